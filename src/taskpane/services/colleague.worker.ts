import { expose } from "comlink";
import { createColleagueSession } from "./colleague-session";

// Forty workbooks take half a minute to compute and write; the pane goes on meanwhile.
expose(createColleagueSession());
