import { cel, tekst, vast } from "../../definition";
import type { ContentsBlock } from "../../definition";
import { cellArea } from "../area";
import { sheetName } from "../names";
import type { SheetBuilder } from "../sheet-builder";

/** What exists in this workbook: name with a link, how far it is, what it is for. */
export function placeContents(builder: SheetBuilder, block: ContentsBlock): void {
  builder.heading(block.title);
  const { first } = builder;
  const header = builder.takeRow();
  builder.label(header, first, "Blad", "header");
  builder.label(header, first + 1, "Ingevuld", "header");
  builder.label(header, first + 2, "Waarvoor", "header");
  for (const entry of block.sheets) {
    const row = builder.takeRow();
    builder.links.push({ row, column: first, text: entry.title, target: sheetName(entry.id), tip: `Naar ${entry.title}` });
    builder.style(cellArea(row, first), "link:padded");
    if (entry.counts) builder.formula(row, first + 1, tekst(cel(entry.id, "ingevuld"), vast(" van "), cel(entry.id, "totaal")), "result:text");
    builder.label(row, first + 2, entry.purpose, "label:padded");
    builder.fitText(row, entry.purpose, "label:padded", first + 2);
  }
}
