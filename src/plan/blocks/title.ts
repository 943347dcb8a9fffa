import { cel, ingevuld } from "../../definition";
import { cellArea } from "../area";
import { sheetName } from "../names";
import type { SheetBuilder } from "../sheet-builder";

const BAND_HEIGHT = 33;

const OVERVIEW = { sheet: "overzicht", text: "Overzicht" } as const;

/** The band with number, name and the way back, the sentence of purpose and 'Zo werkt het'. */
export function placeTitle(builder: SheetBuilder): void {
  const { id, role, heading, purpose, howTo, standalone, back = OVERVIEW } = builder.definition;
  const row = builder.takeRow();
  builder.style({ row, column: 0, rows: 1, columns: builder.last + 1 }, `title:${role}`);
  // A1 bears the sheet's own name; the heading stands in it so that a screen reader starts with it.
  builder.label(row, 0, ` ${heading}`, `title:${role}`);
  builder.name("blad", cellArea(row, 0));
  builder.atLeast(row, BAND_HEIGHT);
  if (id !== "overzicht" && !standalone) {
    builder.links.push({ row, column: builder.textLast, text: back.text, target: sheetName(back.sheet), tip: `Naar ${back.text}` });
    builder.style(cellArea(row, builder.textLast), `title-link:${role}`);
  }
  const purposeRow = builder.takeRow();
  builder.wideText(purposeRow, purpose, "purpose");
  howTo.forEach((line, index) => builder.wideText(builder.takeRow(), index === 0 ? `Zo werkt het: ${line}` : line, "how-to"));
}

/** How far the sheet is filled in; placed after all other blocks, on the row that `reserveProgress` kept. */
export function placeProgress(builder: SheetBuilder, row: number): void {
  const { id } = builder.definition;
  const keys = builder.answerKeys.filter((key) => !builder.optionalKeys.has(key));
  builder.label(row, builder.first, "Ingevuld", "label");
  builder.formula(row, builder.first + 1, ingevuld(...keys.map((key) => cel(id, key))), "result:number");
  builder.name("ingevuld", cellArea(row, builder.first + 1));
  builder.label(row, builder.first + 2, keys.length, "total");
  builder.name("totaal", cellArea(row, builder.first + 2));
}
