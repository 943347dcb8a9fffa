import type { InstructionBlock, LinkBlock, NoteBlock } from "../../definition";
import { cellArea } from "../area";
import { sheetName } from "../names";
import type { SheetBuilder } from "../sheet-builder";

/** What to do, one row a line. */
export function placeInstruction(builder: SheetBuilder, block: InstructionBlock): void {
  for (const line of block.lines) builder.wideText(builder.takeRow(), line, "instruction");
}

/** A remark in grey. */
export function placeNote(builder: SheetBuilder, block: NoteBlock): void {
  const text = builder.context.settings.fixed ? (block.fixedText ?? block.text) : block.text;
  builder.wideText(builder.takeRow(), text, "note");
}

/** A jump to another sheet. */
export function placeLink(builder: SheetBuilder, block: LinkBlock): void {
  const row = builder.takeRow();
  builder.links.push({ row, column: builder.first, text: block.text, target: sheetName(block.sheet), tip: block.text });
  builder.style(cellArea(row, builder.first), "link");
}

const LEGEND = [
  ["input:text", "Hier vult u iets in; in een tabel in elke kolom zonder blauw"],
  ["result:text", "Dit rekent het werkblad uit; typ hier niets"],
  ["hint", "Toelichting, of een suggestie die u mag overnemen"],
] as const;

/** How inputs, results and suggestions look. */
export function placeLegend(builder: SheetBuilder): void {
  builder.heading("Legenda");
  for (const [style, meaning] of LEGEND) {
    const row = builder.takeRow();
    builder.label(row, builder.first, meaning, style);
    builder.fitText(row, meaning, style, builder.first);
  }
}
