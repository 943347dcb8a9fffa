/** The browser's own, by a way that the bundler leaves alone. */
const { port1, port2 } = new globalThis.MessageChannel();
let waiting: (() => void)[] = [];
port1.onmessage = () => {
  const now = waiting;
  waiting = [];
  for (const run of now) attempt(run);
};

/**
 * Stands in for the browser's class in the bundle of the page. The grid (0.25.1) makes a channel, and closes it, for every
 * change that it is to paint; here one message answers all who wait.
 */
export class MessageChannel {
  readonly port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => undefined };
  readonly port2 = {
    postMessage: (): void => {
      waiting.push(() => this.port1.onmessage?.());
      if (waiting.length === 1) port2.postMessage(null);
    },
    close: (): void => undefined,
  };
}

/** What fails is told as it would be in a message of its own, and keeps nobody else waiting. */
function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
