import type { Expression, ResultsBlock } from "../../definition";
import { cellArea } from "../area";
import { sharedName } from "../names";
import type { SheetBuilder } from "../sheet-builder";
import { lineHeight } from "../text-height";
import { SIZES } from "../theme";
import { addTones } from "../tones";

const TEXT_RESULT_LINES = 3;

/** Computed figures: a number in the second column with its meaning beside it; a text where there is most room for it. */
export function placeResults(builder: SheetBuilder, block: ResultsBlock): void {
  builder.heading(block.title);
  for (const result of block.rows) {
    const isText = result.format === "text" && !result.short;
    const column = isText ? builder.roomiest : builder.first + 1;
    const row = builder.labelled(result.label, result.key, column);
    builder.formula(row, column, result.formula, `result:${result.format}`);
    builder.name(result.key, cellArea(row, column));
    if (result.shared) builder.names.push({ name: sharedName(result.key), area: cellArea(row, column), hidden: false });
    addTones(builder, cellArea(row, column), { tones: result.tones, columnOf: () => column });
    if (isText) fitResult(builder, { row, column, formula: result.formula });
    if (result.note !== undefined && !isText) builder.hint(row, builder.first + 2, result.note);
  }
}

/** Room for the longest text that can come out; three lines when that is not known. */
export function fitResult(builder: SheetBuilder, { row, column, formula }: { readonly row: number; readonly column: number; readonly formula: Expression }): void {
  const texts = possibleTexts(formula);
  if (texts) for (const text of texts) builder.fitText(row, text, "result:text", column);
  else builder.atLeast(row, TEXT_RESULT_LINES * lineHeight(SIZES.text) + 6);
}

/** A figure within a sentence is counted as one of these. */
const SOME_FIGURE = "100.000";

function possibleTexts(formula: Expression): readonly string[] | undefined {
  if (formula.op === "constant") return [String(formula.value)];
  if (formula.op === "join") return [formula.of.map((part) => (part.op === "constant" ? String(part.value) : SOME_FIGURE)).join("")];
  if (formula.op !== "if") return undefined;
  const [yes, no] = formula.of.slice(1).map(possibleTexts);
  return yes && no && [...yes, ...no];
}
