import packageJson from "../../package.json";

/** Version of the product that draws and writes. */
export const PRODUCT_VERSION: string = packageJson.version;
