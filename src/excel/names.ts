/** Every defined name of the product starts so. */
export const PREFIX = "ak_";

/** Start of all names of one sheet. */
export const prefixOf = (id: string): string => `${PREFIX}${id}_`;

/** The name by which a sheet is known; it stands on A1, whatever the title. */
export const sheetName = (id: string): string => `${prefixOf(id)}blad`;

/** The mark of a drawing that is not finished: added first, deleted last. */
export const busyName = (id: string): string => `${prefixOf(id)}bezig`;

/** Names are the same to Excel in any case. */
export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The sheet that a name belongs to, and its key there; undefined for a name that is not of one of our sheets. Ids hold no underscore. */
export function partsOf(name: string): { readonly id: string; readonly key: string } | undefined {
  const [, id, key] = /^ak_([a-z0-9]+)_(.+)$/i.exec(name) ?? [];
  return id === undefined || key === undefined ? undefined : { id: id.toLowerCase(), key };
}
