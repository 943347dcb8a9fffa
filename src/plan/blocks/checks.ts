import type { ChecksBlock } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";
import { columnArea } from "./questionnaire";
import { validationFor } from "../validation";

/** Checks answered from a short list, with room for a note. A list, not a checkbox: it works in every Excel. */
export function placeChecks(builder: SheetBuilder, block: ChecksBlock): void {
  builder.heading(block.title);
  const { first } = builder;
  const header = builder.takeRow();
  builder.label(header, first, "Controle", "header");
  builder.label(header, first + 1, "Antwoord", "header:center");
  builder.label(header, first + 2, "Toelichting", "header");
  const rows = block.items.map((item) => {
    const row = builder.takeRow(item.key);
    builder.label(row, first, item.label, "statement");
    builder.fitText(row, item.label, "statement", first);
    builder.input(row, first + 1, item.key, "input:text");
    builder.input(row, first + 2, `${item.key}_toelichting`, "input:text");
    return row;
  });
  const area = columnArea(first + 1, rows);
  builder.name(block.key, area);
  const rule = validationFor({ kind: "choice", options: block.answers }, area, (text) => builder.text(text));
  if (rule) builder.validations.push(rule);
  builder.markOpen(area);
}
