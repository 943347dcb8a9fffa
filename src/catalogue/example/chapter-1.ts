import type { ExampleContents } from "./contents";

/** The opdrachten of the organisation, filled in for the example company. */
export const chapter1: ExampleContents = {
  answers: {
    h1o1: { plannen: 4, invloed: 3, meerjarenplan: 2, marketing: 3, tevredenheid: 1, klachten: 2, team: 3 },
  },
  tables: {
  },
};
