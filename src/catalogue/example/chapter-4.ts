import type { ExampleContents } from "./contents";

/** The opdrachten of the relatiemanager, filled in for the example company. */
export const chapter4: ExampleContents = {
  answers: {
  },
  tables: {
  },
};
