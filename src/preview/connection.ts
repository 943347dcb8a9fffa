import { Dispatcher } from "./dispatcher";
import type { Host, HostEvent } from "./host";
import { HostError } from "./host-error";
import type { RichAction, RichReply, RichRequest } from "./protocol";
import { Session } from "./session";
import { Workbook } from "./model/workbook";
import { WacWorkbook } from "./model/workbook-created";

/** What office.js hands over: `message[4]` is the request, `message[6]` its flags, `message[0]` the root that it is for. */
export type RichMessage = readonly unknown[];

/** The answer office.js expects. */
export interface RichCallbackResult {
  status: "succeeded" | "failed";
  value?: { data: [number, string[], string] };
  error?: { code: number; message: string };
}

/** Events in the shape of the rich API's message manager. */
export interface RichEvents {
  entries: { messageCategory: number; messageType: number; targetId: string; message: string }[];
}

const EVENT_CATEGORY = 65536;
const TYPES = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15, renamed: 25 } as const;
/** Events of a collection are sent to this target. */
const WORKBOOK_TARGET = "Workbook";
/** Position of the root, of the body and of the flags in the message array. */
const [ROOT, BODY, FLAGS] = [0, 4, 6];
/** The root that Excel on the web has beside the workbook. */
const WEB_ROOT = "WacPartition";

/** Ties office.js to a workbook: requests in, replies and events out. The same in Node and in the browser. */
export class Connection {
  readonly session = new Session();
  private readonly dispatcher: Dispatcher;
  private readonly webDispatcher: Dispatcher;
  private onMessage: ((events: RichEvents) => void) | undefined;
  /** Requests are answered one after another, as Excel does. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Host,
    onFault: (fault: unknown, action: RichAction) => void,
  ) {
    const hooks = { before: (action: RichAction) => this.session.count(action), after: () => host.idle(), onFault };
    this.dispatcher = new Dispatcher(new Workbook(host), hooks);
    this.webDispatcher = new Dispatcher(new WacWorkbook(host), hooks);
    host.listen((event) => this.send(event));
  }

  /** The seam: goes to `OSF.DDA.RichApi.executeRichApiRequestAsync`. */
  readonly execute = (message: RichMessage, callback: (result: RichCallbackResult) => void): void => {
    this.queue = this.queue.then(async () => {
      this.host.engine.hold();
      const body = await this.answer(message).finally(() => this.host.engine.release());
      callback({ status: "succeeded", value: { data: [200, [], body] } });
    });
  };

  /** Goes to `OSF.DDA.RichApi.richApiMessageManager.register`. */
  readonly register = (handler: (events: RichEvents) => void): Promise<void> => {
    this.onMessage = handler;
    return Promise.resolve();
  };

  private async answer(message: RichMessage): Promise<string> {
    const text = String(message[BODY]);
    try {
      await this.session.open(text, Number(message[FLAGS] ?? 0));
      const request: RichRequest = JSON.parse(text);
      const dispatcher = message[ROOT] === WEB_ROOT ? this.webDispatcher : this.dispatcher;
      const body = JSON.stringify(await dispatcher.handle(request));
      this.session.close(body);
      return body;
    } catch (fault) {
      if (!(fault instanceof HostError)) throw fault;
      const reply: RichReply = { Results: [], Error: { Code: fault.code, Message: fault.message, ActionIndex: 0, Location: "", HttpStatusCode: fault.status } };
      return JSON.stringify(reply);
    }
  }

  private send(event: HostEvent): void {
    const handler = this.onMessage;
    if (!handler) return;
    const base = { worksheetId: event.sheetId, source: "Local", triggerSource: "Unknown" };
    const extra = event.kind === "changed" ? { address: event.address ?? "", changeType: event.changeType ?? "Unknown", details: null } : {};
    const selected = event.kind === "selected" ? { address: event.address } : {};
    const names = event.kind === "renamed" ? { nameBefore: event.nameBefore, nameAfter: event.nameAfter } : {};
    const message = JSON.stringify({ ...base, ...extra, ...selected, ...names });
    const entry = { messageCategory: EVENT_CATEGORY, messageType: TYPES[event.kind], message };
    handler({ entries: [{ ...entry, targetId: event.sheetId }, { ...entry, targetId: WORKBOOK_TARGET }] });
  }
}
