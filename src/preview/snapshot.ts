import type { IWorkbookData } from "@univerjs/core";
import type { Host } from "./host";
import type { HostState } from "./state";

/** A whole workbook as plain data, fit for `JSON.stringify`. */
export interface Snapshot {
  version: 1;
  grid: IWorkbookData;
  state: HostState;
}

/** Everything of the workbook; the caller may change the workbook afterwards. */
export async function takeSnapshot(host: Host): Promise<Snapshot> {
  await host.engine.settle();
  return { version: 1, grid: host.engine.save(), state: structuredClone(host.state) };
}

/** Puts the workbook back as it was. */
export function restoreSnapshot(host: Host, snapshot: Snapshot): void {
  host.engine.load(structuredClone(snapshot.grid));
  host.state = structuredClone(snapshot.state);
}
