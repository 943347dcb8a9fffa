import { BorderStyleTypes } from "@univerjs/core";
import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import type { Area } from "../a1";
import type { Host } from "../host";
import { invalidArgument, notSimulated } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import { readColor, shared } from "./range-format";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
/** A line of the grid, or none. */
type Line = IBorderStyleData | null | undefined | void;
type Side = (typeof SIDES)[number];

/** Excel's line style and weight against the one number of the grid. */
const LINES: readonly [string, string, BorderStyleTypes][] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

/** `Excel.RangeBorderCollection`. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get count(): number {
    return SIDES.length;
  }
  hostItems(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.host, this.sheetId, this.area, side));
  }
  getItem(index: string): RangeBorder {
    const side = SIDES.find((each) => each === index);
    if (!side) throw /^Diagonal/.test(index) ? notSimulated(`borders.${index}`) : invalidArgument(`border ${index}`);
    return new RangeBorder(this.host, this.sheetId, this.area, side);
  }
}

/** The neighbour on a side of a cell, and its side of the line between them. */
const FACING = { t: [-1, 0, "b"], b: [1, 0, "t"], l: [0, -1, "r"], r: [0, 1, "l"] } as const;

/** `Excel.RangeBorder`: one side of a range. */
export class RangeBorder extends HostObject {
  static override readonly scalars = ["sideIndex", "style", "color", "weight"];

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    private readonly area: Area,
    readonly sideIndex: Side,
  ) {
    super();
  }

  override get hostId(): string {
    return this.sideIndex;
  }
  get style(): string | null {
    return this.read((line) => lineOf(line)[0]);
  }
  set style(value: string) {
    const known = LINES.find(([style]) => style === value);
    if (!known) throw invalidArgument(`border style ${value}`);
    const line = value === "None" ? null : { s: known[2], cl: { rgb: this.color || "#000000" } };
    this.write(() => line);
  }
  get weight(): string | null {
    return this.read((line) => lineOf(line)[1]);
  }
  set weight(value: string) {
    const style = this.style === "None" ? "Continuous" : this.style;
    const line = LINES.find((each) => each[0] === style && each[1] === value) ?? LINES.find((each) => each[0] === "Continuous" && each[1] === value);
    if (!line) throw invalidArgument(`border weight ${value}`);
    this.write((old) => ({ s: line[2], cl: old?.cl ?? { rgb: "#000000" } }));
  }
  get color(): string | null {
    return this.read((line) => line?.cl?.rgb ?? "");
  }
  set color(value: string) {
    const rgb = readColor(value);
    this.write((old) => ({ s: old?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
  }

  private read<Result>(pick: (line: Line) => Result): Result | null {
    const [area, key] = this.cells();
    if (area.rows < 1 || area.columns < 1) return null;
    return shared(Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => pick(this.lineAt(area.row + row, area.column + column, key)))));
  }

  /** A line between two cells belongs to both: the one that was drawn last on either side. */
  private lineAt(row: number, column: number, key: "t" | "b" | "l" | "r"): Line {
    const { styles } = this.host.engine;
    const [down, right, facing] = FACING[key];
    const own = styles.get(this.sheetId, row, column).bd?.[key];
    const outside = row + down < 0 || column + right < 0;
    return own ?? (outside ? undefined : styles.get(this.sheetId, row + down, column + right).bd?.[facing]);
  }

  private write(change: (old: Line) => IBorderStyleData | null): void {
    this.host.guardSheet(this.sheetId, "allowFormatCells");
    const [area, key] = this.cells();
    const { styles } = this.host.engine;
    if (area.rows < 1 || area.columns < 1) return;
    styles.patch(this.sheetId, area, (row, column) => {
      const bd: IBorderData = { [key]: change(styles.get(this.sheetId, row, column).bd?.[key]) };
      return { bd };
    });
  }

  /** The cells that carry this side, and the side of those cells. */
  private cells(): [Area, "t" | "b" | "l" | "r"] {
    const { row, column, rows, columns } = this.area;
    switch (this.sideIndex) {
      case "EdgeTop":
        return [{ row, column, rows: 1, columns }, "t"];
      case "EdgeBottom":
        return [{ row: row + rows - 1, column, rows: 1, columns }, "b"];
      case "EdgeLeft":
        return [{ row, column, rows, columns: 1 }, "l"];
      case "EdgeRight":
        return [{ row, column: column + columns - 1, rows, columns: 1 }, "r"];
      case "InsideHorizontal":
        return [{ row, column, rows: rows - 1, columns }, "b"];
      case "InsideVertical":
        return [{ row, column, rows, columns: columns - 1 }, "r"];
    }
  }
}

function lineOf(line: Line): readonly [string, string] {
  const found = LINES.find((each) => each[2] === (line?.s ?? BorderStyleTypes.NONE));
  return found ? [found[0], found[1]] : ["Continuous", "Thin"];
}
