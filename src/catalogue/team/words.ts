import { als, gelijk, ingevuld, kleiner, kolom, rijen, vast } from "../../definition";
import type { Expression, Format, SheetDefinition, TableColumn, Tone } from "../../definition";

/** What the cells of a roll-up say, so that formulas that count them and whoever fills them use one word. */
export const TEAM_WORDS = {
  yes: "ja",
  no: "nee",
  /** The line of products that have no name. */
  unnamed: "zonder naam",
  copyOf: (file: string): string => `kopie van ${file}`,
  replaces: (file: string): string => `vervangt ${file}`,
  customer: (number: number, name: string): string => (name === "" ? `nr ${number}` : `nr ${number}: ${name}`),
  more: (count: number): string => `nog ${count}`,
} as const;

/** Between names that share one cell. */
export const NAME_SEPARATOR = ", ";

/** For 'Zo werkt het': what every sheet of a roll-up has in common. */
export const REWRITTEN = "Dit blad wordt bij elke keer inlezen opnieuw geschreven. Zet eigen aantekeningen op een eigen blad.";

const NOTHING_READ = "Er zijn nog geen werkboeken ingelezen. Kies Team in het deelvenster.";

/** What a table has to say: without any workbook where to begin, without a row what is missing. `column` is filled in every row. */
export const zodraGelezen = (table: string, column: string, { leeg, anders }: { readonly leeg: string; readonly anders: Expression }): Expression =>
  als(geen("TeamBronnen", "bron"), vast(NOTHING_READ), als(geen(table, column), vast(leeg), anders));

const geen = (table: string, column: string): Expression => gelijk(ingevuld(kolom(table, column)), vast(0));

/** A figure of a function that takes at most so many rows; nothing when the table has more. */
export const zolangHetPast = (table: string, column: string, { most, figure }: { readonly most: number; readonly figure: Expression }): Expression =>
  als(kleiner(vast(most), rijen(kolom(table, column))), vast(""), figure);

/** A difference that ought to be nil, and is not. */
export const NOT_NIL: readonly Tone[] = [{ when: { is: "at-least", value: 0.01 }, tone: "bad" }, { when: { is: "at-most", value: -0.01 }, tone: "bad" }];

/** A sheet of a roll-up: its role, how it prints and the way back are those of all of them. */
export const teamSheet = (sheet: Omit<SheetDefinition, "heading" | "role" | "orientation">): SheetDefinition =>
  ({ heading: sheet.title, role: "team", orientation: "landscape", back: { sheet: "teamoverzicht", text: "Team – overzicht" }, ...sheet });

const column = (format: Format) => (key: string, header: string, width: number, tones?: readonly Tone[]): TableColumn => ({ key, header, width, format, ...(tones && { tones }) });

/** A column of text: key, header, width, tones. */
export const text = column("text");
/** A column of whole numbers. */
export const number = column("number");
/** A column of amounts to the cent. */
export const cents = column("cents");
/** A column of days. */
export const date = column("date");
/** A column of years. */
export const year = column("year");
/** A column of parts of a whole. */
export const share = column("share");

/** How the three years are called in headers, the newest first. */
const YEARS = ["", " jaar ervoor", " twee jaar ervoor"] as const;

/** Revenue and margin of three years; `prefix` stands before the key and the header. */
export const threeYears = (prefix = ""): readonly TableColumn[] => YEARS.flatMap((words, back) =>
  (["omzet", "marge"] as const).map((kind) => cents(`${prefix && "telt_"}${kind}${back}`, `${prefix}${kind}${words}`, 18)));
