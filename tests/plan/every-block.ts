import { aantalAls, als, kleiner, cel, deel, getal, kolom, kompas, maand, maandenLater, opzoeken, verwijzing, plus, zodraGetekend, alle, een, gelijk, ingevuld, rijen, som, vandaag, vast, verschil, jaar, aantal } from "../../src/definition";
import type { SheetDefinition } from "../../src/definition";

/** A sheet with every kind of block and every formula maker, for tests; the catalogue need not use them all. */
export const everyBlock: SheetDefinition = {
  id: "proef",
  title: "Proefblad",
  heading: "Proefblad",
  role: "verkoper",
  purpose: "Alle blokken op één blad.",
  howTo: ["vul in wat geel is."],
  columns: [40, 16, 40, 20, 20, 20],
  blocks: [
    { kind: "instruction", lines: ["Lees dit eerst."] },
    {
      kind: "form",
      title: "Formulier",
      fields: [
        { key: "naam", label: "Naam", input: { kind: "text" } },
        { key: "verhaal", label: "Verhaal", hint: "Een paar zinnen.", input: { kind: "text", lines: 4 } },
        { key: "bedrag", label: "Bedrag", input: { kind: "number", min: 0, max: 1_000_000, format: "cents" }, initial: 1250.5 },
        { key: "kans", label: "Kans", input: { kind: "number", min: 0, max: 1, format: "share" }, initial: 0.5 },
        { key: "datum", label: "Datum", input: { kind: "date" }, initial: 46348 },
        { key: "keuze", label: "Keuze", input: { kind: "choice", options: ["links", "rechts"] }, initial: "links" },
      ],
    },
    {
      kind: "questionnaire", key: "scores", title: "Vragen", lowest: 1, highest: 5, lowestMeans: "links", highestMeans: "rechts",
      items: [{ key: "een", left: "Links een", right: "Rechts een" }, { key: "twee", left: "Links twee", right: "Rechts twee" }],
    },
    {
      kind: "scored-list", title: "Rollen", itemTitle: "Rol", lowest: 1, highest: 5,
      columns: [{ key: "belang", title: "Belang", lowestMeans: "onbelangrijk", highestMeans: "zeer belangrijk" }, { key: "invulling", title: "Invulling", lowestMeans: "onvoldoende", highestMeans: "optimaal" }],
      items: [{ key: "verkoper", label: "Verkoper" }, { key: "partner", label: "Partner" }],
    },
    {
      kind: "grid", key: "top", title: "Lijst met vaste rijen", rowTitle: "Plaats",
      rows: [
        { key: "p1", label: "1" },
        { key: "p2", label: "2", input: { kind: "choice", options: ["ja", "nee"] } },
        { key: "gegeven", label: "Gegeven", figures: { format: "number", formulas: [ingevuld(cel("proef", "p1_wie"), cel("proef", "p2_wie")), vast(0), ingevuld(cel("proef", "p1_cijfer"), cel("proef", "p2_cijfer")), vast(7)], tones: [{ when: { is: "at-most", value: 0 }, tone: "weak" }] } },
      ],
      columns: [
        { key: "wie", title: "Wie", input: { kind: "text" } },
        { key: "nog_eens", title: "Nog eens", input: { kind: "choice", options: ["ja", "nee"] }, optional: true },
        { key: "cijfer", title: "Cijfer", input: { kind: "scale", lowest: 1, highest: 5 }, tones: [{ when: { is: "at-most", value: 2 }, tone: "bad" }, { when: { is: "at-least", value: 4 }, tone: "good" }] },
        { key: "twee_keer", title: "Twee keer", format: "number", formulas: [plus(cel("proef", "p1_cijfer"), cel("proef", "p1_cijfer")), plus(cel("proef", "p2_cijfer"), cel("proef", "p2_cijfer")), vast(0)], tones: [{ when: { is: "open", column: "wie" }, tone: "weak" }] },
      ],
    },
    { kind: "checks", key: "controles", title: "Controles", answers: ["Ja", "Deels", "Nee"], items: [{ key: "doel", label: "Was het doel helder?" }, { key: "afspraak", label: "Is er een afspraak?" }] },
    {
      kind: "results",
      title: "Uitkomsten",
      rows: [
        { key: "opgeteld", label: "Totaal", format: "number", formula: som(cel("proef", "scores")) },
        { key: "hoeveel", label: "Hoeveel", format: "number", formula: aantal(cel("proef", "scores")) },
        { key: "gemiddeld", label: "Gemiddeld", format: "share", formula: deel(som(cel("proef", "scores")), aantal(cel("proef", "scores"))) },
        { key: "meer", label: "Meer", format: "cents", formula: plus(cel("proef", "bedrag"), vast(10)) },
        { key: "minder", label: "Minder", format: "cents", formula: verschil(cel("proef", "bedrag"), vast(10)) },
        { key: "ja", label: "Aantal Ja", format: "number", formula: aantalAls(cel("proef", "controles"), vast("Ja")) },
        { key: "ja_en_doel", label: "Aantal Ja met antwoord", format: "number", formula: aantalAls(cel("proef", "controles"), vast("Ja"), cel("proef", "controles"), vast("<>")) },
        { key: "met_tekst", label: "Rijen met tekst en bedrag", format: "number", formula: aantalAls(kolom("Proef", "wat"), vast("<>"), kolom("Proef", "bedrag"), vast(80)) },
        { key: "jaar", label: "Jaar", format: "year", formula: jaar(cel("proef", "datum")) },
        { key: "maand", label: "Maand", format: "number", formula: maand(cel("proef", "datum")) },
        { key: "regels", label: "Regels", format: "number", formula: rijen(kolom("Proef", "wat")) },
        { key: "peildatum", label: "Peildatum", format: "date", formula: vandaag() },
        { key: "beide", label: "Beide", format: "text", formula: als(alle(kleiner(vast(1), vast(2)), een(kleiner(vast(2), vast(1)), gelijk(cel("proef", "naam"), vast("=1+1")))), vast("ja"), vast("nee")), tones: [{ when: { is: "text", value: "ja" }, tone: "good" }] },
        { key: "later", label: "Drie maanden later", format: "date", formula: maandenLater(cel("proef", "datum"), vast(3)) },
        { key: "weg", label: "Elders", format: "text", formula: zodraGetekend(cel("weg", "iets"), vast("nog niets")) },
        { key: "hier", label: "Hier", format: "text", formula: verwijzing(opzoeken(vast("FEBRUARI"), cel("proef", "reeks_maand"), cel("proef", "reeks_maand")), vast("Ga erheen")) },
        { key: "met_omzet", label: "Met omzet", format: "number", formula: getal(cel("proef", "piramide_klanten"), vast(4)) },
        { key: "zin", label: "In een zin", format: "text", formula: als(kleiner(cel("proef", "bedrag"), vast(1000)), vast("klein"), vast("groot")) },
      ],
    },
    {
      kind: "reference", key: "reeks", title: "Reeks",
      columns: [{ key: "maand", title: "Maand", slot: 0, format: "text" }, { key: "bedrag", title: "Bedrag", slot: 1, format: "amount" }],
      rows: [["januari", 10], ["februari", 30], ["maart", 20]],
    },
    ...(["bar", "column", "line"] as const).map((type) => ({ kind: "chart" as const, key: `grafiek_${type}`, type, title: `Als ${type}`, of: "reeks", firstRow: 0, rows: 3, categories: 0, series: [{ column: 1, name: "bedrag" }], format: "amount" as const })),
    { kind: "spill", key: "piramide", title: "Uitstorting", columns: [{ title: "laag", format: "text" }, { key: "klanten", title: "klanten", format: "number" }, { title: "aandeel", format: "share" }, { title: "omzet", format: "cents" }, { title: "aandeel omzet", format: "share" }], rows: 7, formula: kompas("ABC_PIRAMIDE", kolom("Proef", "bedrag")), beside: { title: "naar", formulas: [verwijzing(vast("ak_proef_blad"), vast("Ga erheen")), verwijzing(opzoeken(vast("mei"), cel("proef", "reeks_maand"), cel("proef", "reeks_maand")), vast("Nergens"))] } },
    { kind: "contents", title: "Bladen", sheets: [{ id: "proef", title: "Proefblad", purpose: "Dit blad.", counts: true }, { id: "weg", title: "Weg", purpose: "Bestaat niet.", counts: true }] },
    { kind: "link", text: "Naar boven", sheet: "proef" },
    { kind: "legend" },
    { kind: "note", text: "Een opmerking." },
    { kind: "table", name: "Proef", rows: 3, initial: [{ wat: "vooraf ingevuld" }], columns: [{ key: "wat", header: "wat", width: 40, format: "text", input: { kind: "text" }, tones: [{ when: { is: "start", value: "Fout" }, tone: "bad" }, { when: { is: "text", value: "x" }, tone: "weak" }] }, { key: "wanneer", header: "wanneer", width: 16, format: "date", input: { kind: "date" }, tones: [{ when: { is: "past", column: "wat", unless: ["klaar"] }, tone: "bad" }] }, { key: "bedrag", header: "bedrag", width: 16, format: "cents", input: { kind: "number", min: 0, max: 1000 } }, { key: "meer", header: "meer", width: 40, format: "number", formula: plus(vast(1), vast(2)) }] },
  ],
};
