import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "scripts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a module in a Node of its own, as the scripts run, and reads back the JSON it prints. */
function inNode(script: string): unknown {
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8", env: { ...process.env, FOLDER: folder } }));
}

describe("the local server", () => {
  const ask = (...paths: string[]) => inNode(`
    import { request } from "node:http";
    import { serve } from "./scripts/lib/serve.mjs";
    const { server, port } = await serve([{ prefix: "/", folder: process.env.FOLDER + "/site" }], { port: 0 });
    // A request of our own: fetch would tidy up the path before sending it.
    const get = (path) => new Promise((resolve) => request({ port, host: "localhost", path }, (response) => {
      let body = ""; response.on("data", (part) => { body += part; }); response.on("end", () => resolve([response.statusCode, body]));
    }).end());
    const answers = []; for (const path of ${JSON.stringify(paths)}) answers.push(await get(path));
    server.close(); console.log(JSON.stringify(answers));`);

  beforeEach(() => {
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site", "index.html"), "start");
    writeFileSync(join(folder, "secret.txt"), "secret");
  });

  test("serves the start page and files with a version in the address", () => {
    expect(ask("/", "/index.html?v=1")).toEqual([[200, "start"], [200, "start"]]);
  });

  test("serves nothing outside its folder", () => {
    const answers = ask("/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%", "/absent.js");
    expect(answers).toEqual(Array(5).fill([404, "Niet gevonden"]));
  });
});

describe("installing when needed", () => {
  const needed = (wanted: unknown, installed?: unknown) => {
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: wanted }));
    if (installed) {
      mkdirSync(join(folder, "node_modules"));
      writeFileSync(join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages: installed }));
    }
    return inNode('import { needsInstall } from "./scripts/lib/install.mjs"; console.log(needsInstall(process.env.FOLDER));');
  };

  test("a fresh clone needs it", () => expect(needed({ "node_modules/a": { version: "1.0.0" } })).toBe(true));
  test("another version needs it", () => expect(needed({ "node_modules/a": { version: "1.0.1" } }, { "node_modules/a": { version: "1.0.0" } })).toBe(true));
  test("the same packages do not, whatever is optional elsewhere", () => {
    const wanted = { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/for-mac": { version: "2.0.0", optional: true } };
    expect(needed(wanted, { "node_modules/a": { version: "1.0.0" } })).toBe(false);
  });
});

describe("the manifest for another address", () => {
  const moved = (address: string) => inNode(`import { manifestFor } from "./scripts/lib/build-pane.mjs";
    let result; try { result = manifestFor("a https://localhost:3000/x b https://localhost:3000 c", ${JSON.stringify(address)}); } catch (error) { result = String(error.message); }
    console.log(JSON.stringify(result));`);

  test("every address moves, not only the first", () => expect(moved("https://a.example/kompas")).toBe("a https://a.example/kompas/x b https://a.example/kompas c"));
  test.each(["http://a.example", "https://a.example/", "a.example"])("%s is refused", (address) => {
    expect(moved(address)).toMatch(/^Not an https address/);
  });
});
