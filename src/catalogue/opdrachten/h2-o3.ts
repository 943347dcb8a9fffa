import { cel } from "../../definition";
import type { Block, GridColumn, SheetDefinition } from "../../definition";
import { boekjaarVan } from "../workbook/abc-source";
import { bedragKolom, letOp, naamKolom, plaatsen, voorstelKolommen } from "../workbook/topvijf";

interface Criterium {
  readonly key: string;
  readonly letter: string;
  readonly title: string;
  readonly bedrag: string;
  readonly waarde: Pick<GridColumn, "title" | "format">;
  readonly note: string;
}

const CRITERIA: readonly Criterium[] = [
  {
    key: "strategisch", letter: "s", title: "Strategisch belang: wat de klant u later oplevert", bedrag: "omzet", waarde: { title: "cijfer 1–5", format: "number" },
    note: "Denk aan resultaat, naam of kennis op langere termijn. Dit is een oordeel. Het voorstel volgt alleen het cijfer dat u zelf in Klantenbestand gaf, en gaat altijd per debiteur.",
  },
  {
    key: "significantie", letter: "g", title: "Significantie: wat de klant bijdraagt aan uw omzet", bedrag: "omzet", waarde: { title: "omzet", format: "cents" },
    note: "Het voorstel zijn de klanten met de meeste omzet in het gekozen boekjaar.",
  },
  {
    key: "winst", letter: "w", title: "Winstgevendheid: wat er na alle kosten overblijft", bedrag: "marge", waarde: { title: "marge", format: "cents" },
    note: "Bedoeld is de omzet min directe én indirecte kosten. Klantenbestand kent alleen de brutomarge, dus het voorstel is een begin: zet een klant lager als hij veel bezoek, service of korting vraagt.",
  },
];

const blocksOf = ({ key, letter, title, bedrag, waarde, note }: Criterium): readonly Block[] => [
  {
    kind: "grid",
    key: `lijst_${key}`,
    title,
    rowTitle: "plaats",
    rows: plaatsen(letter),
    columns: [naamKolom(key), bedragKolom("h2o3rijen", key, bedrag), ...voorstelKolommen("h2o3rijen", key, waarde)],
  },
  {
    kind: "results",
    rows: [letOp({ key: `let_op_${key}`, label: "Let op", lijst: cel("h2o3", key), bedragen: cel("h2o3rijen", `${key}_eerst`), voorstel: cel("h2o3rijen", `${key}_voorstel`) })],
  },
  { kind: "note", text: note },
];

/** H2-O3: three top fives, each by one criterion alone. */
export const h2o3: SheetDefinition = {
  id: "h2o3",
  title: "2.3 Drie criteria",
  heading: "2.3  Drie criteria",
  role: "marktverkenner",
  purpose: "Drie keer een topvijf, elke keer met één criterium. Zo ziet u welke klant om welke reden telt.",
  howTo: [
    "vul elke lijst apart in en vergeet de andere criteria even. Naast uw keuze staat wat de cijfers voorstellen.",
    "Kies eerst het boekjaar en of u per debiteur of per concern kijkt.",
  ],
  columns: [20, 38, 18, 11, 32, 18],
  needs: ["klanten", "h2o3rijen"],
  blocks: [
    {
      kind: "form",
      title: "Wat u bekijkt",
      fields: [
        { key: "jaar", label: "Boekjaar", hint: "Leeg: het nieuwste boekjaar.", input: { kind: "choice", options: ["{boekjaar}", "{boekjaar-1}", "{boekjaar-2}"] }, optional: true },
        { key: "niveau", label: "Tel per", hint: "concern telt debiteuren van één concern bij elkaar op.", input: { kind: "choice", options: ["debiteur", "concern"] }, initial: "debiteur", optional: true },
      ],
    },
    { kind: "results", rows: [{ key: "getoond", label: "U ziet boekjaar", format: "year", formula: boekjaarVan(cel("h2o3", "jaar")) }] },
    ...CRITERIA.flatMap(blocksOf),
    { kind: "link", text: "Terug naar 2.2 Topvijf van nu", sheet: "h2o2" },
    { kind: "link", text: "Verder naar 2.4 Key accounts kiezen", sheet: "h2o4" },
  ],
};
