import { createRequire } from "node:module";
import type { HeadlessHost, HeadlessOptions } from "../../src/preview/headless";

interface HostBundle {
  createHeadlessHost(options?: HeadlessOptions): HeadlessHost;
}

const running = new Set<HeadlessHost>();

let inTest = false;
beforeEach(() => { inTest = true; });

/**
 * Starts the bundled host and makes Excel, Office and CustomFunctions global. It ends after the test;
 * a host started in `beforeAll` lives until the file ends it.
 */
export function startHost(options?: HeadlessOptions): HeadlessHost {
  const bundle: HostBundle = createRequire(__filename)("../../.cache/preview-host.cjs");
  const host = bundle.createHeadlessHost({ onFault: (fault) => console.error(fault), ...options });
  if (inTest) running.add(host);
  host.install();
  return host;
}

/** The code of the refusal that a request met; fails when there was none. */
export async function refusal(request: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await request(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error("The host refused nothing.");
}

afterEach(() => {
  inTest = false;
  for (const host of running) host.dispose();
  running.clear();
});
