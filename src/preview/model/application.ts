import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { HostObject } from "../host-object";
import { WorkbookCreated, workbookIn } from "./workbook-created";

/** `Excel.Application`. */
export class Application extends HostObject {
  static override readonly scalars = ["calculationMode", "calculationState", "calculationEngineVersion"];
  readonly calculationState = "Done";
  readonly calculationEngineVersion = 191029;

  constructor(private readonly host: Host) {
    super();
  }

  /** Kept, not obeyed: the grid always calculates by itself. */
  get calculationMode(): string {
    return this.host.state.calculationMode;
  }
  set calculationMode(value: string) {
    if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(value)) throw invalidArgument(`calculationMode ${value}`);
    this.host.state.calculationMode = value;
  }
  createWorkbook(base64?: unknown): WorkbookCreated {
    return new WorkbookCreated(this.host, this.host.newId("workbook"), workbookIn(base64));
  }
  async calculate(): Promise<void> {
    this.host.engine.recalculate();
    await this.host.engine.settle();
  }
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
