import type { Connection, RichCallbackResult } from "../connection";
import type { Host } from "../host";
import type { RichReply, RichRequest } from "../protocol";
import type { AddInFunctions } from "./add-in-functions";
import type { Grid } from "./grid";
import type { PreviewHost } from "./preview-window";
import { readSelection, showSelection } from "./show-selection";

/** What the add-in is connected to. */
export interface AddInOptions {
  readonly grid: Grid;
  readonly host: Host;
  readonly connection: Connection;
  /** Filled when the add-in associates its functions. */
  readonly addIn: AddInFunctions;
  /** Called after every answered request. */
  readonly onAnswered: () => void;
}

/** The add-in's side of the workbook, and whether one of its requests is being answered. */
export interface AddIn {
  readonly seam: Pick<PreviewHost, "execute" | "listen" | "registerFunctions">;
  readonly isBusy: () => boolean;
}

/** Where a message of office.js carries its request. */
const BODY = 4;
/** With this object office.js tells Excel that ribbon commands can be called; here nothing waits for that. */
const READY_NOTICE = "Microsoft.InternalService.AddinInternalService";

/** Gives the pane its seam: requests in, messages out, custom functions from `addIn` into the cells. */
export function connectAddIn({ grid, host, connection, addIn, onAnswered }: AddInOptions): AddIn {
  let running = 0;
  const execute: PreviewHost["execute"] = (message, callback) => {
    if (String(message[BODY]).includes(READY_NOTICE)) return callback(acceptNotice(String(message[BODY])));
    if (running === 0) readSelection(grid, host);
    const selected = host.state.selection;
    running += 1;
    connection.execute(message, (reply) => {
      running -= 1;
      if (host.state.selection !== selected) showSelection(grid, host);
      callback(reply);
      onAnswered();
    });
  };
  const register: PreviewHost["registerFunctions"] = (functions, makeError) => {
    addIn.functions = functions;
    addIn.makeError = makeError;
    host.engine.recalculate();
    void host.engine.settle();
  };
  return {
    seam: { execute, listen: (listener) => void connection.register(listener), registerFunctions: register },
    isBusy: () => running > 0,
  };
}

function acceptNotice(body: string): RichCallbackResult {
  const { Actions }: RichRequest = JSON.parse(body);
  const reply: RichReply = { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
  return { status: "succeeded", value: { data: [200, [], JSON.stringify(reply)] } };
}
