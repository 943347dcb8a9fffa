import { formatCount } from "./format";

interface Part { readonly sheet?: string; readonly cell?: string }
interface TooLarge { readonly what: "entries" | "entryBytes" | "totalBytes" | "work" | "strings" | "cells" | "names" | "formats" | "tables" | "text"; readonly expected: number; readonly sheet?: string }

const inMegabytes = (bytes: number) => formatCount(Math.round(bytes / 1_048_576));
const onSheet = ({ sheet, cell }: Part) => (sheet === undefined ? "" : ` op blad '${sheet}'${cell === undefined ? "" : `, cel ${cell},`}`);
const LARGE: Record<TooLarge["what"], (limit: number) => string> = {
  entries: (limit) => `bestaat uit meer dan ${formatCount(limit)} onderdelen`,
  entryBytes: (limit) => `is uitgepakt groter dan ${inMegabytes(limit)} MB`,
  totalBytes: (limit) => `is uitgepakt groter dan ${inMegabytes(limit)} MB`,
  work: (limit) => `vraagt meer dan ${inMegabytes(limit)} MB aan tekst door te lezen`,
  strings: (limit) => `bevat meer dan ${formatCount(limit)} verschillende teksten`,
  cells: (limit) => `beslaat meer dan ${formatCount(limit)} cellen`,
  names: (limit) => `bevat meer dan ${formatCount(limit)} namen`,
  formats: (limit) => `bevat meer dan ${formatCount(limit)} opmaken`,
  tables: (limit) => `bevat een blad met meer dan ${formatCount(limit)} tabellen`,
  text: (limit) => `bevat meer dan ${formatCount(limit)} tekens aan tekst`,
};
const smaller = (what: TooLarge["what"]) => (what === "names" ? "Verwijder in Excel bij Formules > Namen beheren de namen die u niet gebruikt, sla de werkmap op en kies haar opnieuw." : "Zet alleen wat u nodig hebt in een nieuwe werkmap en kies die.");

/** Why a workbook that somebody chose cannot be read, in Dutch: what happened, that the workbook is unharmed, what to do now. */
export const fileIssueTextNl = {
  "empty-file": () => "Dit bestand is leeg. Er is niets gewijzigd. Download of kopieer het opnieuw, of kies een ander bestand.",
  "not-a-workbook": () => "Dit bestand is geen Excel-werkmap, ook al lijkt het er van buiten op; een .ods, een .xlsb of een Word-document bijvoorbeeld. Aan het bestand is niets veranderd. Open het in het programma waarmee het is gemaakt en sla het op als .xlsx.",
  "old-workbook": () => "Dit is een oude Excel-werkmap (.xls). Aan de werkmap is niets veranderd. Open haar in Excel, kies Opslaan als > Excel-werkmap (.xlsx) en kies dat bestand hier.",
  encrypted: () => "Op deze werkmap zit een wachtwoord. Aan de werkmap is niets veranderd. Open haar in Excel, haal het wachtwoord weg bij Bestand > Info > Werkmap beveiligen, sla een kopie op als .xlsx en kies die hier.",
  truncated: () => "Deze werkmap houdt halverwege op, meestal doordat downloaden of kopiëren is afgebroken. Er is niets gewijzigd. Download of kopieer het bestand opnieuw en kies het nog eens.",
  unsupported: () => "Deze werkmap is verpakt op een manier die Accountkompas niet kan lezen. Aan de werkmap is niets veranderd. Open haar in Excel, sla haar op als .xlsx en kies dat bestand hier.",
  "too-large": (at: TooLarge) => `${at.sheet === undefined ? "Deze werkmap" : `Blad '${at.sheet}'`} ${LARGE[at.what](at.expected)}; dat is te veel om te lezen. Aan de werkmap is niets veranderd. ${smaller(at.what)}`,
  corrupt: (at: Part) => `Deze werkmap is${onSheet(at)} beschadigd en niet te vertrouwen. Aan de werkmap is niets veranderd. Open haar in Excel met Openen en herstellen, sla haar op als .xlsx en kies dat bestand hier.`,
  "forbidden-xml": (at: Part) => `Deze werkmap bevat${onSheet(at)} opdrachten die Excel zelf nooit opslaat. Ze is daarom niet verder gelezen en er is niets gewijzigd. Vertrouwt u de afzender, open haar dan in Excel, sla haar op als .xlsx en kies dat bestand hier.`,
};

/** A sentence for every reason why a workbook cannot be read, in whichever language. */
export type FileIssueText = typeof fileIssueTextNl;
