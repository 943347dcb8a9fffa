import packageJson from "../../package.json";
import type { AddinReference } from "./write-addin";

/** The add-in that computes in a written file. The build setting `config.addIn`: the id of the manifest, and the catalog of the organisation. */
export const ADD_IN: AddinReference = { ...packageJson.config.addIn, version: `${packageJson.version}.0` };
