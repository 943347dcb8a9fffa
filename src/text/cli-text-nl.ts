import { cliHelpNl } from "./cli-help-nl";
import { formatCents, formatCount, formatList, formatMegabytes } from "./format";

interface Path { readonly path: string }
interface Option { readonly option: string }
interface Command { readonly command: string }
interface Value { readonly value: string }
interface Column { readonly column: string }
interface Notation extends Column { readonly value: string; readonly notation: "komma" | "punt" }
interface Repeated { readonly administratie: string; readonly debiteurennummer: string; readonly rows: readonly number[] }
interface Limit { readonly count: number; readonly limit: number }
interface TooLong { readonly sheet: string; readonly cell: string; readonly expected: number }
interface Source { readonly kind: "table" | "sheet"; readonly name: string; readonly sheet: string; readonly rows: number }
interface Sources { readonly sources: readonly Source[] }

const SEE_HELP = "Bekijk wat er kan met: accountkompas --help";
const named = ({ administratie, debiteurennummer }: Repeated) => (administratie === "" ? debiteurennummer : `${debiteurennummer} (administratie ${administratie})`);
const sourceList = (sources: readonly Source[]) =>
  sources.map(({ kind, name, sheet, rows }) => `  ${kind === "table" ? "--tabel" : "--blad"} "${name}"${kind === "table" ? ` op blad '${sheet}'` : ""}, ${formatCount(rows)} rijen`).join("\n");

const count = (number: number, one: string, many: string): string => `${formatCount(number)} ${number === 1 ? one : many}`;

