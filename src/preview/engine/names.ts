import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { withoutScope } from "../formula-text";
import type { EngineContext } from "./context";
import { lightenNames, NameIndex, scopeOf, toGridScope } from "./name-index";

/** A defined name; `sheetId` is absent for a name of the workbook. `refersTo` starts with "=". */
export interface DefinedName {
  id: string;
  name: string;
  refersTo: string;
  comment: string;
  visible: boolean;
  sheetId?: string;
}

/** A name as formulas write it, and as it is spelled in the grid. */
export interface NameSpelling {
  name: string;
  inGrid: string;
}

/**
 * Defined names; the grid keeps their references right when cells move. It knows no scopes (0.25.1): of two that are called
 * the same, every formula would see the last. So a name of one sheet has its id behind it there.
 */
export class Names {
  private readonly service: IDefinedNamesService;
  private readonly index: NameIndex;

  constructor(private readonly context: EngineContext) {
    this.service = context.univer.__getInjector().get(IDefinedNamesService);
    lightenNames(this.service);
    this.index = new NameIndex(this.service, plainName);
  }

  all(): DefinedName[] {
    return Object.values(this.map()).map(toDefinedName);
  }

  byId(id: string): DefinedName | undefined {
    const item = this.map()[id];
    return item && toDefinedName(item);
  }

  /** The name of the workbook, or of one sheet, whatever the case. */
  byName(name: string, sheetId?: string): DefinedName | undefined {
    const found = this.index.find(this.context.unitId, name, sheetId);
    return found && toDefinedName(found);
  }

  /** The names that a formula on this sheet sees: those of the workbook, then those of the sheet itself, which go before. */
  seenFrom(sheetId: string): NameSpelling[] {
    const seen = Object.values(this.map()).filter((item) => [undefined, sheetId].includes(scopeOf(item)));
    return seen.sort((one, other) => Number(scopeOf(one) === sheetId) - Number(scopeOf(other) === sheetId)).map((item) => ({ name: plainName(item), inGrid: item.name }));
  }

  private map(): Readonly<Record<string, IDefinedNamesServiceParam>> {
    return this.service.getDefinedNameMap(this.context.unitId) ?? {};
  }

  set(item: DefinedName): void {
    this.context.run("formula.mutation.set-defined-name", {
      unitId: this.context.unitId,
      id: item.id,
      name: gridName(item),
      formulaOrRefString: item.refersTo.replace(/^=/, ""),
      comment: item.comment,
      hidden: !item.visible,
      localSheetId: toGridScope(item.sheetId),
    });
    this.context.needsCalculation("everything");
  }

  remove(item: DefinedName): void {
    this.context.run("formula.mutation.remove-defined-name", {
      unitId: this.context.unitId,
      id: item.id,
      name: gridName(item),
      formulaOrRefString: item.refersTo.replace(/^=/, ""),
    });
    this.context.needsCalculation("everything");
  }
}

const gridName = ({ name, id, sheetId }: DefinedName): string => (sheetId === undefined ? name : `${name}.${id}`);

const plainName = (item: IDefinedNamesServiceParam): string => (scopeOf(item) === undefined ? item.name : withoutScope(item.name));

function toDefinedName(item: IDefinedNamesServiceParam): DefinedName {
  const sheetId = scopeOf(item);
  return {
    id: item.id,
    name: plainName(item),
    refersTo: `=${item.formulaOrRefString.replace(/^=/, "")}`,
    comment: item.comment ?? "",
    visible: !item.hidden,
    ...(sheetId === undefined ? {} : { sheetId }),
  };
}
