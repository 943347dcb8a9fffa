import { formatCents, formatFigure } from "./format";
import { functionLabels } from "./function-labels";

const { pipelineStatus, leadStatus, stageGroup, leadOutcome, contactVerdict } = functionLabels;

/** The words in which a figure is explained, in Dutch. What a cell shows is called by the words of that cell. */
export const explanationTextNl = {
  counted: { customers: "klanten", rows: "rijen", leads: "leads", actions: "acties", contacts: "contacten", accounts: "accounts", answers: "antwoorden", cells: "cellen", products: "producten" },
  customers: {
    noCustomer: "geen naam en geen omzet: geen klant",
    none: "geen omzet",
    credit: "credit",
    classTitle: "De klassen samen zijn de omzet",
    layerTitle: "De lagen samen zijn de omzet",
    netTitle: "Aansluiting op het netto totaal",
    classOf: (letter: string) => `Klasse ${letter}`,
    withRevenue: functionLabels.withRevenue,
    withoutRevenue: functionLabels.withoutRevenue,
    creditLine: functionLabels.credit,
    net: functionLabels.net,
    all: "Alle klanten",
  },
  pipeline: {
    status: pipelineStatus,
    title: "Elke rij staat in precies één groep",
    all: functionLabels.allRows,
    expectedTitle: "De verwachting is de som van bedrag × kans per rij",
    deal: (row: number, amount: number, chance: number) => `Rij ${row}: ${formatCents(amount)} × ${formatFigure(chance * 100)} %`,
    expected: "Verwachting",
    openFor: "open",
    withoutChance: "afgesloten zonder kans van 0 tot en met 100 %",
    won: "Gewonnen",
    lost: "Verloren",
    closed: functionLabels.calibration.closed,
    closedTitle: "Wat is afgesloten, is gewonnen of verloren",
    blank: "lege rij",
    otherStage: (stage: string) => `ander stadium: ${stage}`,
    stage: stageGroup,
  },
  leads: { status: leadStatus, outcome: leadOutcome, title: "Elke rij staat in precies één groep", all: functionLabels.allRows },
  binding: {
    blank: "lege rij",
    doubled: "deze klant staat hierboven al",
    unknown: "onbekende klant: staat niet in de lijst met klanten",
    unjudged: "niet beoordeeld",
    unscored: "beoordeeld, maar zonder score",
    noRevenue: "geen omzet om mee te wegen",
    gap: { "empty": "niet beoordeeld", "no-phase": "fase ontbreekt", "no-customer-yet": "nog geen klant", "too-few-elements": "te weinig elementen" },
    title: "Elke klant staat in precies één groep",
    bandTitle: "Elke rij heeft een band, of een reden waarom niet",
    notApplicable: "Beoordeeld, zonder score",
    notJudged: functionLabels.unjudged,
    all: functionLabels.allCustomers,
    allRows: functionLabels.allRows,
  },
  actions: {
    blank: "geen actie ingevuld",
    fate: { "open": "Open", "klaar": "Klaar", "vervallen": "Vervallen", "not-chosen": "Niet gekozen" },
    title: "Elke actie staat in precies één groep",
    all: "Alle acties",
  },
  relations: {
    unnamed: "geen naam",
    doubled: "dit contact staat hierboven al",
    noLevel: "geen soort relatie",
    verdict: contactVerdict,
    title: "Elk contact heeft één oordeel",
    ladderTitle: "Elk account staat op één trede",
    all: "Alle contacten",
    allAccounts: "Accounts op de ladder",
  },
  results: {
    row: (row: number) => `Rij ${row}`,
    revenue: (year: number) => functionLabels.resultTotal("revenue", year),
    margin: (year: number) => functionLabels.resultTotal("margin", year),
    total: "Totaal",
    bridgeTitle: "Volume, mix en tarief samen zijn het verschil",
    bridge: functionLabels.marginBridge,
    notPaid: "nog niet betaald",
    current: functionLabels.whitespace.current,
    white: functionLabels.whitespace.white,
    possible: functionLabels.whitespace.possible,
    whitespaceTitle: "Wat de klant nu koopt en de witruimte samen",
  },
  scores: {
    open: "niet beantwoord",
    notJudged: "niet beoordeeld",
    roleOpen: "belang of invulling ontbreekt",
    title: "De antwoorden samen zijn het totaal",
    answer: (answer: number) => `Antwoord ${formatFigure(answer)}`,
    total: "Totaal tot nu toe",
    questionsTitle: "Beantwoord en open samen",
    answered: "Beantwoord",
    unanswered: "Nog open",
    questions: "Alle vragen",
  },
  outcome: { "n.v.t.": "n.v.t.: uit deze bedragen volgt geen cijfer", "onbekende klant": "onbekende klant", "": "leeg" },
};

type InWords<Text> = Text extends string ? string : Text extends (...args: infer Args) => string ? (...args: Args) => string : { readonly [Key in keyof Text]: InWords<Text[Key]> };

/** The words in which a figure is explained, in whichever language. */
export type ExplanationText = InWords<typeof explanationTextNl>;
