import { HostError } from "./host-error";
import { ACTION } from "./protocol";
import type { RichAction } from "./protocol";

const MAX_BYTES = 5 * 1024 * 1024;
/** `delayForCellEdit` in the flags of a request. */
const DELAY_FOR_CELL_EDIT = 64;

/** What an add-in asked of the host since the last `reset`. */
export interface Counts {
  syncs: number;
  actions: number;
  /** Bytes of requests and replies together. */
  bytes: number;
  reset(): void;
}

/** Counting, limits, failure injection and cell editing: what stands between the add-in and the workbook. */
export class Session {
  readonly counts: Counts = {
    syncs: 0,
    actions: 0,
    bytes: 0,
    reset() {
      this.syncs = this.actions = this.bytes = 0;
    },
  };
  private failure: { countdown: number; code: string } | undefined;
  private editing: Promise<void> | undefined;
  private finishEditing: (() => void) | undefined;

  /** The n-th action from now (1 is the next) fails with `code`; 0 takes the order back. */
  failAt(n: number, code: string): void {
    this.failure = n > 0 ? { countdown: n, code } : undefined;
  }

  beginCellEdit(): void {
    this.editing ??= new Promise((resolve) => (this.finishEditing = resolve));
  }

  endCellEdit(): void {
    this.finishEditing?.();
    this.editing = this.finishEditing = undefined;
  }

  /** Before a request: waits for, or refuses because of, a cell being edited; refuses over 5 MB. */
  async open(body: string, flags: number): Promise<void> {
    this.counts.syncs++;
    this.counts.bytes += body.length;
    if (body.length > MAX_BYTES) throw new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 413);
    if (!this.editing) return;
    if (flags & DELAY_FOR_CELL_EDIT) await this.editing;
    else throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.");
  }

  /** Before an action. */
  count(action: RichAction): void {
    if (action.ActionType === ACTION.trace) return;
    this.counts.actions++;
    if (!this.failure || --this.failure.countdown > 0) return;
    const { code } = this.failure;
    this.failure = undefined;
    throw new HostError(code, `Injected failure: ${code}`);
  }

  /** After a request: refuses a reply over 5 MB. */
  close(reply: string): void {
    this.counts.bytes += reply.length;
    if (reply.length > MAX_BYTES) throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
  }
}
