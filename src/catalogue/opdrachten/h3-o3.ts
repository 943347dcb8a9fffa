import { aantalAls, als, gelijk, ingevuld, kolom, tekst, vast, verschil } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";

/** Three people for each; the last five are our addition to what the source names. */
const CATEGORIES = [
  { key: "klanten", name: "klanten" },
  { key: "lidmaatschappen", name: "lidmaatschappen" },
  { key: "werkgroepen", name: "werkgroepen" },
  { key: "oud_klanten", name: "oud-klanten" },
  { key: "leveranciers", name: "leveranciers" },
  { key: "opleiding", name: "opleiding en alumni" },
  { key: "oud_collegas", name: "oud-collega's" },
  { key: "prive", name: "privé" },
] as const;
const PER_CATEGORY = 3;
const ROWS = CATEGORIES.length * PER_CATEGORY;

const netwerk = (key: string): Expression => kolom("Netwerk", key);
const inCategory = (name: string, ...conditions: readonly Expression[]): Expression => aantalAls(netwerk("categorie"), vast(name), netwerk("naam"), vast("<>"), ...conditions);
const zonderNaam = verschil(aantalAls(netwerk("gekozen"), vast("ja")), aantalAls(netwerk("gekozen"), vast("ja"), netwerk("naam"), vast("<>")));
const zonderCategorie = verschil(ingevuld(netwerk("naam")), aantalAls(netwerk("naam"), vast("<>"), netwerk("categorie"), vast("<>")));

/** H3-O3: who in somebody's network may introduce him to new customers. */
export const h3o3: SheetDefinition = {
  id: "h3o3",
  title: "3.3 Netwerkkaart",
  heading: "3.3  Mijn netwerk in kaart",
  role: "verkoper",
  purpose: "Via mensen die u al kent bij nieuwe klanten binnenkomen, in plaats van koud te bellen.",
  howTo: [
    "noteer per categorie de drie mensen die u het best kennen. Past iemand nergens, kies dan wat het dichtst in de buurt komt.",
    "Bedenk bij wie zij u kunnen voorstellen, en zet gekozen op ja bij wie u het gaat vragen.",
    "Vraag het in uw eerstvolgende gesprek. Noteer wanneer, en wat het opleverde.",
  ],
  columns: [28, 30, 34, 17, 40, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "grid",
      key: "telling",
      title: "Hoe ver u bent",
      rowTitle: "Categorie",
      rows: CATEGORIES.map(({ key, name }) => ({ key, label: name })),
      columns: [
        { key: "bekend", title: "Namen (doel: 3)", format: "number", tones: [{ when: { is: "at-least", value: PER_CATEGORY }, tone: "good" }], formulas: CATEGORIES.map(({ name }) => inCategory(name)) },
        { key: "introductie", title: "Gekozen om te vragen", format: "number", formulas: CATEGORIES.map(({ name }) => inCategory(name, netwerk("gekozen"), vast("ja"))) },
        { key: "gesproken", title: "Gevraagd", format: "number", formulas: CATEGORIES.map(({ name }) => inCategory(name, netwerk("gevraagd_op"), vast("<>"))) },
      ],
    },
    {
      kind: "results",
      rows: [
        { key: "namen", label: "Namen samen", format: "number", formula: ingevuld(netwerk("naam")), note: `Doel: ${ROWS}, drie in elke categorie.` },
        { key: "gekozen_samen", label: "Gekozen om te vragen", format: "number", formula: aantalAls(netwerk("gekozen"), vast("ja"), netwerk("naam"), vast("<>")) },
        { key: "gevraagd_samen", label: "Daarvan gevraagd", format: "number", formula: aantalAls(netwerk("gekozen"), vast("ja"), netwerk("naam"), vast("<>"), netwerk("gevraagd_op"), vast("<>")) },
        { key: "resultaat_samen", label: "Vragen met een resultaat", format: "number", formula: aantalAls(netwerk("gevraagd_op"), vast("<>"), netwerk("naam"), vast("<>"), netwerk("resultaat"), vast("<>")) },
        {
          key: "let_op",
          label: "Let op",
          format: "text",
          formula: als(
            gelijk(zonderNaam, vast(0)),
            als(gelijk(zonderCategorie, vast(0)), vast(""), tekst(vast("Namen zonder categorie: "), zonderCategorie, vast(". Kies bij elke naam een categorie."))),
            tekst(vast("Gekozen zonder naam: "), zonderNaam, vast(". Vul de naam in of zet gekozen op nee.")),
          ),
          tones: [{ when: { is: "filled" }, tone: "bad" }],
        },
      ],
    },
    { kind: "note", text: "Noteer feiten over mensen, geen oordelen. Dit blad gaat nooit mee in een teamoverzicht." },
    {
      kind: "table",
      name: "Netwerk",
      rows: ROWS,
      columns: [
        { key: "categorie", header: "categorie", width: 28, format: "text", input: { kind: "choice", options: CATEGORIES.map(({ name }) => name) } },
        { key: "naam", header: "naam", width: 30, format: "text", input: { kind: "text" } },
        { key: "introduceren", header: "kan introduceren bij", width: 34, format: "text", input: { kind: "text" } },
        { key: "gevraagd_op", header: "gevraagd op", width: 17, format: "date", input: { kind: "date" } },
        { key: "resultaat", header: "resultaat", width: 40, format: "text", input: { kind: "text" } },
        { key: "gekozen", header: "gekozen", width: 14, format: "text", input: { kind: "choice", options: ["ja", "nee"] }, tones: [{ when: { is: "text", value: "ja" }, tone: "good" }] },
      ],
      initial: CATEGORIES.flatMap(({ name }) => Array.from({ length: PER_CATEGORY }, () => ({ categorie: name }))),
    },
  ],
};
