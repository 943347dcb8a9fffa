import { expose } from "comlink";
import { createTeamSession } from "./team-session";

// Fifty workbooks take longer to read than Excel lets a pane be silent (concepts/resource-limits: 5 seconds).
expose(createTeamSession());
