import type { SheetDefinition } from "../../definition";
import { h1o1 } from "./h1-o1";

/** Every opdracht, in the order of the roles. */
export const opdrachten: readonly SheetDefinition[] = [h1o1];
