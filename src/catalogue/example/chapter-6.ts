import type { ExampleContents } from "./contents";

/** The opdrachten of the partner in business, filled in for the example company. */
export const chapter6: ExampleContents = {
  answers: {
  },
  tables: {
  },
};
