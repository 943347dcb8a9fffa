import { als, cel, gelijk, ingevuld, vast } from "../../definition";
import type { Block, Expression, GridRow, SheetDefinition } from "../../definition";

const REVIEWS = [1, 2, 3, 4] as const;

/** Four topics, eight points: 3, 2, 2 and 1. */
const TOPICS = [
  {
    key: "doelen",
    title: "Doelen en prioriteiten",
    points: [
      { number: 1, text: "Waar gaat ons team over, en waarover niet?" },
      { number: 2, text: "Hoe luidt ons doel?" },
      { number: 3, text: "Staat iedereen achter dat doel?" },
    ],
  },
  {
    key: "rollen",
    title: "Rollen en taken",
    points: [
      { number: 4, text: "Is duidelijk wat ieder doet voor dat doel?" },
      { number: 5, text: "Weten we van elkaar wat we verwachten?" },
    ],
  },
  {
    key: "werkwijze",
    title: "Werkwijze",
    points: [
      { number: 6, text: "Hoe pakken we problemen aan, vormen we een mening, besluiten we, leiden we een discussie, lossen we ruzie op en houden we elkaar op de hoogte?" },
      { number: 7, text: "Houdt iedereen zich aan die manier van werken?" },
    ],
  },
  {
    key: "omgang",
    title: "Omgang met elkaar",
    points: [
      { number: 8, text: "Is de sfeer ontspannen of gespannen? Kunnen we veel van elkaar hebben, of ergeren we ons?" },
    ],
  },
] as const;

type Topic = (typeof TOPICS)[number];
const POINTS = 8;

/** Two lines for each point: what is seen, and what may be behind it. */
const linesOf = ({ points }: Topic): readonly GridRow[] => points.flatMap(({ number, text }) => [
  { key: `p${number}_gedrag`, label: `${number}. ${text} Wat ziet of hoort u?` },
  { key: `p${number}_oorzaak`, label: "Wat kan de oorzaak zijn?" },
]);

/** How many of the lines of all topics are filled in. */
const count = (review: number): Expression => {
  const given = ingevuld(...TOPICS.flatMap((topic) => linesOf(topic).map(({ key }) => cel("h5o1", `${key}_${topic.key}_t${review}`))));
  return als(gelijk(given, vast(0)), vast(""), given);
};

const gridOf = (topic: Topic): Block => ({
  kind: "grid",
  newPage: topic.key === "rollen",
  key: topic.key,
  title: topic.title,
  rowTitle: "Punt",
  rows: linesOf(topic),
  columns: REVIEWS.map((review) => ({ key: `${topic.key}_t${review}`, title: `Toets ${review}`, input: { kind: "text", lines: 3 }, optional: review > 1 })),
});

/** H5-O1: how well the account team works together, looked at again and again. */
export const h5o1: SheetDefinition = {
  id: "h5o1",
  title: "5.1 Teamtoets",
  heading: "5.1  Werkt mijn accountteam goed samen?",
  role: "coordinator",
  purpose: "Zien wat er in uw accountteam echt gebeurt en waardoor, zodat u het juiste aanpakt.",
  howTo: [
    "schrijf bij elk punt eerst op wat u ziet of hoort, en pas daarna wat de oorzaak kan zijn.",
    "Gedrag is wat een camera zou opnemen: niet 'Pim is ongeïnteresseerd', wel 'Pim zei in twee vergaderingen niets'.",
    "Toets een paar keer per jaar, elke keer in een nieuwe kolom. Dan ziet u of het beter gaat.",
  ],
  columns: [46, 34, 34, 34, 34],
  orientation: "landscape",
  blocks: [
    {
      kind: "grid",
      key: "toetsen",
      rowTitle: "",
      rows: [
        { key: "datum", label: "Datum van de toets", input: { kind: "date" } },
        { key: "gedaan", label: `Ingevuld, van ${POINTS * 2}`, figures: { format: "number", formulas: REVIEWS.map(count), tones: [{ when: { is: "at-least", value: POINTS * 2 }, tone: "good" }] } },
      ],
      columns: REVIEWS.map((review) => ({ key: `t${review}`, title: `Toets ${review}`, optional: review > 1 })),
    },
    ...TOPICS.map(gridOf),
    { kind: "note", text: "Dit blad gaat over mensen en is van u alleen: het gaat nooit mee in een teamoverzicht. Schrijf gedrag op, geen oordeel." },
  ],
};
