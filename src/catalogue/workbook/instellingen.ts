import { als, cel, gelijk, kleiner, tekst, vandaag, vast } from "../../definition";
import type { Input, SheetDefinition } from "../../definition";

const bound: Input = { kind: "number", min: 0.01, max: 10, format: "share" };
const weight: Input = { kind: "number", min: 0, max: 10, format: "decimal" };
const jaNee: Input = { kind: "choice", options: ["ja", "nee"] };

/** What the whole workbook has in common: owner, boekjaar, currency and every threshold. */
export const instellingen: SheetDefinition = {
  id: "instellingen",
  title: "Instellingen",
  heading: "Instellingen",
  role: "workbook",
  purpose: "Wat voor het hele werkboek geldt. Elke berekening kijkt hier; u hoeft het maar één keer in te vullen.",
  howTo: ["vul de gele cellen in. Wat u niet kent, laat u staan."],
  columns: [40, 20, 60],
  blocks: [
    {
      kind: "form",
      title: "Uw werkboek",
      fields: [
        { key: "eigenaar", label: "Accountmanager", hint: "Uw naam, voor de voettekst en voor een teamoverzicht.", input: { kind: "text" } },
        { key: "organisatie", label: "Organisatie", input: { kind: "text" } },
        { key: "boekjaar", label: "Boekjaar", hint: "Het jaar van de nieuwste kolommen in Klantenbestand. De import past dit aan uw bestand aan.", input: { kind: "number", min: 2000, max: 2100, whole: true, format: "year" }, initial: "{boekjaar}" },
        { key: "eerste_maand", label: "Eerste maand van het boekjaar", hint: "1 = januari", input: { kind: "number", min: 1, max: 12, whole: true }, initial: 1 },
        { key: "periode_tm", label: "Cijfers tot en met", hint: "Leeg laten als het boekjaar compleet is. Een deel van een jaar wordt niet met een heel jaar vergeleken.", input: { kind: "date" } },
        { key: "valuta", label: "Valuta", hint: "Eén valuta voor het hele werkboek.", input: { kind: "choice", options: ["EUR"] }, initial: "EUR" },
        { key: "btw", label: "Bedragen", hint: "Alle bedragen in dit werkboek zijn zonder btw.", input: { kind: "choice", options: ["exclusief btw"] }, initial: "exclusief btw" },
        { key: "dagen", label: "Dagen per jaar", hint: "Voor betaaltermijnen: 365 (366 in een schrikkeljaar) of 360.", input: { kind: "choice", options: ["365", "360"] }, initial: "365" },
      ],
    },
    {
      kind: "form",
      title: "ABC-piramide",
      fields: [
        { key: "abc_grens_a", label: "Grens A (% van de omzet)", hint: "Samen zorgen de A-klanten voor minstens dit deel van de omzet.", input: { kind: "number", min: 0.01, max: 99.99 }, initial: 80 },
        { key: "abc_grens_b", label: "Grens B (% van de omzet)", hint: "A- en B-klanten samen. Moet hoger zijn dan grens A.", input: { kind: "number", min: 0.01, max: 99.99 }, initial: 95 },
        { key: "abc_regel", label: "Klant op de grens", hint: "standaard: hoort bij de hogere klasse. strikt: hoort bij de lagere.", input: { kind: "choice", options: ["standaard", "strikt"] }, initial: "standaard" },
      ],
    },
    {
      kind: "form",
      title: "Pijplijn",
      fields: [
        { key: "pijplijn_van", label: "Orderdatum vanaf", hint: "Van welke prospects u de omzet verwacht. Leeg: geen begin.", input: { kind: "date" } },
        { key: "pijplijn_tot", label: "Orderdatum tot en met", hint: "Leeg: geen einde. Zonder periode telt ook een prospect zonder orderdatum mee.", input: { kind: "date" } },
      ],
    },
    {
      kind: "form",
      title: "Kansen in de pijplijn",
      list: "lijst_kansen",
      fields: [0.2, 0.5, 0.8, null, null].map((initial, index) => ({
        key: `kans${index + 1}`,
        label: `Kans ${index + 1}`,
        ...(index === 0 ? { hint: "Deze kansen staan in de lijst bij scoringskans. Weinig keus voorkomt schijnzekerheid." } : {}),
        input: { kind: "number", min: 0.01, max: 1, format: "share" },
        initial,
      })),
    },
    {
      kind: "form",
      title: "Invloedstijlen",
      fields: [{ key: "stijl_verschil", label: "Punten verschil voor een voorkeur", hint: "Zoveel moet de hoogste stijl minstens voor liggen. Een vuistregel, geen norm.", input: { kind: "number", min: 1, max: 24, whole: true }, initial: 3 }],
    },
    {
      kind: "form",
      title: "Doelen: groen, oranje of rood",
      list: "doel_grenzen",
      fields: [
        { key: "groen_hoger", label: "Groen vanaf (hoger is beter)", hint: "Wat u over het hele jaar verwacht, als deel van het doel.", input: bound, initial: 1 },
        { key: "oranje_hoger", label: "Oranje vanaf", hint: "Daaronder is het rood. Moet lager zijn dan groen.", input: bound, initial: 0.9 },
        { key: "groen_lager", label: "Groen tot en met (lager is beter)", hint: "Voor kosten, klachten en storingen.", input: bound, initial: 1 },
        { key: "oranje_lager", label: "Oranje tot en met", hint: "Daarboven is het rood. Moet hoger zijn dan groen.", input: bound, initial: 1.1 },
      ],
    },
    {
      kind: "form",
      title: "Contactpersonen",
      fields: [{ key: "contact_bewaren", label: "Contactpersonen bewaren (maanden)", hint: "Na zoveel maanden zonder contact stelt het deelvenster voor iemand te verwijderen.", input: { kind: "number", min: 1, max: 240, whole: true }, initial: 24, optional: true }],
    },
    {
      kind: "form",
      title: "Klantenbindingscore: een voorstel van Accountkompas zelf",
      list: "binding_gewichten",
      fields: [
        { key: "gewicht_vertrouwen", label: "Gewicht van vertrouwen", hint: "1 telt gewoon mee, 2 dubbel, 0 helemaal niet. De methode zelf geeft geen formule voor deze score.", input: weight, initial: 1 },
        { key: "gewicht_risico", label: "Gewicht van risico", input: weight, initial: 1 },
        { key: "gewicht_bevestiging", label: "Gewicht van bevestiging", input: weight, initial: 1 },
        { key: "gewicht_fase", label: "Gewicht van de relatiefase", input: weight, initial: 1 },
      ],
    },
    {
      kind: "results",
      title: "Controle",
      rows: [
        { key: "grenzen_controle", label: "Grenzen van de ABC-piramide", format: "text", formula: als(kleiner(cel("instellingen", "abc_grens_a"), cel("instellingen", "abc_grens_b")), vast("In orde"), vast("Grens A moet lager zijn dan grens B. Pas een van beide aan; tot dan toont de ABC-piramide geen klassen.")) },
        {
          key: "boekjaar_controle",
          label: "Boekjaar en klantenbestand",
          format: "text",
          formula: als(gelijk(cel("instellingen", "boekjaar"), vast("{boekjaar}")), vast("In orde"), tekst(vast("De nieuwste kolommen van Klantenbestand zijn van "), vast("{boekjaar}"), vast(". Vul bij Boekjaar dat jaar in, of importeer een bestand met het andere jaar."))),
        },
        {
          key: "periode_controle",
          label: "Periode van de pijplijn",
          format: "text",
          formula: als(gelijk(cel("instellingen", "pijplijn_tot"), vast("")), vast("In orde"), als(kleiner(cel("instellingen", "pijplijn_tot"), cel("instellingen", "pijplijn_van")), vast("De laatste dag ligt voor de eerste. Pas een van beide aan; tot dan rekent de pijplijn niet."), vast("In orde"))),
        },
        { key: "peildatum", label: "Peildatum", format: "date", formula: vandaag(), shared: true, note: "Vandaag. Alle berekeningen met een datum kijken hiernaar." },
      ],
    },
    // Last, so that a workbook from before it can be drawn again with every row where it stands.
    {
      kind: "form",
      title: "Delen met uw team",
      fields: [
        { key: "deel_rollen", label: "Prioriteit van uw rollen (1.2)", hint: "Met ja ziet een teamoverzicht per rol één getal: belang × tekort. Nooit uw antwoorden.", input: jaNee, initial: "nee", optional: true },
        { key: "deel_stijl", label: "Scores van uw invloedstijlen (5.3)", hint: "Met ja ziet een teamoverzicht vier totalen, één per stijl. Nooit uw antwoorden.", input: jaNee, initial: "nee", optional: true },
      ],
    },
    { kind: "note", text: "Wat u in 1.2, 5.1 en 5.3 invult, notities van gesprekken en Contactpersonen gaan nooit mee in een teamoverzicht, ook niet met ja. Zet u het weer op nee, dan verdwijnt het bij de volgende keer dat iemand uw werkboek inleest." },
  ],
};
