import type { ExampleContents } from "./contents";

/** The opdrachten of the marktverkenner, filled in for the example company. */
export const chapter2: ExampleContents = {
  answers: {
  },
  tables: {
  },
};
