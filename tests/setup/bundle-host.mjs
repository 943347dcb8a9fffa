import { bundleHost } from "../../scripts/bundle-host.mjs";

/** jest globalSetup of the host tests. */
export default async function setup() {
  await bundleHost();
}
