import type { FunctionError } from "./function-error";
import type { KompasId } from "./kompas";
import { isSameCall } from "./remember";

/** One call of a function by a cell: its arguments as Excel handed them over, and what came of it. */
export interface Call {
  readonly id: KompasId;
  readonly args: readonly unknown[];
  readonly outcome: { readonly result: unknown } | { readonly error: FunctionError };
}

interface Listener {
  readonly cell: string;
  readonly hear: (call: Call) => void;
}

let listener: Listener | undefined;

/**
 * Hears the calls that one cell makes from now on, inner calls first, also those that are answered from memory. Of other
 * cells, and without a listener, nothing is kept. The pane and the functions share one page, hence one listener.
 *
 * @param address The cell with its sheet, such as `Blad1!C3`.
 * @returns how to stop listening.
 */
export function listenTo(address: string, hear: (call: Call) => void): () => void {
  const mine = { cell: keyOf(address), hear };
  listener = mine;
  return () => {
    if (listener === mine) listener = undefined;
  };
}

/** Tells the listener of a call, if it is one of its cell. */
export function tell(address: unknown, call: Call): void {
  if (listener && typeof address === "string" && keyOf(address) === listener.cell) listener.hear(call);
}

/** Calls as they were heard, each once: Excel may compute a cell twice in a row. */
export const withoutRepeats = (calls: readonly Call[]): Call[] =>
  calls.filter((call, at) => calls.findIndex((other) => other.id === call.id && isSameCall(other.args, call.args)) === at);

/** Excel writes one address in several ways: with or without dollars, and with quotes around a title when it likes. */
function keyOf(address: string): string {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  return `${sheet}!${address.slice(at + 1).replaceAll("$", "")}`.toLowerCase();
}
