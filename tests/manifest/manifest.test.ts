import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MANIFEST, type Element, descendants, only, readManifest, values } from "./manifest-file";

const ROOT = join(__dirname, "..", "..");
const BASE = "https://localhost:3000/";
const manifest = readManifest();
const resources = only(manifest, "Resources").children.flatMap((group) => group.children);
const used = descendants(manifest).flatMap(({ attributes }) => attributes.resid ?? []);
const names = (element: Element) => element.children.map(({ name }) => name);

/** Width and height stand at bytes 16 and 20 of a PNG, in its first chunk. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const fileOf = (url: string) => join(ROOT, url.replace(BASE, ""));
const valueOf = (id: string) => resources.find(({ attributes }) => attributes.id === id)?.attributes.DefaultValue ?? "";

describe("resources", () => {
  test("every resid is defined, once", () => {
    const defined = resources.map(({ attributes }) => attributes.id);
    expect(new Set(defined).size).toBe(defined.length);
    expect(used.filter((resid) => !defined.includes(resid))).toEqual([]);
  });

  test("every resource is used", () => {
    expect(resources.map(({ attributes }) => attributes.id ?? "").filter((id) => !used.includes(id))).toEqual([]);
  });

  test("a resid has at most 32 characters", () => {
    expect(used.filter((resid) => resid.length > 32)).toEqual([]);
  });

  test("short strings have at most 125 characters, long strings and the description 250", () => {
    const tooLong = (name: string, limit: number) => values(only(manifest, name)).filter((value) => value.length > limit);
    expect(tooLong("ShortStrings", 125)).toEqual([]);
    expect(tooLong("LongStrings", 250)).toEqual([]);
    const description = manifest.children.find(({ name }) => name === "Description");
    expect(values(description ?? manifest).filter((value) => value.length > 250)).toEqual([]);
  });
});

describe("languages", () => {
  test("Dutch is the language, English the only override and never empty", () => {
    expect(only(manifest, "DefaultLocale").text).toBe("nl-NL");
    const overrides = descendants(manifest).filter(({ name }) => name === "Override");
    expect(new Set(overrides.map(({ attributes }) => attributes.Locale))).toEqual(new Set(["en-US"]));
    expect(overrides.filter(({ attributes }) => !attributes.Value)).toEqual([]);
  });

  test("everything a person reads has an English override, the namespace has none", () => {
    const strings = resources.filter(({ name }) => name === "String");
    const texts = [...strings, ...manifest.children.filter(({ name }) => name === "DisplayName" || name === "Description")];
    const withoutEnglish = texts.filter(({ children }) => children.length !== 1).map(({ attributes }) => attributes.id);
    expect(withoutEnglish).toEqual(["Functions.Namespace"]);
    expect(valueOf("Functions.Namespace")).toBe("KOMPAS");
  });

  test("the descriptions of the functions have an English file of their own", () => {
    const metadata = resources.find(({ attributes }) => attributes.id === "Functions.Metadata.Url");
    expect(metadata?.children.map(({ attributes }) => attributes.Value)).toEqual([`${BASE}functions.en-us.json`]);
  });
});

describe("addresses", () => {
  test("every address is https and on the address of the add-in", () => {
    const urls = values(manifest).filter((value) => /^\w+:\/\//.test(value));
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
  });

  test("icons are there and really of their size", () => {
    const wanted = descendants(manifest)
      .filter(({ name }) => name === "Image")
      .flatMap(({ attributes: { size, resid } }) => (size && resid ? [{ size: Number(size), url: valueOf(resid) }] : []));
    wanted.push({ size: 32, url: only(manifest, "IconUrl").attributes.DefaultValue ?? "" });
    wanted.push({ size: 64, url: only(manifest, "HighResolutionIconUrl").attributes.DefaultValue ?? "" });
    for (const { size, url } of wanted) expect({ url, ...pngSize(fileOf(url)) }).toEqual({ url, width: size, height: size });
  });

  test("every icon set has the sizes that Excel demands", () => {
    for (const icon of descendants(manifest).filter(({ name }) => name === "Icon")) {
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });
});

describe("order and runtime", () => {
  test("elements stand in the order that Office demands", () => {
    expect(names(manifest)).toEqual([
      "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
      "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
    ]);
    const host = descendants(manifest).find(({ attributes, name }) => name === "Host" && attributes.type === "Workbook");
    expect(host && names(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(names(only(manifest, "DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(names(only(manifest, "AllFormFactors").children[0] ?? manifest)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });

  test("runtime, page, function file and pane are one page that lives as long as the workbook", () => {
    const runtime = only(manifest, "Runtime").attributes;
    const pane = descendants(manifest).find(({ attributes }) => attributes.type === "ShowTaskpane");
    const others = [only(only(manifest, "Page"), "SourceLocation"), only(manifest, "FunctionFile"), only(pane ?? manifest, "SourceLocation")];
    expect(runtime.lifetime).toBe("long");
    expect(others.map(({ attributes }) => attributes.resid)).toEqual([runtime.resid, runtime.resid, runtime.resid]);
    expect(descendants(manifest).filter(({ name }) => name === "TaskpaneId")).toEqual([]);
  });

  test("the ribbon has Openen and Nieuw werkboek", () => {
    const buttons = descendants(manifest).filter(({ attributes }) => attributes.type === "Button");
    expect(buttons.map((button) => valueOf(button.children.find(({ name }) => name === "Label")?.attributes.resid ?? ""))).toEqual(["Openen", "Nieuw werkboek"]);
    expect(only(manifest, "FunctionName").text).toBe("newWorkbook");
  });

  test("it asks for shared runtime 1.1", () => {
    const sets = only(manifest, "Requirements").children.flatMap(({ children }) => children).map(({ attributes }) => attributes);
    expect(sets).toContainEqual({ Name: "SharedRuntime", MinVersion: "1.1" });
  });
});

test("every function has an https help address in both languages", () => {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  const script = `import { writeFunctionMetadata } from ${JSON.stringify(join(ROOT, "scripts", "functions-json.mjs"))};
    await writeFunctionMetadata({ outDir: ${JSON.stringify(folder)}, baseUrl: "https://localhost:3000" });`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT });
  const read = (file: string): { functions: { id: string; helpUrl?: string }[] } => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const [dutch, english] = [read("functions.json").functions, read("functions.en-us.json").functions];
  rmSync(folder, { recursive: true });
  expect(dutch.length).toBeGreaterThan(0);
  expect([...dutch, ...english].filter(({ id, helpUrl }) => helpUrl !== `${BASE}functies/${id.toLowerCase()}.html`)).toEqual([]);
  expect(english.map(({ id }) => id)).toEqual(dutch.map(({ id }) => id));
}, 60_000);

const XSD = join(ROOT, "..", "shared", "schemas", "manifest", "OfficeAppManifestV1_1.xsd");
const XMLLINT = ["/usr/bin/xmllint", "/usr/local/bin/xmllint"].find(existsSync);
const canValidate = existsSync(XSD) && XMLLINT !== undefined;
(canValidate ? test : test.skip)("it is valid against Microsoft's schema (needs the schema and xmllint)", () => {
  const validate = () => execFileSync(XMLLINT ?? "xmllint", ["--noout", "--schema", XSD, MANIFEST], { stdio: "pipe" });
  expect(validate).not.toThrow();
});

describe("what a written file says of the add-in", () => {
  test("is what the manifest says", () => {
    const { version, config } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(config.addIn.id).toBe(only(manifest, "Id").text);
    expect(`${version}.0`).toBe(manifest.children.find(({ name }) => name === "Version")?.text);
  });
});
