import type { Block, Field } from "../../definition";

const open = (key: string, label: string): Field => ({ key, label, input: { kind: "text", lines: 2 } });

/** What the analysis of an account comes to: the eight questions that every form of plan shares. */
export const conclusies: readonly Block[] = [
  {
    kind: "form",
    title: "1  Conclusies",
    fields: [
      open("informatie_genoeg", "Informatie: weet u genoeg van deze klant om een plan te maken?"),
      open("informatie_mist", "Informatie: op welke punten mist u nog iets?"),
      open("dmu_onbekend", "Beslissers: wie kent u nog te weinig?"),
      open("dmu_zorg", "Beslissers: wat is bij hen uw grootste zorg of uitdaging?"),
      open("dmu_leemtes", "Beslissers: waar zitten de witte vlekken in uw contacten?"),
      open("swot_conclusie", "Sterkten en zwakten: wat betekent de situatie van de klant voor u?"),
      open("concurrentie_conclusie", "Concurrentie: hoe staat u er bij deze klant voor?"),
      open("resultaten_conclusie", "Resultaten: wat leert u uit omzet, marge en betaalgedrag?"),
    ],
  },
];
