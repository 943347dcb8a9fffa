import type { SheetPlan } from "../plan";
import { address, reference } from "./write-address";
import { storedFormula } from "./write-formula";
import type { WriteOptions } from "./write-library";
import { quotedTitle } from "./write-text";

type LibraryName = NonNullable<WriteOptions["namedRanges"]>[number];

/** Names of the workbook, and per sheet what prints and which rows repeat. */
export function namesOf(sheets: readonly SheetPlan[]): LibraryName[] {
  return sheets.flatMap((sheet) => [...ownNames(sheet), ...printNames(sheet)]);
}

/** Names that the Name Manager does not show. */
export const hiddenNames = (sheets: readonly SheetPlan[]): ReadonlySet<string> =>
  new Set(sheets.flatMap((sheet) => sheet.names.flatMap((name) => (name.hidden ? [name.name] : []))));

function ownNames({ title, names }: SheetPlan): LibraryName[] {
  return names.map(({ name, area, formula }) => {
    if (area) return { name, range: reference(title, area) };
    if (formula === undefined) throw new Error(`Name ${name} refers to nothing`);
    return { name, range: storedFormula(formula) };
  });
}

/** Made here and not by the library, which leaves titles with a space or a quote unquoted. */
function printNames({ title, print, hidden }: SheetPlan): LibraryName[] {
  if (hidden) return [];
  const { from, to } = print.titleRows;
  return [
    { name: "_xlnm.Print_Area", range: `${quotedTitle(title)}!${address(print.area, true)}`, scope: title },
    { name: "_xlnm.Print_Titles", range: `${quotedTitle(title)}!$${from + 1}:$${to + 1}`, scope: title },
  ];
}
