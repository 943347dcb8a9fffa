import { expose } from "comlink";
import { createCheckSession } from "./check-session";

// A ledger of a hundred thousand lines takes longer to read than Excel lets a pane be silent (concepts/resource-limits: 5 seconds).
expose(createCheckSession());
