import { afgerond, als, cel, een, gelijk, kleiner, kolom, kompas, plek, som, vast, verschil } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { gekozenJaar, gekozenOmzet, grenzen, groep } from "./abc-source";

const LIST_LENGTH = 100;
/** The first cell, so that a mistake in the figures shows where something rests on it. */
const eersteKlasse = plek(cel("abc", "piramide"), vast(1), vast(1));
const metOmzet = plek(cel("abc", "piramide"), vast(4), vast(2));

/** Which customers carry the revenue: ABC classes, the Curry pyramid and the ranked list. */
export const abcPiramide: SheetDefinition = {
  id: "abc",
  title: "ABC-piramide",
  heading: "ABC-piramide",
  role: "workbook",
  purpose: "Laat zien welke klanten uw omzet dragen, zodat u uw tijd verdeelt naar wat een klant betekent.",
  howTo: ["kies een boekjaar en of u per debiteur of per concern kijkt. De grenzen staan op Instellingen."],
  columns: [20, 34, 18, 18, 18, 14],
  blocks: [
    {
      kind: "form",
      title: "Wat u bekijkt",
      fields: [
        { key: "jaar", label: "Boekjaar", hint: "Leeg: het nieuwste boekjaar.", input: { kind: "choice", options: ["{boekjaar}", "{boekjaar-1}", "{boekjaar-2}"] } },
        { key: "niveau", label: "Tel per", hint: "concern telt debiteuren van één concern bij elkaar op.", input: { kind: "choice", options: ["debiteur", "concern"] }, initial: "debiteur" },
      ],
    },
    {
      kind: "results",
      rows: [
        { key: "getoond", label: "U ziet boekjaar", format: "year", formula: gekozenJaar },
        { key: "grens_a", label: "Grens A (%)", format: "number", formula: cel("instellingen", "abc_grens_a") },
        { key: "grens_b", label: "Grens B (%)", format: "number", formula: cel("instellingen", "abc_grens_b") },
      ],
    },
    {
      kind: "spill",
      key: "piramide",
      title: "De piramide",
      columns: [
        { title: "klasse", format: "text" },
        { title: "klanten", format: "number" },
        { title: "aandeel klanten", format: "share" },
        { title: "omzet", format: "cents" },
        { title: "aandeel omzet", format: "share" },
      ],
      rows: 7,
      formula: kompas("ABC_PIRAMIDE", gekozenOmzet, ...grenzen, groep, kolom("Klanten", "klant")),
    },
    {
      kind: "results",
      rows: [
        { key: "verschil", label: "Verschil met Klanten", format: "cents", formula: als(gelijk(eersteKlasse, vast("")), vast(""), afgerond(verschil(plek(cel("abc", "piramide"), vast(7), vast(4)), som(gekozenOmzet)))), note: "Netto totaal min de som van de kolom in Klanten: hoort nul te zijn." },
      ],
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "column",
      title: "Welk deel van uw klanten zorgt voor welk deel van de omzet",
      of: "piramide",
      firstRow: 0,
      rows: 3,
      categories: 0,
      series: [{ column: 2, name: "aandeel klanten" }, { column: 4, name: "aandeel omzet" }],
      format: "share",
    },
    {
      kind: "spill",
      key: "klantpiramide",
      title: "Klantpiramide: naar aantal klanten in plaats van omzet",
      columns: [
        { title: "laag", format: "text" },
        { title: "klanten", format: "number" },
        { title: "aandeel klanten", format: "share" },
        { title: "omzet", format: "cents" },
        { title: "aandeel omzet", format: "share" },
        { title: "opmerking", format: "text" },
      ],
      rows: 4,
      formula: kompas("KLANTPIRAMIDE", gekozenOmzet, groep),
    },
    { kind: "note", text: "Top is het grootste procent van uw klanten met omzet, Groot de 4 procent daarna, Middelgroot de 15 procent daarna, Klein de rest. Vuistregel voor het aandeel in de omzet: 40, 25, 15 en 20 procent. Het is een vuistregel, geen doel." },
    {
      kind: "results",
      rows: [
        { key: "klein_aantal", label: "Let op", format: "text", formula: als(een(gelijk(eersteKlasse, vast("")), gelijk(metOmzet, vast(0))), vast("Er zijn nog geen klanten met omzet in dit boekjaar. Importeer uw klanten via het deelvenster."), als(kleiner(metOmzet, vast(20)), vast("Minder dan 20 klanten met omzet: percentages zeggen dan weinig."), vast(""))) },
      ],
    },
    {
      kind: "spill",
      newPage: true,
      key: "lijst",
      title: `Grootste ${LIST_LENGTH} klanten`,
      columns: [
        { title: "rang", format: "number" },
        { title: "klant", format: "text" },
        { title: "omzet", format: "cents" },
        { title: "aandeel", format: "share" },
        { title: "aandeel opgeteld", format: "share" },
        { title: "klasse", format: "text" },
      ],
      rows: LIST_LENGTH,
      formula: kompas("ABC_LIJST", kolom("Klanten", "klant"), gekozenOmzet, vast(LIST_LENGTH), ...grenzen, groep),
    },
  ],
};
