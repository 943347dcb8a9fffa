import type { ExampleContents } from "./contents";

/** The opdrachten of the verkoper, filled in for the example company. */
export const chapter3: ExampleContents = {
  answers: {
  },
  tables: {
  },
};
