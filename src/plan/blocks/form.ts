import type { Field, FormBlock, Format, Input } from "../../definition";
import { cellArea } from "../area";
import type { SheetBuilder } from "../sheet-builder";
import { lineHeight } from "../text-height";
import { SIZES } from "../theme";
import { validationFor } from "../validation";

const OPEN_LINES = 3;

/** Labelled answers: a short answer in the second column with its hint beside it, text in the wide third column. */
export function placeForm(builder: SheetBuilder, block: FormBlock): void {
  builder.heading(block.title);
  for (const field of block.fields) placeField(builder, field);
}

function placeField(builder: SheetBuilder, field: Field): void {
  const row = builder.takeRow(field.key);
  const isOpen = field.input.kind === "text" && field.input.lines !== undefined;
  const column = builder.first + (isOpen ? 2 : 1);
  builder.label(row, builder.first, field.label, "label");
  builder.fitText(row, field.label, "label", builder.first);
  builder.input(row, column, field.key, inputStyleOf(field.input), field.initial);
  if (field.input.kind === "text") builder.atLeast(row, (field.input.lines ?? 1) * lineHeight(SIZES.text) + 6);
  if (isOpen) builder.atLeast(row, OPEN_LINES * lineHeight(SIZES.text) + 6);
  const rule = validationFor(field.input, cellArea(row, column), (text) => builder.text(text));
  if (rule) builder.validations.push(rule);
  if (field.hint !== undefined) {
    const beside = isOpen ? builder.first + 1 : builder.first + 2;
    builder.hint(row, beside, field.hint);
  }
}

/** Style of an input cell. */
export function inputStyleOf(input: Input): string {
  switch (input.kind) {
    case "scale": return "input:scale";
    case "date": return "input:date";
    case "number": return `input:${(input.format ?? "number") satisfies Format}`;
    default: return "input:text";
  }
}
