import type { ExampleContents } from "./contents";

/** The opdrachten of the organisation, filled in for the example company. */
export const chapter1: ExampleContents = {
  answers: {
    h1o1: { plannen: 4, invloed: 3, meerjarenplan: 2, marketing: 3, tevredenheid: 1, klachten: 2, team: 3 },
    h1o2: {
      marktverkenner_belang: 3, marktverkenner_invulling: 2, verkoper_belang: 5, verkoper_invulling: 4, relatiemanager_belang: 5, relatiemanager_invulling: 3,
      coordinator_belang: 4, coordinator_invulling: 2, partner_belang: 4, partner_invulling: 4,
      keuze1_rol: "Relatiemanager", keuze1_voldoende: "Nee", keuze2_rol: "Verkoper", keuze2_voldoende: "Ja",
      oorzaak_kennis: "Nee", oorzaak_steun: "Nee", oorzaak_prioriteit: "Ja", oorzaak_samenwerking: "Ja",
      oorzaak_eigen: "Ik bezoek klanten vooral als er iets te verkopen is.",
    },
  },
  tables: {
  },
};
