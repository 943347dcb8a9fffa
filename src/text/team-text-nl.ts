import { fileIssueTextNl } from "./file-issue-text-nl";
import type { FileIssueText } from "./file-issue-text-nl";
import { formatCount, formatList, formatMegabytes, formatSerial } from "./format";
import { sentenceFor } from "./issue-text";
import type { Sentences } from "./issue-text";

/** What is wrong with a file, with all that its sentence takes. */
export type FileTrouble = { readonly [Code in keyof FileIssueText]: { readonly code: Code } & (Parameters<FileIssueText[Code]> extends readonly [infer Given] ? Given : unknown) }[keyof FileIssueText];

/** What is wrong with a file, by code. */
export type TroubleByCode = { readonly [Code in keyof FileIssueText]: Extract<FileTrouble, { readonly code: Code }> };

/** Sentences of a file in a roll-up: two of them speak of customers that are imported, which these do not. */
const teamFiles: Sentences<TroubleByCode> = {
  ...fileIssueTextNl,
  "empty-file": () => "Dit bestand is leeg. Vraag het opnieuw aan wie het u gaf.",
  "too-large": ({ sheet }) => `${sheet === undefined ? "Deze werkmap" : `Blad '${sheet}'`} is te groot om te lezen. Open de werkmap in Excel, maak met Accountkompas een schone kopie en kies die.`,
};

/** `columns` are headers. */
interface Columns { readonly table: string; readonly columns: readonly string[] }
interface CellError { readonly sheet: string; readonly cell: string; readonly received: string }
interface IgnoredName { readonly name: string; readonly reason: "sheet-scoped" | "external" | "broken" }
interface NumberAsText { readonly table: string; readonly column: string; readonly count: number }

const NAME_REASONS: Record<IgnoredName["reason"], string> = {
  "sheet-scoped": "hoort bij één blad, wat gebeurt als een blad is gekopieerd",
  external: "wijst naar een andere werkmap",
  broken: "wijst naar cellen die er niet meer zijn",
};

const count = (number: number, one: string, many: string): string => `${formatCount(number)} ${number === 1 ? one : many}`;

