import packageJson from "../../../package.json";
import type { AddinReference } from "../../xlsx";

/** What a file says of the add-in that computes in it. The build setting `config.addIn`: the manifest's id, and the catalog of the organisation. */
export const ADD_IN: AddinReference = { ...packageJson.config.addIn, version: `${packageJson.version}.0` };

/** The version of the product that draws and writes. */
export const PRODUCT_VERSION = packageJson.version;
