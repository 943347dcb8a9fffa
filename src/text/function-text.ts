import { currentLanguage, type Language } from "./language";

/** Where in an argument a value stands, both from 1; the column only when there is more than one. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

interface Found {
  readonly argument: string;
  readonly place: Place;
  readonly received: unknown;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const inDutch = wordsOf("nl-NL", { yes: "WAAR", no: "ONWAAR", text: "de tekst", row: "rij", column: "kolom" });
const inEnglish = wordsOf("en-US", { yes: "TRUE", no: "FALSE", text: "the text", row: "row", column: "column" });

const dutch = {
  numberExpected: (found: Found) => `${inDutch.spot(found)}: hier hoort een getal, er staat ${inDutch.value(found.received)}.`,
  wholeNumberExpected: (found: Found & Bounds) =>
    `${inDutch.spot(found)}: hier hoort een heel getal van ${inDutch.value(found.least)} tot en met ${inDutch.value(found.most)}, er staat ${inDutch.value(found.received)}.`,
  outOfBounds: (found: Found & Bounds) =>
    `${inDutch.spot(found)}: hier hoort een getal van ${inDutch.value(found.least)} tot en met ${inDutch.value(found.most)}, er staat ${inDutch.value(found.received)}.`,
  choiceExpected: (found: Found & { choices: readonly string[] }) =>
    `${inDutch.spot(found)}: kies ${found.choices.join(" of ")}, er staat ${inDutch.value(found.received)}.`,
  errorValue: (found: Found) => `${inDutch.spot(found)}: hier staat de fout ${String(found.received)}. Los die eerst op.`,
  oneColumnExpected: (found: { argument: string; columns: number }) =>
    `${found.argument}: kies één kolom, dit bereik heeft er ${found.columns}.`,
  sizeDiffers: (found: { argument: string; count: number; other: string; otherCount: number }) =>
    `${found.argument}: kies evenveel cellen als ${found.other} (${inDutch.value(found.otherCount)}), dit zijn er ${inDutch.value(found.count)}.`,
  tooManyValues: (found: { argument: string; count: number; limit: number }) =>
    `${found.argument}: ten hoogste ${inDutch.value(found.limit)} cellen, dit zijn er ${inDutch.value(found.count)}. Kies de kolom van de tabel in plaats van de hele kolom.`,
  thresholdsOutOfOrder: (found: { a: number; b: number }) =>
    `grensA en grensB: grensA hoort boven 0 en onder grensB te liggen, grensB onder 100; er staat ${inDutch.value(found.a)} en ${inDutch.value(found.b)}.`,
  percentageExpected: (found: Found) =>
    `${inDutch.spot(found)}: hier hoort een getal zoals 80, er staat ${inDutch.value(found.received)}. Typ 80 in plaats van 80%.`,
  totalTooLarge: (found: { argument: string }) => `${found.argument}: het totaal is te groot om op de cent te rekenen. Controleer of de bedragen in euro staan.`,
  scaleOutOfOrder: (found: { lowest: number; highest: number }) =>
    `laagste en hoogste: laagste hoort onder hoogste te liggen; er staat ${inDutch.value(found.lowest)} en ${inDutch.value(found.highest)}.`,
  boundsNotAscending: (found: Found & { previous: number }) =>
    `${inDutch.spot(found)}: hier hoort een getal boven ${inDutch.value(found.previous)}, er staat ${inDutch.value(found.received)}.`,
  firstBoundTooHigh: (found: Found & { most: number }) =>
    `${inDutch.spot(found)}: de eerste grens hoort hoogstens ${inDutch.value(found.most)} te zijn, het laagste totaal dat kan; er staat ${inDutch.value(found.received)}.`,
  verdictMissing: (found: Found) => `${inDutch.spot(found)}: hier hoort een tekst bij de ondergrens ${inDutch.value(found.received)}, de cel is leeg.`,
  bandsMissing: (found: { argument: string }) => `${found.argument}: vul ten minste één ondergrens met een oordeel in.`,
  chanceExpected: (found: Found) => `${inDutch.spot(found)}: hier hoort een kans zoals 20%, er staat ${inDutch.value(found.received)}.`,
  partExpected: (found: Found) => `${inDutch.spot(found)}: hier hoort een deel boven 0 tot en met 100 %, er staat ${inDutch.value(found.received)}.`,
  dateExpected: (found: Found) => `${inDutch.spot(found)}: hier hoort een datum zoals 31-12-2026, er staat ${inDutch.value(found.received)}.`,
  periodOutOfOrder: () => "van en tot: van hoort niet na tot te liggen.",
  tooManyDeals: (found: { argument: string; count: number; limit: number }) =>
    `${found.argument}: ten hoogste ${inDutch.value(found.limit)} rijen die meetellen, dit zijn er ${inDutch.value(found.count)}. Kies een kortere periode.`,
  tooManyChances: (found: { argument: string; count: number; limit: number }) =>
    `${found.argument}: ten hoogste ${inDutch.value(found.limit)} verschillende kansen, dit zijn er ${inDutch.value(found.count)}. Rond ze af, bijvoorbeeld op 10 %.`,
  ticksExpected: (found: { argument: string; count: number; expected: number }) => `${found.argument}: kies ${found.expected} antwoorden, dit zijn er ${inDutch.value(found.count)}.`,
  listTooLong: (found: { argument: string; count: number; limit: number }) => `${found.argument}: ten hoogste ${found.limit} namen, dit zijn er ${inDutch.value(found.count)}.`,
  pairsExpected: (found: { argument: string }) => `${found.argument}: geef steeds een naam en een tabel, bijvoorbeeld "3.8" en Acties[#Alles].`,
  headerMissing: (found: { argument: string; header: string }) => `${found.argument}: deze tabel heeft geen kolom ${found.header}. Geef de tabel met haar kopregel: Acties[#Alles].`,
  statementsExpected: (found: { argument: string; count: number; expected: number }) =>
    `${found.argument}: kies ${found.expected} antwoorden of geef nummers mee, dit zijn er ${inDutch.value(found.count)}.`,
  statementMissing: (found: Found) => `${inDutch.spot(found)}: hier hoort het nummer van de stelling bij het antwoord ${inDutch.value(found.received)}, de cel is leeg.`,
  statementTwice: (found: Found) => `${inDutch.spot(found)}: elke stelling hoort één keer voor te komen, nummer ${inDutch.value(found.received)} staat er al.`,
  dateMissing: (found: { argument: string }) => `${found.argument}: hier hoort een datum zoals 31-12-2026, de cel is leeg.`,
  weightsExpected: (found: { argument: string; count: number; expected: number }) =>
    `${found.argument}: kies ${found.expected} getallen, dit zijn er ${inDutch.value(found.count)}.`,
  columnsExpected: (found: { argument: string; columns: number; expected: number }) =>
    `${found.argument}: kies ${found.expected} kolommen, dit bereik heeft er ${found.columns}.`,
  rowsDiffer: (found: { argument: string; count: number; other: string; otherCount: number }) =>
    `${found.argument}: kies evenveel rijen als ${found.other} (${inDutch.value(found.otherCount)}), dit zijn er ${inDutch.value(found.count)}.`,
  rateExpected: (found: Found) => `${inDutch.spot(found)}: hier hoort een btw-tarief zoals 21%, er staat ${inDutch.value(found.received)}.`,
  performanceBandsOutOfOrder: (found: { argument: string }) =>
    `${found.argument}: als hoger beter is hoort oranje niet boven groen te liggen, als lager beter is niet eronder. Een lege grens is 1; 0,9; 1 of 1,1.`,
  columnsDiffer: (found: { argument: string; columns: number; other: string; otherColumns: number }) =>
    `${found.argument}: kies evenveel kolommen als ${found.other} (${inDutch.value(found.otherColumns)}), dit zijn er ${inDutch.value(found.columns)}.`,
  columnPerName: (found: { argument: string; columns: number; names: string; count: number }) =>
    `${found.argument}: kies een kolom voor elke naam in ${found.names} (${inDutch.value(found.count)}), dit zijn er ${inDutch.value(found.columns)}.`,
  oneLineExpected: (found: { argument: string; rows: number; columns: number }) =>
    `${found.argument}: kies één rij of één kolom, dit bereik heeft ${inDutch.value(found.rows)} rijen en ${inDutch.value(found.columns)} kolommen.`,
  nobodyByName: (found: Found) => `${inDutch.spot(found)}: in de matrix heet niemand zo, er staat ${inDutch.value(found.received)}. Kies een naam uit contacten of eigen.`,
};

/** Every message of the custom functions. */
export type FunctionText = typeof dutch;

