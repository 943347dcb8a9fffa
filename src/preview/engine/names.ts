import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { EngineContext } from "./context";

/** A defined name; `sheetId` is absent for a name of the workbook. `refersTo` starts with "=". */
export interface DefinedName {
  id: string;
  name: string;
  refersTo: string;
  comment: string;
  visible: boolean;
  sheetId?: string;
}

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** Defined names; the grid keeps their references right when cells move. */
export class Names {
  constructor(private readonly context: EngineContext) {}

  all(): DefinedName[] {
    const map = this.context.univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(this.context.unitId) ?? {};
    return Object.values(map).map((item) => ({
      id: item.id,
      name: item.name,
      refersTo: `=${item.formulaOrRefString.replace(/^=/, "")}`,
      comment: item.comment ?? "",
      visible: !item.hidden,
      ...(item.localSheetId && item.localSheetId !== WORKBOOK_SCOPE ? { sheetId: item.localSheetId } : {}),
    }));
  }

  set(item: DefinedName): void {
    this.context.run("formula.mutation.set-defined-name", {
      unitId: this.context.unitId,
      id: item.id,
      name: item.name,
      formulaOrRefString: item.refersTo.replace(/^=/, ""),
      comment: item.comment,
      hidden: !item.visible,
      localSheetId: item.sheetId ?? WORKBOOK_SCOPE,
    });
    this.context.needsCalculation("everything");
  }

  remove(item: DefinedName): void {
    this.context.run("formula.mutation.remove-defined-name", {
      unitId: this.context.unitId,
      id: item.id,
      name: item.name,
      formulaOrRefString: item.refersTo.replace(/^=/, ""),
    });
    this.context.needsCalculation("everything");
  }
}
