import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { exampleCompany } from "../../src/catalogue";
import { fileIssueText } from "../../src/text";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { plan } from "../plan/support";
import { byteMutation, partMutation } from "./mutations";
import { packedPart, partsIn, zipOf } from "./packed";
import type { PackedPart } from "./packed";
import { readEverything } from "./read-everything";
import { smallParts } from "./read-support";
import { hasLibreOffice, resaved, saved } from "./support";

const CASES = 1000;
const MINUTES = 60_000;
/** Whatever a file asks for, one call gives back no more than this, and all calls on one file take no longer. */
const LIMITS = { cells: 50_000, text: 2_000_000, work: 200_000_000 };
const MOST_SECONDS = 5;

/** Some sheets of every kind: a form, tables, an opdracht with results, a list of actions and two pages of a plan. */
const SHEETS = ["instellingen", "klanten", "klassen", "h1o1", "h1o3", "p1", "p1res"];
const small = plan({ draw: SHEETS, answers: exampleCompany.answers, tables: exampleCompany.tables }).plan;
const asked = {
  ids: [...SHEETS, "__proto__", "constructor"],
  tables: small.sheets.flatMap(({ tables }) => tables.map(({ name, columns }) => ({ name, columns: columns.map(({ key, header }) => ({ key, header, oldHeaders: [] })) }))),
};

/** Kinds of cells that neither our writer nor LibreOffice makes. */
const byHand = zipOf(Object.entries(smallParts({
  names: '<definedName name="ak_proef_blad">Blad!$A$1</definedName><definedName name="ak_proef_lijst">Blad!$A$1:$B$3</definedName><definedName name="ak_proef_fout">#REF!</definedName>',
  cells: '<row r="1"><c r="A1" t="s" s="1"><f>A2</f><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="d"><v>2026-11-22</v></c><c t="b"><v>1</v></c></row>',
  strings: "<si><t>een &amp; twee_x000A_</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>",
  table: '<table displayName="T" ref="A1:B3"><tableColumns><tableColumn name="a"/><tableColumn name="b"/></tableColumns></table>',
})).map(([path, bytes]) => packedPart(path, bytes)));

const which = fc.noBias(fc.nat());
const textOf = ({ packed, method }: PackedPart): string => Buffer.from(method === 8 ? inflateRawSync(packed) : packed).toString("utf8");
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Opens a file and reads all of it; true when it could be opened. Whatever is wrong is an issue that has words. */
async function survives(bytes: Uint8Array): Promise<boolean> {
  const before = seconds();
  const { workbook, issues } = await readWorkbook(bytes, LIMITS);
  const found = workbook ? readEverything(workbook, asked) : { issues, values: 0, calls: 1 };
  expect(seconds() - before).toBeLessThan(MOST_SECONDS);
  expect(found.values).toBeLessThanOrEqual(found.calls * LIMITS.cells);
  if (!workbook) expect(issues).toHaveLength(1);
  const words: Readonly<Record<string, (issue: never) => string>> = fileIssueText();
  for (const issue of found.issues) {
    const sentence = words[issue.code];
    if (sentence) expect(sentence(issue as never)).not.toMatch(/undefined|NaN|\[object/);
    else expect(["cell-error", "header-missing", "name-ignored", "not-found"]).toContain(issue.code);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  return workbook !== null;
}

describe("a workbook that was changed at random, the same way every time", () => {
  const files: Uint8Array[] = [];
  beforeAll(async () => {
    jest.useFakeTimers({ now: new Date("2026-11-22T10:00:00Z"), doNotFake: ["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate", "setInterval", "clearInterval", "setTimeout", "clearTimeout"] });
    const ours = await writeWorkbook(small);
    jest.useRealTimers();
    // The one of LibreOffice only where that is installed.
    files.push(ours, byHand, ...(hasLibreOffice ? [readFileSync(resaved(saved(ours), "xlsx"))] : []));
  }, 5 * MINUTES);

  const fileAt = (index: number): Uint8Array => files[index % files.length] ?? byHand;

  it("is read whole when nothing is changed", async () => {
    for (const file of files) {
      const { workbook } = await readWorkbook(zipOf(partsIn(file)), LIMITS);
      const { values } = workbook ? readEverything(workbook, asked) : { values: 0 };
      expect(values).toBeGreaterThan(file === byHand ? 10 : 2000);
    }
  });

  it(`gives an issue or opens, and never throws: bytes of the file, ${CASES} cases`, async () => {
    let opened = 0;
    await fc.assert(fc.asyncProperty(which, byteMutation, async (index, mutate) => {
      if (await survives(mutate(fileAt(index)))) opened += 1;
    }), { numRuns: CASES, seed: 20261122 });
    // Neither all nor none, or nothing was tried.
    expect(opened / CASES).toBeGreaterThan(0.1);
    expect(opened / CASES).toBeLessThan(0.9);
  }, 5 * MINUTES);

  it(`gives an issue or opens, and never throws: what is inside, ${CASES} cases`, async () => {
    let opened = 0;
    await fc.assert(fc.asyncProperty(which, fc.array(partMutation(textOf), { minLength: 1, maxLength: 2 }), async (index, mutations) => {
      const parts = mutations.reduce((found, mutate) => mutate(found), partsIn(fileAt(index)));
      if (await survives(zipOf(parts))) opened += 1;
    }), { numRuns: CASES, seed: 20261122 });
    expect(opened / CASES).toBeGreaterThan(0.1);
    expect(opened / CASES).toBeLessThan(0.98);
  }, 5 * MINUTES);
});
