import { formatCents, formatCount, formatList } from "./format";

interface Share { readonly customers: number; readonly revenue: number }

const customers = (count: number) => (count === 1 ? "1 klant" : `${formatCount(count)} klanten`);
const workbooks = (count: number) => (count === 1 ? "1 werkboek" : `${formatCount(count)} werkboeken`);
const deals = (count: number) => (count === 1 ? "1 rij" : `${formatCount(count)} rijen`);

/** The words of workbooks for colleagues in Dutch; the shape that every other language has to fill. */
export const colleagueTextNl = {
  title: "Voor collega's",
  intro: "Maak voor elke accountmanager een werkboek met de eigen klanten erin, en die van niemand anders. Boekjaar, periode en grenzen komen van Instellingen. Uw antwoorden en contactpersonen gaan niet mee.",
  reading: "De klanten worden gelezen",
  emptyTitle: "Nog niets te verdelen",
  noCustomers: "Er staan nog geen klanten in dit werkboek. Importeer ze eerst, met een kolom accountmanager.",
  noManagers: (count: number) => `Bij geen van de ${customers(count)} staat een accountmanager. Vul in Klantenbestand de kolom accountmanager in, of importeer een bestand waarin die kolom staat.`,
  toCustomers: "Naar Klanten",
  openCustomers: "Open Klantenbestand",
  readAgain: "Lees opnieuw",
  who: "Wie krijgt een werkboek?",
  all: "Kies iedereen",
  none: "Kies niemand",
  share: ({ customers: count, revenue }: Share) => `${customers(count)}, ${formatCents(revenue)}`,
  rest: "Zonder accountmanager",
  restHint: "In een eigen werkboek, om ze alsnog te verdelen.",
  /** What the workbook with the customers of nobody is called. */
  restName: "Zonder accountmanager",
  sheets: "Welke bladen?",
  sheetsHint: "Overzicht, Instellingen, Klantenbestand en de ABC-piramide staan in elk werkboek. De bladen die u kiest zijn leeg.",
  chosenOf: (chosen: number, total: number) => `${formatCount(chosen)} van ${formatCount(total)}`,
  workbookSheets: "Werkboek",
  allSheets: "Alle bladen",
  deals: "Leads en pijplijn meegeven",
  dealsHint: "Elke collega krijgt de rijen van de eigen klanten.",
  remarks: {
    "no-accountmanager": (at: Share) => `${customers(at.customers)} zonder accountmanager (${formatCents(at.revenue)}): niemand krijgt ze, tenzij u hieronder het werkboek zonder accountmanager kiest.`,
    "one-colleague": (at: { readonly name: string; readonly spellings: readonly string[] }) => `${formatList(at.spellings)} zijn samen één collega: ${at.name}. Zijn het er meer, geef hen dan in Klantenbestand een andere naam.`,
    "deals-of-nobody": (at: { readonly deals: number }) => `${deals(at.deals)} van Leads en pijplijn ${at.deals === 1 ? "gaat" : "gaan"} met niemand mee: de klant is onbekend, heeft geen accountmanager, of staat bij meer collega's onder dezelfde naam.`,
  },
  make: (count: number) => `Maak ${workbooks(count)}`,
  chooseSomeone: "Kies minstens één collega.",
  making: "De werkboeken worden gemaakt",
  stopped: "Gestopt. Er is geen bestand gemaakt en er is niets gewijzigd.",
  zipName: (boekjaar: number) => `Werkboeken ${boekjaar}.zip`,
  ready: (count: number) => `${workbooks(count)} ${count === 1 ? "staat" : "staan"} klaar in één zip-bestand.`,
  save: "Bewaar het zip-bestand",
  saveHint: "Het komt in de map met uw downloads; uw browser of Excel kan eerst vragen waar. Pak het uit en stuur ieder het eigen werkboek.",
  insteadOpen: "Lukt bewaren niet? Open ze een voor een",
  oneByOne: "In Excel op een Mac kan dit venster geen bestand bewaren. De werkboeken openen daarom een voor een in een eigen venster: bewaar elk zelf en kom hier terug voor het volgende.",
  openEach: "De werkboeken openen een voor een in een eigen venster of tabblad: bewaar elk zelf en kom hier terug voor het volgende.",
  many: "Gaat het om veel collega's? Met de opdrachtregel maakt u ze in één keer: accountkompas verdeel",
  first: "Open het eerste",
  next: "Volgende",
  opening: "Het werkboek wordt gemaakt en geopend",
  opened: (name: string, done: number, total: number) => `${formatCount(done)} van ${formatCount(total)}: ${name} is open en nog niet bewaard. Bewaar het, en kies dan Volgende.`,
  allOpened: (total: number) => `Alle ${formatCount(total)} werkboeken zijn geopend.`,
  account: "Aansluiting met Klantenbestand",
  made: "In de werkboeken",
  left: "Niet meegegeven",
  total: "Klantenbestand",
  tallies: "Dit sluit op de cent aan.",
  differs: (count: number, cents: number) => `Er is een verschil van ${customers(count)} en ${formatCents(cents)}. Gebruik deze werkboeken niet en maak ze opnieuw.`,
  customersOf: (count: number) => formatCount(count),
  again: "Kies opnieuw",
};

/** The words of workbooks for colleagues, in whichever language. */
export type ColleagueText = typeof colleagueTextNl;