/** Every word of the roll-up of a team in Dutch: the view in the pane, and what is told of a file in the pane and on the command line. */
export const teamTextNl = {
  title: "Team",
  intro: "Kies de werkboeken van uw collega's. Accountkompas telt ze in deze werkmap op tot één teamoverzicht: klanten, pijplijn, resultaten, acties en plannen, met elke twijfel erbij genoemd.",
  again: "Leest u later nieuwere of meer werkboeken, dan wordt het overzicht bijgewerkt; niemand telt dubbel.",
  local: "Alles gebeurt op deze computer. De werkboeken worden alleen gelezen en er wordt niets verzonden.",
  privateTitle: "Dit wordt nooit gelezen",
  private: "Opdracht 1.2, 5.1 en 5.3, gespreksnotities en Contactpersonen.",
  chooseTitle: "Lees werkboeken",
  chooseFiles: "Kies bestanden",
  chooseFolder: "Kies een map",
  drop: "Of sleep bestanden en mappen hierheen.",
  opening: "De teambladen worden gelezen",
  looking: "De map wordt bekeken",
  reading: "De werkboeken worden gelezen",
  updating: "Het teamoverzicht wordt bijgewerkt",
  parts: {
    reading: "Wat er op de teambladen staat, wordt gelezen",
    computing: "De cijfers worden opgeteld",
    drawing: (title: string) => `Blad '${title}' wordt getekend`,
    writing: "De rijen worden geschreven",
  },
  summary: (read: number, remarked: number, refused: number) =>
    `${formatCount(read + remarked)} gelezen, waarvan ${formatCount(remarked)} met opmerkingen; ${formatCount(refused)} niet gelezen.`,
  nothing: "Hier zijn geen werkboeken (.xlsx of .xlsm) bij.",
  stopped: "Gestopt. Het teamoverzicht is nog niet bijgewerkt.",
  unfinished: "Het teamoverzicht is nog niet af. Werk het bij; tot dan kloppen de teambladen niet met elkaar.",
  broken: "De vorige keer is het schrijven afgebroken. De teambladen zijn daardoor niet volledig en tellen niet meer mee. Kies de werkboeken opnieuw.",
  brokenFiles: (files: string) => `Het ging om: ${files}.`,
  update: "Werk het teamoverzicht bij",
  updated: (workbooks: number, customers: number) => `Het teamoverzicht is bijgewerkt: ${count(workbooks, "werkboek", "werkboeken")}, ${count(customers, "klant", "klanten")}.`,
  emptied: "Het teamoverzicht is leeg: er telt geen werkboek meer mee.",
  findings: (number: number) => (number === 0 ? "Er is niets gevonden dat nagekeken moet worden." : number === 1 ? "Eén bevinding om na te kijken." : `${formatCount(number)} bevindingen om na te kijken.`),
  open: (title: string) => `Open ${title}`,
  result: "Resultaat",
  states: { read: "Gelezen", remarked: "Gelezen, met opmerkingen", refused: "Niet gelezen" },
  remarks: (number: number) => count(number, "opmerking", "opmerkingen"),
  remarksOf: (number: number, file: string) => `${count(number, "opmerking", "opmerkingen")}: ${file}`,
  moreRemarks: (number: number) => `En nog ${count(number, "opmerking", "opmerkingen")}.`,
  stillCounts: "Wat u er eerder van las, telt nog mee.",
  replaced: (by: string) => `Telt niet mee: ${by} is een latere versie van dit werkboek.`,
  more: (number: number) => `Toon nog ${count(number, "bestand", "bestanden")}`,
  owner: "Naam van de accountmanager",
  readAgain: "Lees opnieuw",
  readAgainFor: (file: string) => `Lees opnieuw: ${file}`,
  skippedOpen: (files: string) =>
    `Overgeslagen: ${files}. Zo'n bestand hoort bij een werkmap die nu in Excel open is; die werkmap zelf wordt wel gelezen, zoals ze het laatst is opgeslagen.`,
  skippedOther: (number: number) => `${count(number, "ander bestand is", "andere bestanden zijn")} overgeslagen; alleen .xlsx en .xlsm worden gelezen.`,
  skippedClosed: (paths: string) => `Niet geopend: ${paths}. Kijk of u dit mag openen.`,
  skippedRest: (most: number) => `Hier staan meer dan ${formatCount(most)} bestanden; wat daarna komt, is niet bekeken. Kies een map met minder bestanden of gebruik de opdrachtregel: accountkompas team MAP.`,
  sources: "In het teamoverzicht",
  sourceCount: (number: number) => count(number, "werkboek", "werkboeken"),
  sourceLine: (file: string, boekjaar: number, periodTo: number | null) => `${file} · boekjaar ${boekjaar}${periodTo === null ? "" : ` t/m ${formatSerial(periodTo)}`}`,
  remove: "Haal uit het teamoverzicht",
  removeOf: (owner: string, file: string) => `Haal uit het teamoverzicht: ${owner}, ${file}`,
  removed: (owner: string, file: string) => `${file} van ${owner} telt niet meer mee.`,
  undo: "Zet terug",
  restored: (owner: string, file: string) => `${file} van ${owner} telt weer mee.`,
  problems: {
    "file-gone": () => "Dit bestand kan niet worden geopend. Staat het nog op dezelfde plek, is het niet in gebruik en mag u het openen? Kies het dan opnieuw.",
    "file-too-large": ({ size, limit }: { readonly size: number; readonly limit: number }) => `Dit bestand is ${formatMegabytes(size)}; meer dan ${formatMegabytes(limit)} wordt niet gelezen. Maak in Excel met Accountkompas een schone kopie en kies die.`,
    "too-heavy": () => "Dit bestand lezen vraagt te veel tijd of geheugen. Maak in Excel met Accountkompas een schone kopie en kies die.",
    "not-ours": () => "Dit is geen werkboek van Accountkompas. Hoort het er wel bij, open het dan in Excel met Accountkompas, sla het op en kies het opnieuw.",
    "newer-schema": ({ schema }: { readonly schema: string }) => `Dit werkboek is gemaakt met een nieuwere Accountkompas (indeling ${schema}). Werk Accountkompas bij en kies het opnieuw.`,
    "no-owner": () => "In dit werkboek staat niet van wie het is. Vul hieronder de naam in en lees het opnieuw, of vul in het werkboek op Instellingen de accountmanager in.",
    "period-wrong": ({ value }: { readonly value: string }) => `De periode van dit werkboek klopt niet: er staat '${value}'. Verbeter op Instellingen het boekjaar of 'Cijfers tot en met', sla op en kies het opnieuw.`,
    "customers-missing": () => "In dit werkboek staat geen tabel Klanten. Teken in dat werkboek het blad Klantenbestand, sla op en kies het opnieuw.",
    unreadable: ({ issue }: { readonly issue: FileTrouble }) => sentenceFor<TroubleByCode, FileTrouble["code"]>(teamFiles, issue.code, issue),
  },
  remarkSentences: {
    "columns-missing": ({ table, columns }: Columns) => `In tabel ${table} ontbreekt ${formatList(columns)}. Die gegevens tellen niet mee.`,
    "cell-error": ({ sheet, cell, received }: CellError) => `Op blad '${sheet}' staat in cel ${cell} de foutwaarde ${received}. Die cel telt als leeg.`,
    "name-ignored": ({ name, reason }: IgnoredName) => `De naam ${name} ${NAME_REASONS[reason]}. Wat die naam aanwijst, is niet gelezen.`,
    "number-as-text": ({ table, column, count: number }: NumberAsText) => `In tabel ${table}, kolom ${column}, ${number === 1 ? "staat 1 getal" : `staan ${formatCount(number)} getallen`} als tekst. Die tellen niet mee.`,
    "stamp-period-differs": ({ stamp, columns }: { readonly stamp: number; readonly columns: number }) => `Volgens zijn eigenschappen is dit werkboek van boekjaar ${stamp}, volgens de kolommen van Klantenbestand van ${columns}. De kolommen tellen.`,
    "sheet-unreadable": ({ sheet }: { readonly sheet: string }) => `Blad '${sheet}' is beschadigd en niet gelezen. Wat erop staat, telt niet mee.`,
    "figures-missing": ({ table }: { readonly table: string }) => `Uit tabel ${table} kan geen verwachting worden berekend, bijvoorbeeld door een kans die niet kan. De rijen tellen mee zonder verwachting.`,
  },
};

/** The words of the roll-up of a team, in whichever language. */
export type TeamText = typeof teamTextNl;