/** The words of the command line in Dutch; the shape that every other language has to fill. */
export const cliTextNl = {
  help: cliHelpNl,
  steps: { reading: "Lezen", computing: "Rekenen", writing: "Schrijven" },
  countOf: {
    rows: (done: number, total: number) => `${formatCount(done)} van ${formatCount(total)} rijen`,
    files: (done: number, total: number) => `${formatCount(done)} van ${formatCount(total)} bestanden`,
  },
  written: (path: string, sheets: number, bytes: number) => `Geschreven: ${path} (${formatCount(sheets)} bladen, ${formatCount(Math.max(1, bytes / 1024))} kB)`,
  team: {
    states: { read: "gelezen", remarked: "gelezen, met opmerkingen", refused: "niet gelezen", "other-year": "overgeslagen" },
    fileRead: (owner: string, boekjaar: number, customers: number) => `${owner}, ${boekjaar}, ${count(customers, "klant", "klanten")}`,
    otherYear: (boekjaar: number) => `boekjaar ${boekjaar}`,
    account: { read: "Werkboeken gelezen", remarked: "  waarvan met opmerkingen", otherYear: "Van een ander boekjaar", refused: "Niet gelezen", others: "Andere bestanden", workbooks: "Werkboeken die meetellen", customers: "Klanten" },
    revenue: (boekjaar: number) => `Omzet ${boekjaar}`,
    margin: (boekjaar: number) => `Marge ${boekjaar}`,
    writtenSheets: (path: string, sheets: number) => `Geschreven: ${path} (${count(sheets, "blad", "bladen")})`,
    writtenTables: (path: string, tables: number, rows: number) => `Geschreven: ${path} (${count(tables, "tabel", "tabellen")}, ${count(rows, "rij", "rijen")})`,
    /** Where the pane points at its screen, the command line names an option. */
    problems: {
      "no-owner": () => `In dit werkboek staat niet van wie het is. Geef de naam met --naam "BESTAND=NAAM", of vul in het werkboek op Instellingen de accountmanager in.`,
      "file-gone": () => "Dit bestand is er niet meer. Lees de map opnieuw als het er weer staat.",
      "file-refused": () => "Dit bestand kon niet worden geopend. Mag u het lezen, en heeft een ander programma het open?",
      "file-too-large": (at: { readonly size: number; readonly limit: number }) => `Dit bestand is ${formatMegabytes(at.size)}; meer dan ${formatMegabytes(at.limit)} wordt niet gelezen. Maak in Excel met Accountkompas een schone kopie en zet die in de map.`,
      "lock-file": () => "Iemand heeft de werkmap met deze naam (zonder ~$) nu open in Excel. Die werkmap wordt gelezen zoals ze het laatst is opgeslagen. Laat haar sluiten en lees de map opnieuw als u de laatste stand wilt.",
      "folder-refused": () => "Deze map kon niet worden geopend; wat erin staat, is niet gelezen. Mag u de map lezen?",
      "folder-again": () => "Dit is een koppeling naar een map die al wordt gelezen. Wat erin staat, telt al mee.",
      "link-broken": () => "Dit is een koppeling naar een bestand dat er niet is. Herstel of verwijder de koppeling.",
      "no-file": () => "Dit is geen gewoon bestand. Verwijder het uit de map.",
      "too-slow": (at: { readonly seconds: number }) => `Dit bestand was na ${formatCount(at.seconds)} seconden nog niet gelezen. Staat het op een ander apparaat, kopieer het dan eerst; maak anders in Excel met Accountkompas een schone kopie.`,
      "file-needs-memory": () => "Dit bestand vraagt meer geheugen dan één werkboek mag gebruiken. Maak in Excel met Accountkompas een schone kopie en zet die in de map.",
      "file-fault": (at: { readonly message: string }) => `Dit bestand is niet gelezen door een fout in Accountkompas zelf. Meld de fout: ${at.message}`,
    },
  },
  findings: {
    severities: { error: "fout", warning: "let op", note: "ter info" },
    figures: (expected: string, found: string) => `Verwacht: ${expected}, gevonden: ${found}.`,
    signed: (who: string) => `Afgetekend door ${who}.`,
    counted: (errors: number, warnings: number, notes: number) => `Bevindingen: ${count(errors, "fout", "fouten")}, ${formatCount(warnings)} om op te letten, ${formatCount(notes)} ter info.`,
    none: "Er is niets gevonden dat niet klopt.",
    ledger: { read: "Regels in het grootboek", refused: "Regels geweigerd", blank: "Regels zonder bedrag", amount: "Bedrag van de regels" },
  },
  divide: {
    caption: "Werkboek",
    customers: "Klanten",
    revenue: "Omzet",
    left: "Zonder accountmanager, niet meegegeven",
    total: "In het bestand",
    written: (path: string, files: number) => `Geschreven: ${path} (${count(files, "werkboek", "werkboeken")})`,
    /** Where the pane points at its screen, the command line names an option. */
    remarks: {
      "no-accountmanager": (at: { readonly customers: number; readonly revenue: number }) => `${count(at.customers, "klant", "klanten")} zonder accountmanager (${formatCents(at.revenue)}). Met --rest NAAM komen die in een eigen werkboek.`,
      "one-colleague": (at: { readonly name: string; readonly spellings: readonly string[] }) => `${formatList(at.spellings)} zijn samen één accountmanager: ${at.name}. Zijn het er meer, geef hen dan in het bestand een andere naam.`,
    },
  },
  issues: {
    // the call
    "no-command": () => `Er is geen opdracht gegeven. ${SEE_HELP}`,
    "unknown-command": (at: Value) => `'${at.value}' is geen opdracht van Accountkompas. Bedoelt u: accountkompas werkboek ${at.value}? ${SEE_HELP}`,
    "no-input": () => "Er is geen klantenbestand genoemd. Geef het achter de opdracht: accountkompas werkboek klanten.csv",
    "several-inputs": (at: { readonly values: readonly string[] }) => `Er zijn meer bestanden genoemd: ${formatList(at.values)}. Een werkboek komt uit één bestand. Zet een naam met spaties tussen aanhalingstekens.`,
    "unknown-option": (at: Option) => `De optie ${at.option} bestaat niet. ${SEE_HELP}`,
    "option-elsewhere": (at: Option & Command) => `De optie ${at.option} hoort niet bij ${at.command}. Bekijk wat er kan met: accountkompas ${at.command} --help`,
    "input-absent": (at: Command) => `Achter ${at.command} ontbreekt een bestand of map. Bekijk wat er kan met: accountkompas ${at.command} --help`,
    "inputs-too-many": (at: Command & { readonly values: readonly string[] }) => `Achter ${at.command} staat meer dan één naam: ${formatList(at.values)}. Zet een naam met spaties tussen aanhalingstekens.`,
    "needs-ledger": (at: Option) => `${at.option} gaat over een grootboek. Noem het met --grootboek, of laat ${at.option} weg.`,
    "rename-incomplete": (at: Value) => `'${at.value}' zegt niet hoe iemand heet. Schrijf --naam "NAAM IN HET BESTAND=NAAM".`,
    "name-incomplete": (at: Value) => `'${at.value}' zegt niet van wie welk werkboek is. Schrijf --naam "BESTAND=NAAM", zoals --naam "noord/an.xlsx=An Bos".`,
    "output-no-folder-name": (at: Path & { readonly form: string }) => `Bij --vorm ${at.form} komen er meer bestanden, in een map. Geef bij --uit de naam van een map, zonder .xlsx.`,
    "option-without-value": (at: Option) => `Achter ${at.option} ontbreekt een waarde. Begint die met een streepje, schrijf dan ${at.option}=WAARDE.`,
    "option-with-value": (at: Option) => `Bij ${at.option} hoort geen waarde. Laat weg wat achter het is-teken staat.`,
    "option-value-unknown": (at: Option & Value & { readonly allowed: readonly string[] }) => `'${at.value}' kan niet bij ${at.option}. Kies uit: ${at.allowed.join(", ")}.`,
    "boekjaar-impossible": (at: Value) => `'${at.value}' is geen boekjaar. Geef bij --boekjaar een jaar van 2000 tot en met 2100.`,
    "output-no-workbook": (at: Path) => `'${at.path}' is geen naam voor een werkboek. Geef bij --uit een naam die eindigt op .xlsx.`,

    // the customer file
    "input-missing": (at: Path) => `Het bestand '${at.path}' bestaat niet. Er is niets geschreven. Controleer de naam en de map.`,
    "input-is-folder": (at: Path) => `'${at.path}' is een map. Er is niets geschreven. Noem het klantenbestand dat erin staat.`,
    "input-refused": (at: Path) => `Het bestand '${at.path}' kon niet worden geopend. Er is niets geschreven. Mag u het lezen, en heeft een ander programma het open?`,
    "source-in-text": (at: Option) => `${at.option} hoort bij een Excel-werkmap; dit bestand is tekst. Er is niets geschreven. Laat ${at.option} weg.`,
    "source-missing": (at: Value & Sources) => `'${at.value}' staat niet in deze werkmap. Er is niets geschreven. Kies uit:\n${sourceList(at.sources)}`,
    "source-several": (at: Sources) => `In deze werkmap kunnen de klanten op meer plaatsen staan. Er is niets geschreven. Kies er een:\n${sourceList(at.sources)}`,
    "no-customer-column": () => "Geen kolom is herkend als klantnaam of debiteurennummer. Er is niets geschreven. Geef die kolom in het bestand de kop 'Klant' of 'Debiteurennummer'.",
    "no-known-header": () => "Geen enkele kolomkop is herkend. Staat op de eerste regel wel een kopregel, met koppen als 'Debiteurennummer', 'Klant' en 'Omzet 2026'?",
    "column-missing": (at: { readonly index: number }) => `Kolom ${formatCount(at.index + 1)} bestaat niet in deze bron. Er is niets geschreven.`,
    "column-used-twice": (at: Column) => `De kolom '${at.column}' wordt voor twee dingen herkend. Er is niets geschreven. Geef de kolom in het bestand een eenduidige kop.`,
    "no-amount-column": () => "Geen kolom is herkend als omzet of marge. De klanten zijn zonder bedragen ingelezen. Geef een bedragkolom in het bestand een kop als 'Omzet 2026'.",
    "boekjaar-unknown": (at: Column) => `Van '${at.column}' is het boekjaar niet bekend. Er is niets geschreven. Geef het op met --boekjaar JAAR.`,
    "boekjaar-repeated": (at: { readonly boekjaar: number }) => `Boekjaar ${at.boekjaar} komt in twee kolommen voor. Er is niets geschreven. Geef elke kolom een eigen jaar.`,
    "notation-unsure": (at: Notation) => `Bij '${at.column}' is niet zeker hoe bedragen zijn geschreven, zoals ${at.value}. Gelezen met een decimale ${at.notation}. Kloppen de totalen niet, geef dan --notatie ${at.notation === "komma" ? "punt" : "komma"}.`,
    "repeated-key": (at: Repeated) => `Debiteur ${named(at)} staat op de regels ${formatList(at.rows.slice(0, 5).map(formatCount))} en is geweigerd. Verwijder de dubbele regels, of gebruik --dubbel optellen.`,
    "too-many-rows": (at: Limit) => `Er zijn ${formatCount(at.count)} rijen; een werkboek kan er ${formatCount(at.limit)} aan. Er is niets geschreven. Exporteer één regel per klant, of splits het bestand.`,
    "no-customers": () => "Geen enkele rij leverde een klant op. Er is niets geschreven. Verbeter wat bij de bevindingen staat en probeer het opnieuw.",

    // a roll-up
    "folder-missing": (at: Path) => `De map '${at.path}' bestaat niet. Er is niets geschreven. Controleer de naam.`,
    "input-no-folder": (at: Path) => `'${at.path}' is geen map. Er is niets geschreven. Noem de map waarin de werkboeken staan.`,
    "folder-refused": (at: Path) => `De map '${at.path}' kon niet worden geopend. Er is niets geschreven. Mag u de map lezen?`,
    "name-fits-none": (at: Value) => `In de map staat geen werkboek '${at.value}'. Er is niets geschreven. Verbeter de naam bij --naam.`,
    "name-fits-several": (at: Value & { readonly values: readonly string[] }) => `'${at.value}' komt vaker voor: ${formatList(at.values.slice(0, 5))}. Er is niets geschreven. Zet bij --naam ook de map ervoor.`,
    "no-workbooks": (at: Path) => `In '${at.path}' is geen werkboek dat meetelt. Er is niets geschreven. Kijk hierboven waarom, of noem een andere map.`,
    "team-too-large": (at: Limit) => `Het teamoverzicht zou ${formatCount(at.count)} rijen hebben; een werkboek kan er ${formatCount(at.limit)} aan. Er is niets geschreven. Kies --vorm csv, jsonl of parquet.`,

    // dividing
    "no-accountmanagers": (at: Path & { readonly customers: number }) => `In '${at.path}' staat bij geen van de ${formatCount(at.customers)} klanten een accountmanager. Er is niets geschreven. Vul een kolom 'Accountmanager' in.`,
    "rename-fits-none": (at: Value) => `In het bestand staat geen accountmanager '${at.value}'. Er is niets geschreven. Verbeter de naam bij --naam.`,

    // a check
    "workbook-not-ours": (at: Path) => `'${at.path}' is geen werkboek van Accountkompas. Noem een werkboek dat met Accountkompas is gemaakt.`,
    "ledger-year-unknown": (at: { readonly boekjaar: number; readonly newest: number }) => `In dit werkboek staat boekjaar ${at.boekjaar} niet. Kies bij --boekjaar uit ${at.newest}, ${at.newest - 1} en ${at.newest - 2}.`,
    "ledger-no-columns": (at: Path) => `In '${at.path}' zijn geen debiteur en bedrag herkend. Geef die kolommen de kop 'Debiteurennummer' en 'Bedrag', of 'Debet' en 'Credit'.`,

    // the output
    "output-exists": (at: Path) => `'${at.path}' bestaat al en is niet aangeraakt. Kies een andere naam met --uit, of vervang het bestand met --overschrijf.`,
    "output-is-input": (at: Path) => `'${at.path}' is het klantenbestand zelf en is niet aangeraakt. Kies een andere naam met --uit.`,
    "output-is-file": (at: Path) => `'${at.path}' is een bestand en is niet aangeraakt. Geef bij --uit de naam van een map.`,
    "output-is-workbook": (at: Path) => `'${at.path}' is zelf een werkboek dat meetelt en is niet aangeraakt. Kies een andere naam met --uit.`,
    "output-not-ours": (at: Path) => `In de map '${at.path}' staan bestanden die geen teamoverzicht zijn; er is niets gewijzigd. Kies met --uit een nieuwe of lege map.`,
    "output-is-folder": (at: Path) => `'${at.path}' is een map. Er is niets geschreven. Geef bij --uit de naam van een bestand.`,
    "output-folder-missing": (at: { readonly folder: string }) => `De map '${at.folder}' bestaat niet. Er is niets geschreven. Maak de map eerst, of kies een andere met --uit.`,
    "output-refused": (at: Path) => `'${at.path}' kon niet worden geschreven; er is niets gewijzigd. Mag u in die map schrijven, en is het werkboek niet geopend in Excel?`,
    "disk-full": (at: Path) => `Er is geen ruimte meer om '${at.path}' te schrijven; er is niets gewijzigd. Maak ruimte vrij, of kies een andere schijf met --uit.`,
    "no-sheet": () => "Het werkboek zou geen enkel blad hebben. Er is niets geschreven.",
    "text-too-long": (at: TooLong) => `Een tekst voor cel ${at.cell} van blad '${at.sheet}' is langer dan ${formatCount(at.expected)} tekens; meer gaat niet in een cel. Er is niets geschreven. Kort de tekst in het klantenbestand in.`,

    // the program itself
    interrupted: () => "Onderbroken. Er is niets geschreven.",
    "out-of-memory": () => "Er is te weinig geheugen voor een werkboek van deze omvang. Er is niets geschreven. Sluit andere programma's, of splits het klantenbestand.",
    "program-fault": () => "Er ging iets mis in Accountkompas zelf. Er is niets geschreven. Meld de fout met de regels hierboven; daar kunnen namen uit uw bestand in staan.",
  },
};

/** The words of the command line, in whichever language. */
export type CliText = typeof cliTextNl;
