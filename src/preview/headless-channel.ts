/**
 * Stands in for the global class in the headless bundle. The grid (0.25.1) makes a channel for every pause in a calculation
 * and forgets those of a calculation that it breaks off; each would keep the process of Node alive.
 */
export class MessageChannel {
  readonly port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => undefined };
  readonly port2 = {
    postMessage: (): void => void setImmediate(() => this.port1.onmessage?.()),
    close: (): void => undefined,
  };
}
