/**
 * Entry of the page of the shared runtime: cells can compute as soon as this has run, before React is loaded.
 */
import { registerFunctions } from "./index";

registerFunctions();
