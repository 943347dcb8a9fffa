import { expose } from "comlink";
import { createCopySession } from "./copy-session";

// Desktop Excel restarts an add-in that hangs 5 seconds; a large workbook takes longer to compute and write.
expose(createCopySession());
