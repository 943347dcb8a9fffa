import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type ApiUse, apiUses, compareVersions, createProgram, isWithin } from "./api-sets";
import { descendants, readManifest } from "./manifest-file";

const ROOT = join(__dirname, "..", "..");
const FLOOR = descendants(readManifest()).find(({ attributes }) => attributes.Name === "ExcelApi")?.attributes.MinVersion ?? "";

/** What is shipped. A file *.optional.ts asks isSetSupported itself before it uses something newer. */
const shipped = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("preview/") && !/\.optional\.tsx?$/.test(file))
  .map((file) => join(ROOT, "src", file));

const inContext = (body: string) => `export const run = (context: Excel.RequestContext, range: Excel.Range) => { ${body} };`;
const SNIPPETS = {
  newMember: inContext("return range.valuesAsJson;"),
  withinFloor: inContext("range.values = [[1]]; return range.getSpillingToRangeOrNullObject();"),
  onePlatform: inContext("return context.workbook.linkedWorkbooks;"),
  key: inContext("context.workbook.worksheets.getItem('x').pageLayout.set({ paperSize: Excel.PaperType.a4 });"),
  addedParameter: inContext("context.workbook.tables.getItem('x').rows.add(undefined, [[1]], true);"),
  olderParameters: inContext("context.workbook.tables.getItem('x').rows.add(undefined, [[1]]);"),
};
type Snippet = keyof typeof SNIPPETS;
const snippetFile = (name: Snippet) => join(ROOT, "src", "excel", `snippet-${name}.ts`);
const texts = Object.fromEntries((Object.keys(SNIPPETS) as Snippet[]).map((name) => [snippetFile(name), SNIPPETS[name]]));

let program: ReturnType<typeof createProgram>;
beforeAll(() => {
  program = createProgram(ROOT, shipped, texts);
}, 120_000);

const tooNew = (uses: ApiUse[]) => uses.filter(({ set }) => !isWithin(set, FLOOR));
const ofSnippet = (name: Snippet) => apiUses(program, snippetFile(name));

test("the add-in uses nothing newer than the manifest asks for", () => {
  expect(tooNew(shipped.flatMap((file) => apiUses(program, file)))).toEqual([]);
});

test("the manifest asks for ExcelApi 1.14", () => {
  expect(FLOOR).toBe("1.14");
});

describe("the check itself", () => {
  test("versions are compared part by part", () => {
    expect(compareVersions("1.9", "1.14")).toBeLessThan(0);
    expect(compareVersions("2.1", "1.14")).toBeGreaterThan(0);
    expect(compareVersions("1.14", "1.14")).toBe(0);
  });

  test("it finds a property that is too new", () => {
    expect(tooNew(ofSnippet("newMember"))).toMatchObject([{ member: "valuesAsJson", set: "ExcelApi 1.16", line: 1 }]);
  });

  test("it finds a method that is within the floor and lets it pass", () => {
    expect(ofSnippet("withinFloor")).toContainEqual(expect.objectContaining({ member: "getSpillingToRangeOrNullObject", set: "ExcelApi 1.12" }));
    expect(tooNew(ofSnippet("withinFloor"))).toEqual([]);
  });

  test("it refuses what one platform has only", () => {
    expect(tooNew(ofSnippet("onePlatform")).map(({ member }) => member)).toContain("linkedWorkbooks");
  });

  test("it looks at the keys of an object that is handed to the library", () => {
    expect(ofSnippet("key")).toContainEqual(expect.objectContaining({ member: "paperSize", set: "ExcelApi 1.9" }));
  });

  test("it counts a parameter that came later when it is passed", () => {
    expect(tooNew(ofSnippet("addedParameter"))).toMatchObject([{ member: "add", set: "ExcelApi 1.15" }]);
    expect(tooNew(ofSnippet("olderParameters"))).toEqual([]);
  });
});
