import { expose } from "comlink";
import { createImportSession } from "./import-session";

// Reading 17,000 rows takes longer than Excel lets a pane be silent (concepts/resource-limits: 5 seconds), so it happens here.
expose(createImportSession());
