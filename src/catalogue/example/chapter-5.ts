import type { ExampleContents } from "./contents";

const STYLES = [4, 2, 5, 3, 2, 4, 5, 4, 5, 4, 1, 4, 4, 5, 2, 5, 5, 4, 4, 3, 3, 5, 5, 3];

/** The opdrachten of the coördinator, filled in for the example company. */
export const chapter5: ExampleContents = {
  answers: {
    h5o3: Object.fromEntries(STYLES.map((answer, index) => [`s${String(index + 1).padStart(2, "0")}_antwoord`, answer])),
  },
  tables: {
  },
};
