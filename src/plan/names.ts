/** Every name of ours starts so; nothing that a person makes is likely to. */
export const PREFIX = "ak_";

/** The workbook-level name of an input, a result or an anchor of a sheet. */
export const nameOf = (sheet: string, key: string): string => `${PREFIX}${sheet}_${key}`;

/** The name by which a sheet is known, whatever its title. */
export const sheetName = (sheet: string): string => nameOf(sheet, "blad");

/** The name of something that the whole workbook shares, such as `ak_peildatum`. */
export const sharedName = (key: string): string => `${PREFIX}${key}`;

/** Key of the anchor of the n-th block; keeps its place when rows are inserted above it. */
export const anchorKey = (block: number): string => `blok${block + 1}`;
