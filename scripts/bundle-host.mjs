// Bundles the headless preview host into one CommonJS file: the ESM build of the grid fails in Node 20
// and jest chokes on lodash-es. Rebuilt only when a source or a package version changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const output = join(root, ".cache", "preview-host.cjs");
const stamp = `${output}.hash`;
const UNIVER = "0.25.1";
const DEBOUNCE = /this\._waitingCommandQueue = \[\];\s*\}, 100\);/;

/** Files of the host, without the page that only the browser needs. */
function sources(folder = join(root, "src", "preview")) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "page" ? [] : sources(path);
    return [path];
  });
}

function univerVersion() {
  return JSON.parse(readFileSync(join(root, "node_modules", "@univerjs", "sheets-formula", "package.json"), "utf8")).version;
}

function hashOfSources() {
  const hash = createHash("sha256").update(univerVersion()).update(readFileSync(fileURLToPath(import.meta.url)));
  for (const file of sources().sort()) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest("hex");
}

/** Sets the grid's 100 ms wait before a recalculation to 0; fails when the text is not found. */
const withoutDebounce = {
  name: "without-debounce",
  setup(builder) {
    builder.onLoad({ filter: /sheets-formula[\\/]lib[\\/](cjs|es)[\\/]index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!DEBOUNCE.test(text)) throw new Error(`The debounce of Univer ${UNIVER} was not found in ${path}`);
      return { contents: text.replace(DEBOUNCE, "this._waitingCommandQueue = [];\n}, 0);"), loader: "js" };
    });
    // Hyphenation dictionaries: 1.5 MB that only a screen needs.
    builder.onLoad({ filter: /engine-render[\\/]lib[\\/](cjs|es)[\\/][^\\/]+\.js$/ }, ({ path }) =>
      /(index|facade)\.js$/.test(path) ? undefined : { contents: "export default {};", loader: "js" },
    );
  },
};

/** Builds when needed; returns the path of the bundle. */
export async function bundleHost() {
  if (univerVersion() !== UNIVER) throw new Error(`The preview host is made for Univer ${UNIVER}, found ${univerVersion()}`);
  const hash = hashOfSources();
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return output;
  mkdirSync(dirname(output), { recursive: true });
  await build({
    entryPoints: [join(root, "src", "preview", "headless.ts")],
    inject: [join(root, "src", "preview", "headless-channel.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // Names stay as they are: esbuild's keepNames makes every call of an inner function define its name again.
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: "inline",
    sourcesContent: false,
    outfile: output,
    logLevel: "error",
    plugins: [withoutDebounce],
  });
  writeFileSync(stamp, hash);
  return output;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await bundleHost());
