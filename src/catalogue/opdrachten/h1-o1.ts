import { als, cel, gelijk, kompas, vast } from "../../definition";
import type { SheetDefinition } from "../../definition";

const SCORES = cel("h1o1", "scores");

/** H1-O1: how firmly account management is rooted in the own organisation. */
export const h1o1: SheetDefinition = {
  id: "h1o1",
  title: "1.1 Plek in de organisatie",
  heading: "1.1  Plek in de organisatie",
  role: "organisatie",
  purpose: "Zeven keuzes laten zien hoe stevig accountmanagement bij u staat en waar de eerste winst ligt.",
  howTo: [
    "geef elk paar een score. 1: links past het best. 5: rechts past het best. 3: allebei evenveel.",
    "Laat leeg wat u niet weet; de uitslag zegt dan wat er nog mogelijk is.",
  ],
  columns: [52, 14, 52],
  blocks: [
    {
      kind: "questionnaire",
      key: "scores",
      title: "Uw organisatie nu",
      lowest: 1,
      highest: 5,
      lowestMeans: "links klopt",
      highestMeans: "rechts klopt",
      items: [
        { key: "plannen", left: "Het plan voor een klant zit in iemands hoofd; op papier staat vooral wat de klant kocht.", right: "Voor elke belangrijke klant ligt er een bruikbaar plan, met richting én uitvoering, dat we geregeld bijstellen." },
        { key: "invloed", left: "De accountmanager verkoopt en voert uit wat anderen over klanten beslissen.", right: "De accountmanager praat mee over het klantbeleid op lange termijn en houdt de directie bij over grote klanten." },
        { key: "meerjarenplan", left: "Ons meerjarenplan gaat over de markt in het algemeen.", right: "De directie maakt in het meerjarenplan ook plannen per grote klant." },
        { key: "marketing", left: "Marketing is ingedeeld naar segment, product of dienst.", right: "Marketing heeft een plaats in de accountteams en denkt mee over één klant." },
        { key: "tevredenheid", left: "We vragen klanten bijna nooit hoe tevreden ze zijn.", right: "We meten klanttevredenheid op vaste momenten en doen iets met de uitkomst." },
        { key: "klachten", left: "Klachten liggen bij de binnendienst of administratie; verkoop ziet er weinig van.", right: "Klachten horen bij verkoop en leveren ons ideeën voor vernieuwing op." },
        { key: "team", left: "Het accountteam is één accountmanager, soms met een assistent.", right: "In een accountteam werken mensen uit verschillende afdelingen samen." },
      ],
    },
    {
      kind: "results",
      title: "Uw uitslag",
      rows: [
        { key: "score", label: "Score (7 tot en met 35)", format: "number", formula: kompas("SCORE_TOTAAL", SCORES, vast(1), vast(5)), note: "De som van wat u tot nu toe invulde." },
        { key: "oordeel", label: "Wat dat betekent", format: "text", formula: kompas("SCORE_OORDEEL", SCORES, cel("h1o1", "banden_vanaf"), cel("h1o1", "banden_oordeel"), vast(1), vast(5)) },
        { key: "op_de_grens", label: "Op de grens", format: "text", formula: als(gelijk(cel("h1o1", "score"), vast(25)), vast("Met precies 25 punten zit u op een grens. Een grens hoort bij de band die daar begint."), vast("")) },
      ],
    },
    {
      kind: "reference",
      key: "banden",
      title: "Zo leest u de score",
      columns: [
        { key: "score", title: "Score", slot: 0, format: "text" },
        { key: "vanaf", title: "Vanaf", slot: 1, format: "number" },
        { key: "oordeel", title: "Oordeel", slot: 2, format: "text" },
      ],
      rows: [
        ["7 tot en met 14", 7, "Accountmanagement is nog geen werkwijze van uw organisatie. Begin met één klant en één plan, en laat zien wat het oplevert."],
        ["15 tot en met 24", 15, "Er staat een begin. Pak eerst de paren aan waar u 1 of 2 scoorde."],
        ["25 tot en met 34", 25, "Accountmanagement heeft een vaste plek. Werk de laatste zwakke plekken bij en kijk daarna naar uw eigen rol."],
        ["35", 35, "Op alle zeven punten staat het zoals u het zich wenst. Houd het vast en deel uw aanpak met anderen."],
      ],
    },
    {
      kind: "reference",
      key: "acties",
      title: "Een eerste stap per paar",
      columns: [{ key: "paar", title: "Scoorde u hier 1 of 2?", slot: 0, format: "text" }, { key: "actie", title: "Dan kunt u dit doen", slot: 2, format: "text" }],
      rows: [
        ["Plannen", "Voor één grote klant een plan van één pagina maken en het elk kwartaal bijstellen."],
        ["Invloed", "Met de directie afspreken over welke klantbeslissingen de accountmanager meepraat."],
        ["Meerjarenplan", "De drie grootste klanten een eigen paragraaf geven in het meerjarenplan."],
        ["Marketing", "Iemand van marketing vragen mee te denken over één klant en bij het overleg aan te schuiven."],
        ["Tevredenheid", "Vanaf nu elk kwartaal bij tien klanten meten hoe tevreden zij zijn."],
        ["Klachten", "Klachten van key accounts eerst naar de accountmanager laten gaan en ze samen nabespreken."],
        ["Team", "Voor één klant een team vormen met mensen uit verkoop, uitvoering en administratie."],
      ],
    },
    { kind: "note", text: "Een grens hoort bij de band die daar begint: 25 punten valt in de derde band." },
  ],
};
