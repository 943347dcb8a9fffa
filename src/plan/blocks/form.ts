import type { Field, FormBlock, Format, Input } from "../../definition";
import { cellArea } from "../area";
import { nameOf, sharedName } from "../names";
import type { SheetBuilder } from "../sheet-builder";
import { lineHeight } from "../text-height";
import { SIZES } from "../theme";
import type { Area } from "../types";
import { validationFor } from "../validation";

const OPEN_LINES = 3;

/** Labelled answers: a short answer in the second column with its hint beside it, text where there is most room, three lines of it unless one is asked. */
export function placeForm(builder: SheetBuilder, block: FormBlock): void {
  builder.heading(block.title);
  const cells = block.fields.map((field) => placeField(builder, field));
  const [top, bottom] = [cells[0], cells.at(-1)];
  if (block.list === undefined || !top || !bottom) return;
  builder.name(block.list, { ...top, rows: bottom.row - top.row + 1 });
  const all = nameOf(builder.definition.id, block.list);
  builder.names.push({ name: sharedName(block.list), formula: `=INDEX(${all},1):INDEX(${all},MAX(1,COUNT(${all})))`, hidden: false });
}

/** Places one answer and says where. */
function placeField(builder: SheetBuilder, field: Field): Area {
  const isOpen = field.input.kind === "text" && field.input.lines !== undefined;
  const column = isOpen ? builder.roomiest : builder.first + 1;
  const row = builder.labelled(field.label, field.key, column);
  builder.input(row, column, field.key, inputStyleOf(field.input), field.initial);
  if (field.optional) builder.optionalKeys.add(field.key);
  if (field.input.kind === "text") builder.atLeast(row, (field.input.lines ?? 1) * lineHeight(SIZES.text) + 6);
  if (isOpen && field.input.lines !== 1) builder.atLeast(row, OPEN_LINES * lineHeight(SIZES.text) + 6);
  const rule = validationFor(field.input, cellArea(row, column), (text) => builder.text(text));
  if (rule) builder.validations.push(rule);
  if (field.hint !== undefined) {
    const beside = isOpen && column !== builder.first + 1 ? builder.first + 1 : builder.first + 2;
    builder.hint(row, beside, field.hint);
  }
  return cellArea(row, column);
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
