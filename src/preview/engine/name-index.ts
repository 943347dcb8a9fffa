import type { IDefinedNamesService, IDefinedNamesServiceParam } from "@univerjs/engine-formula";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** The sheet that a name belongs to; undefined for a name of the workbook. */
export const scopeOf = ({ localSheetId }: IDefinedNamesServiceParam): string | undefined => (localSheetId && localSheetId !== WORKBOOK_SCOPE ? localSheetId : undefined);

/** The scope as the grid takes it. */
export const toGridScope = (sheetId: string | undefined): string => sheetId ?? WORKBOOK_SCOPE;

/** Names by what they are called, kept up as they come and go: a workbook has thousands, and each new one asks whether it is taken. */
export class NameIndex {
  private readonly items = new Map<string, IDefinedNamesServiceParam>();
  private readonly places = new Map<string, string>();

  /** @param nameOf - what a name is called outside the grid */
  constructor(service: IDefinedNamesService, private readonly nameOf: (item: IDefinedNamesServiceParam) => string) {
    for (const [unitId, names] of Object.entries(service.getAllDefinedNames())) this.keep(unitId, Object.values(names));
    service.update$.subscribe(({ type, unitId, definedNames }) => {
      for (const { id } of definedNames) this.forget(unitId, id);
      if (type === "update") this.keep(unitId, definedNames);
    });
  }

  /** The name of a workbook, or of one of its sheets, whatever the case. */
  find(unitId: string, name: string, sheetId: string | undefined): IDefinedNamesServiceParam | undefined {
    return this.items.get(placeOf(unitId, name, sheetId));
  }

  private keep(unitId: string, items: readonly IDefinedNamesServiceParam[]): void {
    for (const item of items) {
      const place = placeOf(unitId, this.nameOf(item), scopeOf(item));
      this.items.set(place, item);
      this.places.set(`${unitId} ${item.id}`, place);
    }
  }

  private forget(unitId: string, id: string): void {
    const place = this.places.get(`${unitId} ${id}`);
    if (place !== undefined && this.items.get(place)?.id === id) this.items.delete(place);
    this.places.delete(`${unitId} ${id}`);
  }
}

const placeOf = (unitId: string, name: string, sheetId: string | undefined): string => `${unitId} ${sheetId ?? ""} ${name.toLowerCase()}`;

/**
 * Univer 0.25.1 makes its own index again from all names for every name that comes or goes. Now it does so once a name is
 * looked up.
 */
export function lightenNames(service: IDefinedNamesService): void {
  const remake: unknown = Reflect.get(service, "_updateCache");
  if (typeof remake !== "function") throw new Error("The grid keeps no index of names");
  const stale = new Set<string>();
  Reflect.set(service, "_updateCache", (unitId: string) => void stale.add(unitId));
  const find = service.getValueByName.bind(service);
  service.getValueByName = (unitId, name) => {
    if (stale.delete(unitId)) Reflect.apply(remake, service, [unitId]);
    return find(unitId, name);
  };
}
