import type { SheetDefinition } from "../../definition";
import { h1o1 } from "./h1-o1";
import { h1o3 } from "./h1-o3";
import { h2o7 } from "./h2-o7";
import { h3o4 } from "./h3-o4";
import { h3o8 } from "./h3-o8";
import { h5o3 } from "./h5-o3";
import { h5o4 } from "./h5-o4";
import { h6o5 } from "./h6-o5";

/** Every opdracht, in the order of the roles. */
export const opdrachten: readonly SheetDefinition[] = [h1o1, h1o3, h2o7, h3o4, h3o8, h5o3, h5o4, h6o5];
