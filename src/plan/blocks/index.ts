import type { Block } from "../../definition";
import { anchorKey } from "../names";
import type { SheetBuilder } from "../sheet-builder";
import { placeChart } from "./chart";
import { placeChecks } from "./checks";
import { placeContents } from "./contents";
import { placeForm } from "./form";
import { placeGrid } from "./grid";
import { placeQuestionnaire } from "./questionnaire";
import { placeReference } from "./reference";
import { placeResults } from "./results";
import { placeScoredList } from "./scored-list";
import { placeSpill } from "./spill";
import { placeTable } from "./table";
import { placeInstruction, placeLegend, placeLink, placeNote } from "./texts";

export { placeProgress, placeTitle } from "./title";

/** Places one block at the cursor. */
export function placeBlock(builder: SheetBuilder, block: Block, index: number): void {
  // A table is found by its own name.
  if (block.kind !== "table") builder.beginBlock(anchorKey(index));
  switch (block.kind) {
    case "instruction": return placeInstruction(builder, block);
    case "note": return placeNote(builder, block);
    case "link": return placeLink(builder, block);
    case "legend": return placeLegend(builder);
    case "form": return placeForm(builder, block);
    case "questionnaire": return placeQuestionnaire(builder, block);
    case "scored-list": return placeScoredList(builder, block);
    case "checks": return placeChecks(builder, block);
    case "grid": return placeGrid(builder, block);
    case "results": return placeResults(builder, block);
    case "reference": return placeReference(builder, block);
    case "spill": return placeSpill(builder, block);
    case "chart": return placeChart(builder, block);
    case "contents": return placeContents(builder, block);
    case "table": return placeTable(builder, block);
  }
}
