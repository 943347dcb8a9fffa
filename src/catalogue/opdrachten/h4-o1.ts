import { aantalAls, als, cel, deel, gelijk, getal, ingevuld, kolom, kompas, nummer, plek, plus, rijnummer, som, tekst, vast, verschil } from "../../definition";
import type { Expression, Input, SheetDefinition, TableColumn, Tone } from "../../definition";
import { gekozenJaar } from "../workbook/abc-source";
import { bindingRijen } from "../workbook/binding-source";
import { UNKNOWN_CUSTOMER } from "./suggestion";

const BANDS = [1, 2, 3, 4] as const;
/** Lines of the reconciliation after the bands. */
const [NOT_APPLICABLE, ALL, AT_RISK, UNKNOWN] = [5, 7, 8, 9] as const;
/** 0 is no answer yet. */
const ACCEPTED = [0, 1, 2, 3, 4, 5];

const totaal = (line: number, column: 2 | 3): Expression => plek(cel("h4o1", "banden"), vast(line), vast(column));
/** Without a judgement there is no reconciliation. */
const isLeeg = gelijk(plek(cel("h4o1", "banden"), vast(1), vast(1)), vast(""));
const zodraGevuld = (figure: Expression): Expression => als(isLeeg, vast(""), figure);
const metScore = som(...BANDS.map((line) => totaal(line, 3)));
/** How many cells of a column hold something else than a score. */
const fouten = (key: string): Expression => verschil(ingevuld(kolom("Relatiescores", key)), ACCEPTED.map((accepted) => aantalAls(kolom("Relatiescores", key), vast(accepted))).reduce((sum, count) => plus(sum, count)));
const fouteScores = plus(plus(fouten("vertrouwen"), fouten("risico")), fouten("bevestiging"));
const rij = rijnummer("Relatiescores", "score");

const score: Input = { kind: "scale", lowest: 1, highest: 5 };
const isLow: readonly Tone[] = [{ when: { is: "at-most", value: 2 }, tone: "bad" }];
/** Risk is reversed: 5 is bad. */
const isHigh: readonly Tone[] = [{ when: { is: "at-least", value: 4 }, tone: "bad" }];
const scored = (key: string, width: number, tones: readonly Tone[]): TableColumn => ({ key, header: key, width, format: "number", input: score, tones });
const open = (key: string, header: string): TableColumn => ({ key, header, width: 17, format: "text", input: { kind: "text" } });

