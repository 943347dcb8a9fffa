import type { SheetDefinition } from "../../definition";
import { h1o1 } from "./h1-o1";
import { h1o2 } from "./h1-o2";
import { h1o3 } from "./h1-o3";
import { h2o1 } from "./h2-o1";
import { h2o2 } from "./h2-o2";
import { h2o3 } from "./h2-o3";
import { h2o4 } from "./h2-o4";
import { h2o5 } from "./h2-o5";
import { h2o6 } from "./h2-o6";
import { h2o7 } from "./h2-o7";
import { h3o1 } from "./h3-o1";
import { h3o2 } from "./h3-o2";
import { h3o3 } from "./h3-o3";
import { h3o4 } from "./h3-o4";
import { h3o5 } from "./h3-o5";
import { h3o6 } from "./h3-o6";
import { h3o7 } from "./h3-o7";
import { h3o8 } from "./h3-o8";
import { h4o1 } from "./h4-o1";
import { h4o2 } from "./h4-o2";
import { h4o3 } from "./h4-o3";
import { h4o4 } from "./h4-o4";
import { h4o5 } from "./h4-o5";
import { h5o1 } from "./h5-o1";
import { h5o2 } from "./h5-o2";
import { h5o3 } from "./h5-o3";
import { h5o4 } from "./h5-o4";
import { h6o1 } from "./h6-o1";
import { h6o2 } from "./h6-o2";
import { h6o3 } from "./h6-o3";
import { h6o4 } from "./h6-o4";
import { h6o5 } from "./h6-o5";

/** Every opdracht, in the order of the roles. */
export const opdrachten: readonly SheetDefinition[] = [
  h1o1, h1o2, h1o3, h2o1, h2o2, h2o3, h2o4, h2o5, h2o6, h2o7, h3o1, h3o2, h3o3, h3o4, h3o5, h3o6, h3o7, h3o8,
  h4o1, h4o2, h4o3, h4o4, h4o5, h5o1, h5o2, h5o3, h5o4, h6o1, h6o2, h6o3, h6o4, h6o5,
];