const english: FunctionText = {
  numberExpected: (found) => `${inEnglish.spot(found)}: a number is expected here, found ${inEnglish.value(found.received)}.`,
  wholeNumberExpected: (found) =>
    `${inEnglish.spot(found)}: a whole number from ${inEnglish.value(found.least)} to ${inEnglish.value(found.most)} is expected here, found ${inEnglish.value(found.received)}.`,
  outOfBounds: (found) =>
    `${inEnglish.spot(found)}: a number from ${inEnglish.value(found.least)} to ${inEnglish.value(found.most)} is expected here, found ${inEnglish.value(found.received)}.`,
  choiceExpected: (found) => `${inEnglish.spot(found)}: choose ${found.choices.join(" or ")}, found ${inEnglish.value(found.received)}.`,
  errorValue: (found) => `${inEnglish.spot(found)}: this cell holds the error ${String(found.received)}. Solve it first.`,
  oneColumnExpected: (found) => `${found.argument}: choose one column, this range has ${found.columns}.`,
  sizeDiffers: (found) =>
    `${found.argument}: choose as many cells as ${found.other} (${inEnglish.value(found.otherCount)}), this range has ${inEnglish.value(found.count)}.`,
  tooManyValues: (found) =>
    `${found.argument}: at most ${inEnglish.value(found.limit)} cells, this range has ${inEnglish.value(found.count)}. Choose the column of the table instead of the whole column.`,
  thresholdsOutOfOrder: (found) =>
    `grensA and grensB: grensA must be above 0 and below grensB, grensB below 100; found ${inEnglish.value(found.a)} and ${inEnglish.value(found.b)}.`,
  percentageExpected: (found) =>
    `${inEnglish.spot(found)}: a number such as 80 is expected here, found ${inEnglish.value(found.received)}. Type 80 instead of 80%.`,
  totalTooLarge: (found) => `${found.argument}: the total is too large to calculate to the cent. Check that the amounts are in euro.`,
  scaleOutOfOrder: (found) =>
    `laagste and hoogste: laagste must be below hoogste; found ${inEnglish.value(found.lowest)} and ${inEnglish.value(found.highest)}.`,
  boundsNotAscending: (found) =>
    `${inEnglish.spot(found)}: a number above ${inEnglish.value(found.previous)} is expected here, found ${inEnglish.value(found.received)}.`,
  firstBoundTooHigh: (found) =>
    `${inEnglish.spot(found)}: the first bound must be at most ${inEnglish.value(found.most)}, the lowest total possible; found ${inEnglish.value(found.received)}.`,
  verdictMissing: (found) => `${inEnglish.spot(found)}: a text is expected here for the lower bound ${inEnglish.value(found.received)}, the cell is empty.`,
  bandsMissing: (found) => `${found.argument}: fill in at least one lower bound with a verdict.`,
  chanceExpected: (found) => `${inEnglish.spot(found)}: a chance such as 20% is expected here, found ${inEnglish.value(found.received)}.`,
  partExpected: (found) => `${inEnglish.spot(found)}: a part above 0 up to 100 % is expected here, found ${inEnglish.value(found.received)}.`,
  dateExpected: (found) => `${inEnglish.spot(found)}: a date such as 31-12-2026 is expected here, found ${inEnglish.value(found.received)}.`,
  periodOutOfOrder: () => "van and tot: van must not be later than tot.",
  tooManyDeals: (found) =>
    `${found.argument}: at most ${inEnglish.value(found.limit)} rows that count, found ${inEnglish.value(found.count)}. Choose a shorter period.`,
  tooManyChances: (found) =>
    `${found.argument}: at most ${inEnglish.value(found.limit)} different chances, found ${inEnglish.value(found.count)}. Round them, for example to 10 %.`,
  ticksExpected: (found) => `${found.argument}: choose ${found.expected} answers, found ${inEnglish.value(found.count)}.`,
  listTooLong: (found) => `${found.argument}: at most ${found.limit} names, found ${inEnglish.value(found.count)}.`,
  pairsExpected: (found) => `${found.argument}: pass a name and a table each time, for example "3.8" and Acties[#All].`,
  headerMissing: (found) => `${found.argument}: this table has no column ${found.header}. Pass the table with its headers: Acties[#All].`,
  statementsExpected: (found) => `${found.argument}: choose ${found.expected} answers or pass nummers, found ${inEnglish.value(found.count)}.`,
  statementMissing: (found) => `${inEnglish.spot(found)}: the number of the statement is expected here for the answer ${inEnglish.value(found.received)}, the cell is empty.`,
  statementTwice: (found) => `${inEnglish.spot(found)}: every statement should appear once, number ${inEnglish.value(found.received)} is already there.`,
  dateMissing: (found) => `${found.argument}: a date such as 31-12-2026 is expected here, the cell is empty.`,
  weightsExpected: (found) => `${found.argument}: choose ${found.expected} numbers, this range has ${inEnglish.value(found.count)}.`,
  columnsExpected: (found) => `${found.argument}: choose ${found.expected} columns, this range has ${found.columns}.`,
  rowsDiffer: (found) =>
    `${found.argument}: choose as many rows as ${found.other} (${inEnglish.value(found.otherCount)}), this range has ${inEnglish.value(found.count)}.`,
  rateExpected: (found) => `${inEnglish.spot(found)}: a VAT rate such as 21% is expected here, found ${inEnglish.value(found.received)}.`,
  performanceBandsOutOfOrder: (found) =>
    `${found.argument}: when higher is better amber must not be above green, when lower is better not below it. A blank bound is 1, 0.9, 1 or 1.1.`,
  columnsDiffer: (found) =>
    `${found.argument}: choose as many columns as ${found.other} (${inEnglish.value(found.otherColumns)}), this range has ${inEnglish.value(found.columns)}.`,
  columnPerName: (found) =>
    `${found.argument}: choose a column for each name in ${found.names} (${inEnglish.value(found.count)}), this range has ${inEnglish.value(found.columns)}.`,
  oneLineExpected: (found) =>
    `${found.argument}: choose one row or one column, this range has ${inEnglish.value(found.rows)} rows and ${inEnglish.value(found.columns)} columns.`,
  nobodyByName: (found) => `${inEnglish.spot(found)}: nobody in the matrix has this name, found ${inEnglish.value(found.received)}. Choose a name from contacten or eigen.`,
};

const texts: Record<Language, FunctionText> = { nl: dutch, en: english };

/** The messages of the custom functions in the language of now. */
export function functionText(): FunctionText {
  return texts[currentLanguage()];
}

interface Words {
  readonly yes: string;
  readonly no: string;
  readonly text: string;
  readonly row: string;
  readonly column: string;
}

/** How a language writes values and places. Long texts are cut: a message has to fit a small pop-up. */
function wordsOf(locale: string, words: Words) {
  const value = (received: unknown): string => {
    // Not made beforehand: it costs milliseconds at every start, for messages that are seldom needed.
    if (typeof received === "number") return received.toLocaleString(locale, { maximumFractionDigits: 10 });
    if (typeof received === "boolean") return received ? words.yes : words.no;
    const text = String(received);
    return `${words.text} “${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
  };
  const spot = ({ argument, place }: { argument: string; place: Place }): string => {
    const row = place.row === undefined ? "" : `, ${words.row} ${place.row}`;
    const column = place.column === undefined ? "" : `, ${words.column} ${place.column}`;
    return `${argument}${row}${column}`;
  };
  return { value, spot };
}
