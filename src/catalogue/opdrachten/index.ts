import type { SheetDefinition } from "../../definition";
import { h1o1 } from "./h1-o1";
import { h3o4 } from "./h3-o4";
import { h5o3 } from "./h5-o3";

/** Every opdracht, in the order of the roles. */
export const opdrachten: readonly SheetDefinition[] = [h1o1, h3o4, h5o3];
