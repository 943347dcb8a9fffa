import type { Area } from "../plan";
import type { IgnoredName } from "./read-issue";
import { placeOf, same, Titles } from "./read-reference";
import type { Place } from "./read-reference";

/** A name of the whole workbook: `place` when it refers to cells of a sheet, else null; `formula` as the file keeps it. */
export interface FileName {
  readonly name: string;
  readonly place: Place | null;
  readonly formula: string;
}

/** A name of one of our sheets, without its prefix. */
export interface NamedArea {
  readonly key: string;
  readonly area: Area;
}

/** A name as it stands in the file; `scoped` when it belongs to one sheet. */
export interface RawName {
  readonly name: string;
  readonly scoped: boolean;
  readonly formula: string;
}

/** How the names of ours start, and the end of the one by which a sheet is known. */
const OURS = "ak_";
const SHEET = "_blad";

/** The names of a workbook. There may be thousands, so what a name refers to is found out only when it is asked for. */
export class WorkbookNames {
  private readonly written = new Titles();
  private readonly titles: ReadonlySet<string>;
  /** Names of ours in the order of the file. */
  private readonly ours: RawName[] = [];
  /** How the last name started that refers to cells of a sheet that stands: mostly the next does, too. */
  private standing = "";
  /** Names of ours by what stands between `ak_` and the next `_`, in small letters. */
  private readonly groups = new Map<string, RawName[]>();

  /** Takes the names in the order of the file, and the titles of the tabs. */
  constructor(private readonly raw: readonly RawName[], titles: readonly string[]) {
    this.titles = new Set(titles.map((title) => title.toLowerCase()));
    // Mostly a name belongs with the one before it.
    let prefix = "";
    let group: RawName[] = [];
    for (const each of raw) {
      const folded = each.name.toLowerCase();
      if (prefix === "" || !folded.startsWith(prefix)) {
        if (!folded.startsWith(OURS)) continue;
        prefix = prefixOf(folded);
        const known = this.groups.get(prefix);
        group = known ?? [];
        if (!known) this.groups.set(prefix, group);
      }
      group.push(each);
      this.ours.push(each);
    }
  }

  /** The names that count. */
  all(): readonly FileName[] {
    return this.raw.flatMap((raw) => this.counting(raw) ?? []);
  }

  /** The names of ours that do not count, with the reason. */
  ignored(): readonly IgnoredName[] {
    return this.ours.flatMap((raw): readonly IgnoredName[] => {
      const reason = this.reasonOf(raw);
      return reason === null ? [] : [{ code: "name-ignored", name: raw.name, reason }];
    });
  }

  /** The ids of our sheets by the title of the tab, in small letters: of the names `ak_<id>_blad` that refer to its first cell the first. */
  idsByTitle(): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    for (const raw of this.raw) {
      const id = idOf(raw.name);
      const place = id !== undefined && this.counting(raw)?.place;
      if (!place || place.area.row !== 0 || place.area.column !== 0) continue;
      const title = place.sheet.toLowerCase();
      if (!ids.has(title)) ids.set(title, id);
    }
    return ids;
  }

  /** The title of the sheet on which the name `ak_<id>_blad` stands; undefined when there is none. */
  sheetOf(id: string): string | undefined {
    const wanted = `${OURS}${id}${SHEET}`;
    for (const raw of this.group(id)) {
      const sheet = same(raw.name, wanted) && this.counting(raw)?.place?.sheet;
      if (typeof sheet === "string") return sheet;
    }
    return undefined;
  }

  /** The named areas of one of our sheets, as far as their key is wanted. */
  areasOf(id: string, sheet: string, wants: (key: string) => boolean): readonly NamedArea[] {
    const prefix = `${OURS}${id}_`;
    return this.group(id).flatMap((raw) => {
      const key = raw.name.slice(prefix.length);
      if (!same(raw.name.slice(0, prefix.length), prefix) || !wants(key)) return [];
      const place = this.counting(raw)?.place;
      return place && same(place.sheet, sheet) ? [{ key, area: place.area }] : [];
    });
  }

  private group(id: string): readonly RawName[] {
    return this.groups.get(prefixOf(`${OURS}${id}_`.toLowerCase())) ?? [];
  }

  private counting(raw: RawName): FileName | undefined {
    return this.reasonOf(raw) === null ? { name: raw.name, formula: raw.formula, place: placeOf(raw.formula, this.written) } : undefined;
  }

  private reasonOf({ scoped, formula }: RawName): IgnoredName["reason"] | null {
    if (scoped) return "sheet-scoped";
    if (this.stands(formula)) return null;
    if (isExternal(formula)) return "external";
    return formula.includes("#REF!") || this.isLost(formula) ? "broken" : null;
  }

  /** Whether a name refers to cells of the same sheet as one before: one of another file, or a broken one, has a further `!`. */
  private stands(formula: string): boolean {
    const { length } = this.standing;
    return length > 0 && formula.startsWith(this.standing) && !formula.includes("!", length);
  }

  /** Whether a name refers to cells of a sheet that is gone. */
  private isLost(formula: string): boolean {
    const bang = Math.max(0, formula.lastIndexOf("!"));
    const title = this.written.of(formula.slice(0, bang));
    if (title === null) return false;
    if (!this.titles.has(title.toLowerCase())) return placeOf(formula, this.written) !== null;
    this.standing = formula.slice(0, bang + 1);
    return false;
  }
}

/** `ak_<id>_` for an id without `_`; for another as far as its first one. */
const prefixOf = (folded: string): string => folded.slice(0, folded.indexOf("_", OURS.length) + 1);

/** What stands between `ak_` and `_blad`; undefined for any other name. */
function idOf(name: string): string | undefined {
  const ours = name.length > OURS.length + SHEET.length && same(name.slice(-SHEET.length), SHEET) && same(name.slice(0, OURS.length), OURS);
  return ours ? name.slice(OURS.length, -SHEET.length) : undefined;
}

/** A reference to another file: `[2]Blad1!A1`, `'C:\map\[boek.xlsx]Blad1'!A1`. Columns of a table have no `!` behind their brackets. */
function isExternal(formula: string): boolean {
  const open = formula.indexOf("[");
  const close = open < 0 ? -1 : formula.indexOf("]", open);
  const bang = close < 0 ? -1 : formula.indexOf("!", close);
  return bang >= 0 && /^'?[^'(,!]*$/.test(formula.slice(0, open)) && /^[^'(,]*'?$/.test(formula.slice(close + 1, bang));
}