/** H4-O1: how good the relation with each customer is, in three elements, and a score of ours that follows from it. */
export const h4o1: SheetDefinition = {
  id: "h4o1",
  title: "4.1 Kwaliteit van de relatie",
  heading: "4.1  Kwaliteit van de relatie",
  role: "relatiemanager",
  purpose: "Hoe sterk de band met uw klanten is, waar u die kunt verbeteren en hoeveel omzet er gevaar loopt.",
  howTo: [
    "kies onderaan een klant, begin met uw belangrijkste key-account, en geef drie scores van 1 tot en met 5.",
    "Let op bij risico: daar is 5 slecht. Bij vertrouwen en bevestiging is 5 juist goed.",
    "Schrijf erachter hoe het er nu voor staat en wat er beter moet. Fase, score en band vult het werkboek in.",
  ],
  orientation: "landscape",
  needs: ["klanten", "bindingrijen"],
  blocks: [
    {
      kind: "instruction",
      lines: [
        "Vertrouwen: rekent de klant erop dat u doet wat u belooft? 1 = helemaal niet, 5 = volledig.",
        "Risico: hoeveel kan er in de ogen van de klant misgaan als hij met u werkt? 1 = bijna niets, 5 = heel veel.",
        "Bevestiging: merkt de klant geregeld dat hij goed voor u gekozen heeft? 1 = nooit, 5 = steeds weer.",
      ],
    },
    {
      kind: "results",
      title: "Uw klantenbinding",
      rows: [
        { key: "gemiddelde", label: "Gemiddelde score (0–100)", format: "decimal", formula: kompas("BINDING_GEMIDDELDE", ...bindingRijen), note: "Gewogen naar omzet: een grote klant telt zwaarder." },
        { key: "aandeel_beoordeeld", label: "Deel van de omzet met score", format: "share", formula: zodraGevuld(deel(metScore, totaal(ALL, 3))), note: "Van de omzet van alle klanten in Klantenbestand. Hoe meer, hoe meer het gemiddelde zegt." },
        { key: "aandeel_risico", label: "Waarvan score onder 50", format: "share", formula: zodraGevuld(deel(totaal(AT_RISK, 3), metScore)), note: "Omzet met risico, als deel van de omzet met een score." },
        { key: "jaar", label: "Omzet van boekjaar", format: "year", formula: gekozenJaar, note: "Het jaar kiest u in de ABC-piramide." },
        { key: "scores_controle", label: "Controle van de scores", format: "text", formula: als(gelijk(fouteScores, vast(0)), vast("In orde."), tekst(vast("Cellen zonder heel getal van 1 tot en met 5: "), fouteScores, vast(". Tot u ze verbetert, rekent dit blad niet."))), tones: [{ when: { is: "start", value: "Cellen" }, tone: "bad" }] },
        {
          key: "let_op",
          label: "Let op",
          format: "text",
          formula: als(isLeeg, vast("Er zijn nog geen klanten beoordeeld. Vul de tabel onderaan in."), zodraGevuld(als(gelijk(totaal(UNKNOWN, 2), vast(0)), als(gelijk(totaal(NOT_APPLICABLE, 2), vast(0)), vast("Geen bijzonderheden."), tekst(vast("Klanten zonder score: "), totaal(NOT_APPLICABLE, 2), vast(". Bij toelichting staat waarom."))), tekst(vast("Onbekend in Klantenbestand: "), totaal(UNKNOWN, 2), vast(". Zij tellen niet mee; kies hun naam uit de lijst."))))),
          tones: [{ when: { is: "start", value: "Onbekend" }, tone: "bad" }],
        },
      ],
    },
    {
      kind: "spill",
      key: "banden",
      title: "Omzet per band: elke klant precies één keer",
      columns: [
        { title: "band", format: "text" },
        { title: "klanten", format: "number" },
        { title: "omzet", format: "amount" },
      ],
      rows: 9,
      formula: kompas("BINDING_TOTAAL", ...bindingRijen),
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "column",
      title: "Hoeveel omzet in elke band van de klantenbinding zit",
      of: "banden",
      firstRow: 0,
      rows: BANDS.length,
      categories: 0,
      series: [{ column: 2, name: "omzet" }],
      format: "amount",
    },
    { kind: "note", newPage: true, text: "De klantenbindingscore is een voorstel van Accountkompas zelf; de methode noemt wel zo'n score, maar geeft er geen formule voor. Zij is het gemiddelde van vier elementen van 0 tot en met 100: vertrouwen, risico (omgekeerd), bevestiging en de relatiefase. De gewichten staan op Instellingen. Er zijn minstens drie elementen nodig, en altijd de fase. Bij Werving is er nog geen klant, dus geen score." },
    { kind: "note", text: "Punten voor de fase: Verwelkoming 40, Elkaar leren kennen 60, Accountmanagement 100, Intensive care 50, Dreigende scheiding 20, Scheiding 0, Terugwinnen 20. Bij Dreigende scheiding is de score hoogstens 49, bij Scheiding hoogstens 24. Hecht vanaf 75, stabiel vanaf 50, kwetsbaar vanaf 25, daaronder kritiek." },
    {
      kind: "table",
      name: "Relatiescores",
      rows: 10,
      columns: [
        { key: "klant", header: "klant", width: 32, format: "text", input: { kind: "text", suggestions: "lijst_klanten" } },
        scored("vertrouwen", 15, isLow),
        scored("risico", 14, isHigh),
        scored("bevestiging", 16, isLow),
        { key: "fase", header: "fase", width: 18, format: "text", formula: nummer(cel("bindingrijen", "fase"), rij), tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }] },
        { key: "score", header: "score", width: 9, format: "decimal", formula: getal(cel("bindingrijen", "binding_score"), rij) },
        { key: "band", header: "band", width: 12, format: "text", formula: nummer(cel("bindingrijen", "binding_band"), rij), tones: [{ when: { is: "text", value: "kritiek" }, tone: "bad" }, { when: { is: "text", value: "kwetsbaar" }, tone: "weak" }, { when: { is: "text", value: "hecht" }, tone: "good" }] },
        { key: "toelichting", header: "toelichting", width: 20, format: "text", formula: nummer(cel("bindingrijen", "binding_toelichting"), rij) },
        open("vertrouwen_nu", "vertrouwen nu"),
        open("vertrouwen_beter", "vertrouwen beter"),
        open("risico_nu", "risico nu"),
        open("risico_beter", "risico beter"),
        open("bevestiging_nu", "bevestiging nu"),
        open("bevestiging_beter", "bevestiging beter"),
      ],
    },
  ],
};
