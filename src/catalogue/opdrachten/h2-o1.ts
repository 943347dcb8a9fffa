import type { SheetDefinition } from "../../definition";

const CRITERIA = [1, 2, 3, 4, 5];

/** H2-O1: by which criteria the own organisation calls a customer important. */
export const h2o1: SheetDefinition = {
  id: "h2o1",
  title: "2.1 Criteria van nu",
  heading: "2.1  Criteria van nu",
  role: "marktverkenner",
  purpose: "Op grond waarvan uw organisatie een klant nu belangrijk vindt. In 2.4 ziet u of die maatstaven nog kloppen.",
  howTo: [
    "schrijf op waarnaar u en uw collega's echt kijken, ook als dat nergens is afgesproken. Het zwaarste komt bovenaan.",
    "Hiermee begint een reeks: 2.2 past uw criteria toe, 2.3 bekijkt drie andere, en in 2.4 kiest u uw key accounts.",
  ],
  columns: [22, 78, 22],
  blocks: [
    {
      kind: "grid",
      key: "criteria",
      title: "Belangrijk is een klant bij ons als hij …",
      rowTitle: "plaats",
      rows: CRITERIA.map((place) => ({ key: `c${place}`, label: String(place) })),
      columns: [{ key: "criterium", title: "criterium", input: { kind: "text", lines: 2 } }],
    },
    { kind: "note", text: "Een criterium werkt als u er klanten mee kunt ordenen: 'koopt elk jaar meer' kunt u nagaan, 'is een fijne klant' niet." },
    { kind: "link", text: "Verder naar 2.2 Topvijf van nu", sheet: "h2o2" },
  ],
};
