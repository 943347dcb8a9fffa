import type { Host } from "../host";
import { accessDenied, HostError } from "../host-error";
import { HostObject } from "../host-object";

/** `Excel.WorksheetProtection`. */
export class WorksheetProtection extends HostObject {
  static override readonly scalars = ["protected", "options"];

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  get protected(): boolean {
    return this.host.sheetState(this.sheetId).protection !== undefined;
  }
  get options(): Record<string, unknown> {
    return this.host.sheetState(this.sheetId).protection?.options ?? {};
  }
  protect(options?: Record<string, unknown> | null, password?: string): void {
    if (this.protected) throw accessDenied();
    this.host.sheetState(this.sheetId).protection = { password: password ?? "", options: options ?? {} };
  }
  unprotect(password?: string): void {
    const state = this.host.sheetState(this.sheetId);
    if (!state.protection) return;
    if (state.protection.password !== (password ?? "")) throw new HostError("BadPassword", "The password you supplied is not correct.");
    delete state.protection;
  }
}
