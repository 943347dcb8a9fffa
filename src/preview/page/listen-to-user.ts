import type { Connection } from "../connection";
import { formatArea, parseAddress, type Area } from "../a1";
import { finishCopy } from "../copy-sheet";
import type { Host } from "../host";
import { UserActions } from "../user-actions";
import { followUser } from "./follow-user";
import type { Grid } from "./grid";
import { followLinks } from "./links";
import { showSelection } from "./show-selection";

/** The workbook that a person works in. */
export interface UserOptions {
  readonly grid: Grid;
  readonly host: Host;
  readonly connection: Connection;
  readonly isAddInBusy: () => boolean;
}

/** Passes on to the host what a person does in the grid: editing, changed cells and sheets, links followed. */
export function listenToUser({ grid, host, connection, isAddInBusy }: UserOptions): void {
  const user = new UserActions(host, connection.session);
  followUser({ ...grid, isAddInBusy }, {
    onCellEdit: (editing) => (editing ? connection.session.beginCellEdit() : connection.session.endCellEdit()),
    onActivate: (sheetId) => host.emit({ kind: "activated", sheetId }),
    onSelect: (sheetId, area) => host.select(sheetId, area),
    onChange: (sheetId, area) => void acceptChange({ host, user }, sheetId, area),
    onSheet: (event) => host.emit(event),
    onCopy: (sheetId) => {
      const ids = host.engine.sheets.ids();
      const original = ids[ids.indexOf(sheetId) - 1];
      if (original !== undefined) finishCopy(host, original, sheetId);
    },
  });
  followLinks({ api: grid.api, engine: host.engine, jump: (reference) => {
    jump(host, user, reference);
    showSelection(grid, host);
  } });
}

/** A row typed right under a table makes the table grow; everything else only has to be told. */
async function acceptChange({ host, user }: { host: Host; user: UserActions }, sheetId: string, area: Area): Promise<void> {
  const address = formatArea(area);
  if (!isUnderTable(host, sheetId, area)) return host.emit({ kind: "changed", sheetId, address, changeType: "RangeEdited" });
  const typed = host.engine.cells.formulas(sheetId, area).map((row) => row.map(asTyped));
  await user.type(host.engine.sheets.title(sheetId), address, typed);
}

function isUnderTable(host: Host, sheetId: string, area: Area): boolean {
  return host.tablesOn(sheetId).some(({ area: table }) => {
    const inside = area.column >= table.column && area.column + area.columns <= table.column + table.columns;
    return inside && area.row === table.row + table.rows;
  });
}

/** Text stays text, whatever it looks like. */
function asTyped(cell: string | number | boolean): string | number | boolean {
  return typeof cell === "string" && cell !== "" && !cell.startsWith("=") ? `'${cell}` : cell;
}

/** Goes to a defined name of the workbook, or to an address with a sheet. What does not exist (any more) is not followed. */
function jump(host: Host, user: UserActions, reference: string): void {
  const name = host.engine.names.all().find((each) => each.sheetId === undefined && each.name.toLowerCase() === reference.toLowerCase());
  const address = name ? name.refersTo.replace(/^=/, "") : reference;
  if (!address.includes("!") || address.includes("#REF!")) return;
  const { sheet = "", area } = parseAddress(address);
  const exists = host.engine.sheets.ids().some((id) => host.engine.sheets.title(id) === sheet);
  if (exists) user.select(sheet, formatArea(area));
}
