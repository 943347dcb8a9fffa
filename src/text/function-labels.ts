const LEAD_STAGE = { lead: "Lead", prospect: "Prospect", hot: "Hot prospect", account: "Account" } as const;

/** What stands in result cells. Part of the workbook, hence Dutch for every reader: the same file, the same figures. */
export const functionLabels = {
  withRevenue: "Met omzet",
  withoutRevenue: "Geen omzet",
  credit: "Credit",
  net: "Netto totaal",
  tied: "gelijk aan grens",
  concentration: {
    customers: "Klanten met omzet",
    gini: "Gini",
    giniCorrected: "Gini, gecorrigeerd voor het aantal klanten",
    hhi: "HHI",
    hhiPoints: "HHI in punten",
    hhiCorrected: "HHI, gecorrigeerd voor het aantal klanten",
    effectiveCustomers: "Effectief aantal klanten",
    largest: (count: number) => (count === 1 ? "Aandeel van de grootste klant" : `Aandeel van de ${count} grootste klanten`),
    withoutRevenue: "Telt niet mee: geen omzet",
    credit: "Telt niet mee: credit",
  },
  promoters: { promoters: "Promotors (9 en 10)", passives: "Passief (7 en 8)", detractors: "Criticasters (0 tot en met 6)", answered: "Beantwoord", score: "Net Promoter Score" },
  retention: {
    opening: "Omzet vorig jaar",
    lost: "Weggegaan",
    shrunk: "Minder gekocht",
    grown: "Meer gekocht",
    net: "Behouden met groei (NRR)",
    gross: "Behouden zonder groei (GRR)",
  },
  outlook: { low: "Laag", middle: "Midden", high: "Hoog" },
  certainVerdict: (verdict: string, score: PartialScore) => `${verdict} (${progress(score)})`,
  openVerdict: (verdicts: readonly [string, string], score: PartialScore) =>
    `Nog open: ${verdicts[0]} of ${verdicts[1]} (${progress(score)})`,
  openVerdicts: (verdicts: readonly [string, string], score: PartialScore) =>
    `Nog open: van ${verdicts[0]} tot en met ${verdicts[1]} (${progress(score)})`,
  pipelineStatus: {
    "counts": "Telt mee",
    "won": "Gewonnen (apart)",
    "lost": "Verloren",
    "outside-period": "Buiten de periode",
    "no-order-date": "Zonder orderdatum",
    "lead-with-amount": "Lead met bedrag",
    "lead-without-amount": "Lead zonder bedrag",
    "amount-missing": "Fout: bedrag ontbreekt",
    "amount-negative": "Fout: bedrag onder 0",
    "chance-missing": "Fout: kans ontbreekt",
    "chance-out-of-range": "Fout: kans niet van 0 tot en met 100 %",
    "empty": "Lege rij",
  },
  allRows: "Alle rijen",
  scenario: (leastChance: number) => scenarioLabel(Math.round(leastChance * 100)),
  quantile: (part: number) => `${new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 }).format(part * 100)} % kans op minder dan`,
  calibration: {
    closed: "Alle afgesloten",
    brier: "Brier-score",
    withoutChance: "Telt niet mee: afgesloten zonder kans van 0 tot en met 100 %",
    open: "Telt niet mee: open",
    deviates: "afwijkend",
  },
  noPreference: (styles: readonly string[]) => `Geen uitgesproken voorkeur tussen ${inList(styles)}`,
  openStatements: (numbers: readonly number[], all: number) => {
    const open = `Nog ${numbers.length} van ${all} stellingen open`;
    return numbers.length > MOST_NAMED ? open : `${open}: ${inList(numbers.map(String))}`;
  },
  leadStage: LEAD_STAGE,
  leadStretch: (from: keyof typeof LEAD_STAGE, to: keyof typeof LEAD_STAGE) => `${LEAD_STAGE[from]} tot ${LEAD_STAGE[to].toLowerCase()}`,
  leadReading: {
    "all": "Alle leads",
    "closed": "Alleen afgesloten leads",
    "open-weighed": "Rekening houdend met lopende leads",
  },
  leadOutcome: { gewonnen: "Gewonnen", verloren: "Verloren", open: "Open" },
  leadStatus: {
    "counts": "Telt mee",
    "no-lead-date": "Fout: leaddatum ontbreekt",
    "dates-out-of-order": "Fout: datums niet op volgorde",
    "future-date": "Fout: datum na de peildatum",
    "won-and-lost": "Fout: datums en uitkomst tegenstrijdig",
    "date-missing": "Fout: datum van de uitkomst ontbreekt",
    "empty": "Lege rij",
  },
  notYetKnown: "nog niet te bepalen",
  roleSuggestion: (role: { readonly importance: number; readonly shortfall: number; readonly tied: boolean }) =>
    `belang ${role.importance}, tekort ${role.shortfall}${role.tied ? "; gelijk belang: u beslist" : ""}`,
  eitherOf: (words: readonly string[]) => new Intl.ListFormat("nl-NL", { type: "disjunction" }).format(words),
  smartHint: ({ measurable, timeBound }: { readonly measurable: boolean; readonly timeBound: boolean }) => {
    if (measurable && timeBound) return "Meetbaar en tijdgebonden.";
    return [...(measurable ? [] : ["Nog niet meetbaar: noem een getal dat u kunt meten."]), ...(timeBound ? [] : ["Nog niet tijdgebonden: noem een datum, kwartaal of duur."])].join(" ");
  },
  stageGroup: { "lead": "Leads", "prospect": "Prospects", "hot prospect": "Hot prospects", "gewonnen": "Gewonnen", "verloren": "Verloren", "empty": "Lege rij" },
  existingAccount: "ja",
  unknownAccount: "ja, maar onbekend in Klantenbestand",
  smartScore: (ticked: number, letters: number) => `${ticked} van ${letters}`,
  smartRemark: ({ unanswered, doubts }: { readonly unanswered: readonly string[]; readonly doubts: readonly (keyof typeof SMART_DOUBTS)[] }) =>
    [...(unanswered.length === 0 ? [] : [`Nog niet beantwoord: ${inList(unanswered)}.`]), ...doubts.map((doubt) => SMART_DOUBTS[doubt])].join(" "),
  allActions: "Alle",
  nobody: "niemand genoemd",
  noDate: "deadline is geen datum",
  daysLate: (days: number) => (days === 0 ? "vandaag" : days === 1 ? "1 dag te laat" : `${days} dagen te laat`),
  newOrderDate: (customer: string, description: string) => `Een nieuwe orderdatum afspreken met ${customer}${description === "" ? "" : ` (${description})`}.`,
  notApplicable: "n.v.t.",
  bindingGap: { "empty": "", "no-phase": "fase ontbreekt", "no-customer-yet": "nog geen klant", "too-few-elements": "te weinig elementen" },
  bindingCapped: "begrensd door de fase",
  unjudged: "Niet beoordeeld",
  allCustomers: "Alle klanten",
  revenueAtRisk: (score: number) => `Omzet met risico (score onder ${score})`,
  unknownCustomers: "Onbekende klant",
  unknownCustomer: "onbekende klant",
  newProduct: "nieuw",
  marginBridge: { volume: "Volume", mix: "Mix", rate: "Tarief", change: "Verschil" },
  resultTotal: (what: "revenue" | "margin", year: number) => `${what === "revenue" ? "Omzet" : "Marge"} ${resultYear(year)}`,
  resultRow: (row: number, year: number) => `Rij ${row}, ${resultYear(year)}`,
  totalVerdict: { matches: "sluit aan", differs: "sluit niet aan", unknown: "onbekend" },
  resultFinding: { "margin-above-revenue": "marge boven omzet", "credit": "credit", "loss": "verlies", "percentage": "marge lijkt een percentage" },
  performanceVerdict: { green: "groen", amber: "oranje", red: "rood" },
  matrix: {
    cells: "Cellen",
    filled: "Ingevuld",
    coverage: "Dekking",
    quality: "Kwaliteit",
    single: "Contacten met één lijn",
    blind: "Contacten zonder lijn",
    badOnly: "Contacten met alleen een slechte relatie",
    doubled: "Dubbele contacten",
    unnamed: "Cellen zonder naam",
  },
  contactVerdict: { "blind": "blinde vlek", "bad-only": "alleen slecht", "single": "één lijn", "covered": "gedekt" },
  doubledContact: "dubbel",
  quadrants: ["Sterkten × kansen: aanvallen", "Sterkten × bedreigingen: verdedigen", "Zwakten × kansen: versterken", "Zwakten × bedreigingen: ombuigen of terugtrekken"],
  whitespace: {
    white: "Witruimte",
    current: "Huidige omzet",
    possible: "Mogelijke omzet",
    share: "Aandeel",
    above: "Cellen waar huidig boven potentieel ligt",
  },
  healthPart: {
    binding: "Klantenbinding",
    matrix: "Kwaliteit van de relatiematrix",
    forecast: "Prognose tegenover het doel",
    onTime: "Acties op tijd",
    payment: "Betalen binnen de termijn",
  },
  planHealth: "Gezondheid van het plan",
  betweenLevels: (lower: string, upper: string) => `tussen ${lower} en ${upper}`,
} as const;

const SMART_DOUBTS = {
  "nobody-agreed": "Noem wie akkoord is.",
  "ends-before-begin": "De einddatum ligt voor de begindatum.",
  "too-long": "Langer dan drie jaar.",
} as const;

/** How far a questionnaire is, and between which totals it can still end. */
export interface PartialScore {
  readonly answered: number;
  readonly questions: number;
  readonly lowest: number;
  readonly highest: number;
}

function progress(score: PartialScore): string {
  return `${score.answered} van ${score.questions} beantwoord, totaal wordt ${score.lowest} tot en met ${score.highest}`;
}

function scenarioLabel(percentage: number): string {
  if (percentage === 0) return "alles";
  return percentage >= 80 ? `alleen ≥ ${percentage} %` : `alles ≥ ${percentage} %`;
}

function resultYear(year: number): string {
  return ["dit jaar", "vorig jaar", "eerder jaar"][year] ?? "";
}

/** More open statements than this are counted, not named: the text has to fit a cell. */
const MOST_NAMED = 6;

function inList(words: readonly string[]): string {
  return new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(words);
}
