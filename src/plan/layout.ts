import { countsAnswers } from "../definition";
import type { SheetDefinition } from "../definition";
import { placeBlock, placeProgress, placeTitle } from "./blocks";
import { cellArea } from "./area";
import { SheetBuilder } from "./sheet-builder";
import type { LayoutContext } from "./sheet-builder";

/** Places everything of one sheet. A hidden helper sheet is bare: no band, no margin, its blocks side by side from A1 on. */
export function layOut(definition: SheetDefinition, context: LayoutContext): SheetBuilder {
  const builder = new SheetBuilder(definition, context);
  if (definition.hidden) {
    builder.name("blad", cellArea(0, 0));
    definition.blocks.forEach((block, index) => {
      if (index > 0) builder.beside();
      placeBlock(builder, block, index);
    });
    return builder;
  }
  placeTitle(builder);
  const counts = countsAnswers(definition);
  const progressRow = counts ? builder.takeRow("ingevuld") : 0;
  definition.blocks.forEach((block, index) => {
    builder.skip();
    if (block.newPage) builder.newPage();
    placeBlock(builder, block, index);
  });
  if (counts) placeProgress(builder, progressRow);
  return builder;
}

