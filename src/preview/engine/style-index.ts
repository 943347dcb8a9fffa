import type { IStyleData, Styles } from "@univerjs/core";

/**
 * Has the grid find looks by an index. Univer 0.25.1 compares a look with all looks of the workbook, one property after
 * another, unless the same was written before with its properties in the same order.
 */
export function lightenStyles(styles: Styles): void {
  const ids = new Map<string, string>();
  styles.each(([id, look]) => ids.set(textOf(look), id));
  const add = styles.add.bind(styles);
  styles.add = (look, text) => {
    const id = add(look, text);
    ids.set(textOf(look), id);
    return id;
  };
  const search: unknown = Reflect.get(styles, "_getExistingStyleId");
  if (typeof search !== "function") throw new Error("The grid compares no looks");
  Reflect.set(styles, "_getExistingStyleId", (look: IStyleData): string | null => {
    const id = ids.get(textOf(look));
    return id !== undefined && styles.get(id) ? id : null;
  });
}

/** A look as text, whatever the order of its properties. */
const textOf = (look: unknown): string => JSON.stringify(look, (_key, value: unknown) => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value));
