import { als, cel, gelijk, ingevuld, kolom, kompas, nummer, plek, rijnummer, som, tekst, vast, verschil } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";
import { gekozenJaar, gekozenOmzet } from "../workbook/abc-source";
import { RELATIEFASEN } from "../workbook/klanten";
import { UNKNOWN_CUSTOMER } from "./suggestion";

const PER_PHASE = 2;

const rij = rijnummer("Fasekeuze", "klant");
const eigen = (column: string): Expression => nummer(kolom("Fasekeuze", column), rij);
const faseNu = nummer(cel("faserijen", "nu"), rij);

const andereFase = als(gelijk(faseNu, vast(UNKNOWN_CUSTOMER)), vast("Onbekend in Klantenbestand"), als(gelijk(faseNu, vast("")), vast("Nog geen fase in Klantenbestand"), tekst(vast("Staat in Klantenbestand bij: "), faseNu)));

/** H4-O2: the two most important customers in every phase of a relation. */
export const h4o2: SheetDefinition = {
  id: "h4o2",
  title: "4.2 Klanten per relatiefase",
  heading: "4.2  Klanten per relatiefase",
  role: "relatiemanager",
  purpose: "In welke fase uw relaties zitten, en welke twee klanten in elke fase nu uw aandacht vragen.",
  howTo: [
    "kies in Klantenbestand bij elke belangrijke klant een relatiefase. Daaruit komt het overzicht hieronder.",
    "Kies in de tabel per fase twee klanten; het voorstel noemt die met de meeste omzet. Meer klanten typt u onder de laatste rij.",
  ],
  columns: [36, 28, 28, 36, 52],
  orientation: "landscape",
  needs: ["klanten", "faserijen"],
  blocks: [
    { kind: "link", text: "Naar Klantenbestand", sheet: "klanten" },
    {
      kind: "spill",
      key: "fasen",
      title: "Waar uw klanten staan",
      columns: [
        { title: "fase", format: "text" },
        { title: "klanten", format: "number" },
        { title: "omzet", format: "cents" },
        { title: "aandeel omzet", format: "share" },
      ],
      rows: RELATIEFASEN.length,
      formula: kompas("FASEN", kolom("Klanten", "relatiefase"), gekozenOmzet),
    },
    {
      kind: "results",
      rows: [
        { key: "zonder_fase", label: "Klanten zonder fase", format: "number", formula: verschil(ingevuld(kolom("Klanten", "klant")), som(plek(cel("h4o2", "fasen"), vast(0), vast(2)))), note: "Zij staan niet in het overzicht. Kies hun fase in Klantenbestand." },
        { key: "jaar", label: "Omzet van boekjaar", format: "year", formula: gekozenJaar, note: "Het jaar kiest u in de ABC-piramide." },
      ],
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "bar",
      title: "Hoeveel klanten er in elke fase zitten",
      of: "fasen",
      firstRow: 0,
      rows: RELATIEFASEN.length,
      categories: 0,
      series: [{ column: 1, name: "klanten" }],
      format: "number",
    },
    {
      kind: "table",
      newPage: true,
      name: "Fasekeuze",
      rows: RELATIEFASEN.length * PER_PHASE,
      initial: RELATIEFASEN.flatMap((fase) => Array.from({ length: PER_PHASE }, () => ({ fase }))),
      columns: [
        { key: "fase", header: "fase", width: 36, format: "text", input: { kind: "choice", options: RELATIEFASEN } },
        { key: "klant", header: "klant", width: 28, format: "text", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "voorstel", header: "voorstel", width: 28, format: "text", formula: nummer(cel("faserijen", "voorstel"), rij) },
        {
          key: "controle",
          header: "controle",
          width: 36,
          format: "text",
          tones: [{ when: { is: "start", value: "Onbekend" }, tone: "bad" }, { when: { is: "start", value: "Staat" }, tone: "weak" }, { when: { is: "start", value: "Nog" }, tone: "weak" }],
          formula: als(gelijk(eigen("klant"), vast("")), vast(""), als(gelijk(faseNu, eigen("fase")), vast("Klopt"), andereFase)),
        },
        { key: "aandachtspunt", header: "aandachtspunt", width: 52, format: "text", input: { kind: "text" } },
      ],
    },
  ],
};
