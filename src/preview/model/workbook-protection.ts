import type { Host } from "../host";
import { accessDenied, HostError } from "../host-error";
import { HostObject } from "../host-object";

/** `Excel.WorkbookProtection`: no sheet comes, goes, moves or gets another title. */
export class WorkbookProtection extends HostObject {
  static override readonly scalars = ["protected"];

  constructor(private readonly host: Host) {
    super();
  }

  get protected(): boolean {
    return this.host.state.structurePassword !== undefined;
  }
  protect(password?: string): void {
    if (this.protected) throw accessDenied();
    this.host.state.structurePassword = password ?? "";
  }
  unprotect(password?: string): void {
    if (!this.protected) return;
    if (this.host.state.structurePassword !== (password ?? "")) throw new HostError("BadPassword", "The password you supplied is not correct.");
    delete this.host.state.structurePassword;
  }
}
