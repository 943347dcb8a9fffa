import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
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
    return Object.values(this.map()).map(toDefinedName);
  }

  byId(id: string): DefinedName | undefined {
    const item = this.map()[id];
    return item && toDefinedName(item);
  }

  /** The name of the workbook, or of one sheet, whatever the case. Looks no further into the others: there are thousands. */
  byName(name: string, sheetId?: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    const found = Object.values(this.map()).find((item) => item.name.toLowerCase() === wanted && scopeOf(item) === sheetId);
    return found && toDefinedName(found);
  }

  private map(): Readonly<Record<string, IDefinedNamesServiceParam>> {
    return this.context.univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(this.context.unitId) ?? {};
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

const scopeOf = ({ localSheetId }: IDefinedNamesServiceParam): string | undefined => (localSheetId && localSheetId !== WORKBOOK_SCOPE ? localSheetId : undefined);

function toDefinedName(item: IDefinedNamesServiceParam): DefinedName {
  const sheetId = scopeOf(item);
  return {
    id: item.id,
    name: item.name,
    refersTo: `=${item.formulaOrRefString.replace(/^=/, "")}`,
    comment: item.comment ?? "",
    visible: !item.hidden,
    ...(sheetId === undefined ? {} : { sheetId }),
  };
}
