import { als, cel, een, ingevuld, kleiner, kompas, maandenLater, plek, vast } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";
import { isLeeg, zodra } from "./blank";

const RESULTS = [1, 2, 3] as const;
const MONTHS = 3;
const LETTERS = [
  { key: "s", label: "S  Specifiek: een buitenstaander snapt wat er straks anders is." },
  { key: "m", label: "M  Meetbaar: u kunt tellen of meten of het gelukt is." },
  { key: "a", label: "A  Acceptabel: wie eraan meewerkt, is het ermee eens." },
  { key: "r", label: "R  Realistisch: het kan, met de mensen en de tijd die er zijn." },
  { key: "t", label: "T  Tijdgebonden: er staat bij wanneer het klaar is." },
] as const;

const veld = (row: string, result: number): Expression => cel("h5o2", `${row}_r${result}`);
const smart = (result: number, column: number): Expression =>
  plek(kompas("SMART_SCORE", cel("h5o2", `v${result}`), veld("akkoord", result), veld("begin", result), veld("deadline", result)), vast(1), vast(column));
/** A deadline before the start, or later than was asked for. */
const planning = (result: number): Expression => als(
  een(isLeeg(veld("begin", result)), isLeeg(veld("deadline", result))),
  vast(""),
  als(
    kleiner(veld("deadline", result), veld("begin", result)),
    vast("De deadline ligt voor het begin."),
    als(kleiner(maandenLater(veld("begin", result), vast(MONTHS)), veld("deadline", result)), vast("Langer dan drie maanden."), vast("")),
  ),
);

const of = (figure: (result: number) => Expression): readonly Expression[] => RESULTS.map(figure);

/** H5-O2: three results that the account team wants to reach in three months. */
export const h5o2: SheetDefinition = {
  id: "h5o2",
  title: "5.2 Drie resultaten",
  heading: "5.2  Drie resultaten in drie maanden",
  role: "coordinator",
  purpose: "Uw accountteam in beweging krijgen met drie doelen die aanspreken en dichtbij liggen.",
  howTo: [
    "beschrijf per kolom één resultaat zoals het er straks is, niet wat u ervoor gaat doen.",
    "Leg elk resultaat langs de vijf letters van SMART. Bij elke Nee: pas de tekst aan.",
    "Spreek af wie akkoord is. Zonder hun ja blijft het uw doel, niet dat van het team.",
  ],
  columns: [50, 38, 38, 38],
  orientation: "landscape",
  blocks: [
    {
      kind: "grid",
      key: "afspraken",
      title: "Wat er over drie maanden is",
      rowTitle: "",
      rows: [
        { key: "resultaat", label: "Resultaat", input: { kind: "text", lines: 4 } },
        { key: "begin", label: "Begin", input: { kind: "date" } },
        { key: "voorstel", label: "Voorstel voor de deadline: drie maanden later", figures: { format: "date", formulas: of((result) => zodra(veld("begin", result), maandenLater(veld("begin", result), vast(MONTHS)))) } },
        { key: "deadline", label: "Deadline", input: { kind: "date" } },
        { key: "akkoord", label: "Wie is akkoord?", input: { kind: "text", lines: 2 } },
      ],
      columns: RESULTS.map((result) => ({ key: `r${result}`, title: `Resultaat ${result}` })),
    },
    {
      kind: "grid",
      key: "vinkjes",
      title: "Is het SMART?",
      rowTitle: "Letter",
      rows: LETTERS,
      columns: RESULTS.map((result) => ({ key: `v${result}`, title: `Resultaat ${result}`, input: { kind: "choice", options: ["Ja", "Nee"] }, tones: [{ when: { is: "text", value: "Nee" }, tone: "weak" }] })),
    },
    {
      kind: "grid",
      key: "uitslag",
      title: "Wat opvalt",
      rowTitle: "",
      rows: [
        { key: "score", label: "SMART-score: letters met Ja", figures: { format: "text", formulas: of((result) => smart(result, 1)), tones: [{ when: { is: "text", value: "5 van 5" }, tone: "good" }] } },
        { key: "opmerking", label: "Opmerking", figures: { format: "text", formulas: of((result) => smart(result, 2)) } },
        { key: "aanwijzing", label: "Wat aan de tekst te zien is", figures: { format: "text", formulas: of((result) => plek(kompas("SMART_HINT", veld("resultaat", result)), vast(1), vast(1))), tones: [{ when: { is: "start", value: "Nog niet" }, tone: "weak" }] } },
        { key: "planning", label: "Planning", figures: { format: "text", formulas: of(planning), tones: [{ when: { is: "filled" }, tone: "bad" }] } },
      ],
      columns: RESULTS.map((result) => ({ key: `u${result}`, title: `Resultaat ${result}` })),
    },
    {
      kind: "results",
      rows: [{ key: "beschreven", label: "Resultaten beschreven", format: "number", formula: ingevuld(...of((result) => veld("resultaat", result))), note: `van ${RESULTS.length}`, tones: [{ when: { is: "at-least", value: RESULTS.length }, tone: "good" }] }],
    },
    { kind: "note", text: "De aanwijzing kijkt alleen of er een meetbaar getal en een tijd in de tekst staan. Of een doel specifiek, acceptabel en realistisch is, beoordeelt u zelf." },
  ],
};
