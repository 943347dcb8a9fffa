import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { fileIssueText, setLanguage } from "../../src/text";
import { READ_LIMITS, TEAM_READ_LIMITS } from "../../src/xlsx";
import { crc32 } from "../../src/xlsx/read-inflate";
import { bomb, MB, packedPart, zipOf } from "./packed";
import type { PackedPart } from "./packed";
import { rel, small } from "./read-support";

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 512;
const ROOT = join(__dirname, "..", "..");
const SHEET = "xl/worksheets/sheet1.xml";
const NAME = '<definedName name="ak_proef_blad">Blad!$A$1</definedName>';
const [BEFORE, AFTER] = ["<worksheet><sheetData>", "</sheetData></worksheet>"];

/** A workbook of so many sheets without their cells, which follow as `parts`. */
function workbook(parts: readonly PackedPart[], { sheets = 1, names = NAME, list = "" } = {}): Buffer {
  const numbers = Array.from({ length: sheets }, (_none, index) => index + 1);
  const own = [
    packedPart("_rels/.rels", `<Relationships>${rel("r", "officeDocument", "xl/workbook.xml")}</Relationships>`),
    packedPart("xl/workbook.xml", `<workbook><sheets>${numbers.map((number) => `<sheet name="Blad${number === 1 ? "" : number}" r:id="s${number}"/>`).join("")}</sheets><definedNames>${names}</definedNames></workbook>`),
    packedPart("xl/_rels/workbook.xml.rels", `<Relationships>${numbers.map((number) => rel(`s${number}`, "worksheet", `worksheets/sheet${number}.xml`)).join("")}${rel("t", "sharedStrings", "sharedStrings.xml")}${list}</Relationships>`),
  ];
  const given = new Set(parts.map(({ path }) => path));
  return zipOf([...own.filter(({ path }) => !given.has(path)), ...parts]);
}

/** A workbook whose one sheet is this text over and over. */
function sheetOf(text: string, times: number, { before = "", after = "", more = [] as readonly PackedPart[], names = NAME } = {}): Buffer {
  const whole = Buffer.from(`${BEFORE}${before}${text.repeat(times)}${after}${AFTER}`);
  return workbook([packedPart(SHEET, whole), ...more], { names });
}

/** A sheet with these tables, each of one column. */
function tablesOf(areas: readonly string[], columns = ""): readonly PackedPart[] {
  return [
    packedPart("xl/worksheets/_rels/sheet1.xml.rels", `<Relationships>${areas.map((_area, index) => rel(`t${index}`, "table", `../tables/t${index}.xml`)).join("")}</Relationships>`),
    ...areas.map((area, index) => packedPart(`xl/tables/t${index}.xml`, `<table displayName="T${index}" ref="${area}">${columns || '<tableColumn name="a"/>'}</table>`)),
  ];
}

const spaces = Buffer.alloc(MB, " ");
const filler = Buffer.concat([Buffer.from(BEFORE), Buffer.alloc(30 * MB, " "), Buffer.from(AFTER)]);
const filled = (path: string) => bomb(path, spaces, { times: 30, before: BEFORE, after: AFTER, crc: crc32(filler) });
const numbers = (count: number, of: (number: number) => string) => Array.from({ length: count }, (_none, index) => of(index)).join("");
const name = (number: number, area: string) => `<definedName name="ak_proef_n${number}">Blad!${area}</definedName>`;
const row = `<row>${"<c><v>1.5</v></c>".repeat(500)}</row>`;
const columns = numbers(16_384, (number) => `<tableColumn name="k${number}"/>`);
const large = (what: string, more = {}) => ({ code: "too-large", what, ...more });
const damaged = (more = {}) => ({ code: "corrupt", part: SHEET, sheet: "Blad", ...more });

/** What is wrong with each file; the last one is good, and is read as if the others had not been there. */
const FILES: readonly (readonly [what: string, bytes: () => Uint8Array, issue: unknown])[] = [
  ["a gigabyte in one sheet", () => workbook([bomb(SHEET, spaces, { times: 1024, before: BEFORE, after: AFTER })]), large("entryBytes", { sheet: "Blad" })],
  ["a gigabyte that says it is a kilobyte", () => workbook([{ ...bomb(SHEET, spaces, { times: 1024 }), size: 1024 }]), damaged()],
  ["a gigabyte in the part with which everything starts", () => workbook([bomb("xl/workbook.xml", spaces, { times: 1024, before: "<workbook>", after: "</workbook>" })]), large("entryBytes")],
  ["a gigabyte in the texts that cells share", () => workbook([bomb("xl/sharedStrings.xml", spaces, { times: 1024 }), packedPart(SHEET, `${BEFORE}<row><c t="s"><v>0</v></c></row>${AFTER}`)]), large("entryBytes", { sheet: "Blad" })],
  ["a gigabyte in 34 sheets", () => workbook(Array.from({ length: 34 }, (_none, index) => filled(`xl/worksheets/sheet${index + 1}.xml`)), { sheets: 34 }), large(expect.stringMatching(/^(totalBytes|work)$/) as unknown as string)],
  ["a hundred thousand names", () => workbook([packedPart(SHEET, BEFORE + AFTER)], { names: numbers(100_000, (number) => name(number, "$A$1")) }), large("names", { expected: 65_536 })],
  ["names and tables of a whole sheet, which is said to be full", () => sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', 1, { names: NAME + name(1, "$A$1:$XFD$1048576"), more: tablesOf(["A1:XFD1048576"], columns) }), large("cells", { sheet: "Blad" })],
  ["a long text that a hundred thousand cells share", () => sheetOf(row.replaceAll("<c><v>1.5</v>", '<c t="s"><v>0</v>'), 200, { more: [packedPart("xl/sharedStrings.xml", `<sst><si><t>${"a".repeat(32_000)}</t></si></sst>`)] }), large("text", { sheet: "Blad" })],
  ["more texts than any workbook has", () => sheetOf('<row><c t="s"><v>0</v></c></row>', 1, { more: [packedPart("xl/sharedStrings.xml", `<sst>${"<si/>".repeat(600_000)}</sst>`)] }), large("strings", { sheet: "Blad" })],
  ["more tables on a sheet than any has", () => sheetOf(row, 1, { more: tablesOf(Array<string>(257).fill("A1:A2")) }), large("tables", { expected: 256 })],
  ["more tabs than parts", () => workbook([packedPart("xl/workbook.xml", `<workbook>${"<sheet/>".repeat(3_000_000)}</workbook>`)]), large("entries")],
  ["more relations than parts", () => workbook([packedPart("xl/_rels/workbook.xml.rels", `<Relationships>${"<Relationship/>".repeat(2_000_000)}</Relationships>`)]), large("entries")],
  ["more attributes than any element has", () => workbook([packedPart("xl/workbook.xml", `<workbook${' a=""'.repeat(5_000_000)}/>`)]), { code: "corrupt", part: "xl/workbook.xml" }],
  ["a formula of 20 million letters", () => sheetOf("a", 20_000_000, { before: '<row r="1"><c r="A1"><f>"', after: '"</f><v>1</v></c></row>' }), damaged({ cell: "A1" })],
  ["elements in elements, never closed", () => sheetOf("<a>", 10_000_000), damaged()],
  ["30 MB of the container of old workbooks", () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(30 * MB, Buffer.from("EncryptedPackag", "utf16le"))]), { code: "old-workbook" }],
  ["names of nothing but brackets and quotes", () => workbook([packedPart(SHEET, BEFORE + AFTER)], { names: `${NAME}${numbers(30, (number) => name(number, "[".repeat(500_000)))}<definedName name="q">'${"''".repeat(5_000_000)}'!A1</definedName>` }), null],
  ["60,000 names that cover each other", () => sheetOf(row, 1000, { names: NAME + numbers(60_000, (number) => name(number, "$A$1:$D$4")) }), null],
  ["60,000 names below each other", () => sheetOf(row, 1000, { names: NAME + numbers(60_000, (number) => name(number, `$A$${1 + number * 16}:$A$${16 + number * 16}`)) }), null],
  ["5 million comments", () => sheetOf("<!---->", 4_000_000, { before: '<row r="1"><c r="A1"><v>', after: "1</v></c></row>" }), null],
  ["half a million rows of one cell each", () => sheetOf("<row><c><v>1</v></c></row>", 500_000), null],
  ["4,000 sheets", () => workbook(Array.from({ length: 4000 }, (_none, index) => packedPart(`xl/worksheets/sheet${index + 1}.xml`, `${BEFORE}<row><c><v>1</v></c></row>${AFTER}`)), { sheets: 4000 }), null],
  ["nothing wrong", () => small({ names: NAME, cells: '<row r="1"><c r="A1"><v>7</v></c></row>' }), null],
];

interface Read {
  readonly files: readonly { readonly issues: readonly unknown[]; readonly values: number; readonly seconds: number }[];
  readonly megabytes: number;
}

describe("files that are made to be slow or large, read one after another in one process", () => {
  let read: Read = { files: [], megabytes: 0 };
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "xlsx-limits-"));
    const program = join(folder, "read.mjs");
    buildSync({ entryPoints: [join(__dirname, "read-in-child.ts")], outfile: program, absWorkingDir: ROOT, bundle: true, platform: "node", format: "esm", logLevel: "error" });
    const paths = FILES.map(([, bytes], index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes());
      expect(readFileSync(path).length).toBeLessThan(31 * MB);
      return path;
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${MOST_MEGABYTES}`, program, ...paths], { encoding: "utf8", maxBuffer: 64 * MB });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    read = JSON.parse(stdout);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FILES.map(([what, , issue], index) => [what, issue, index] as const))("%s", (_what, issue, index) => {
    const found = read.files[index];
    expect(found?.issues).toEqual(issue === null ? [] : expect.arrayContaining([expect.objectContaining(issue)]));
    for (const each of found?.issues ?? []) expect(each).toMatchObject(issue as object);
    if (issue === null) expect(found?.values).toBeGreaterThan(0);
    expect(found?.seconds).toBeLessThan(MOST_SECONDS);
  });

  it(`take less than ${MOST_MEGABYTES} MB together`, () => {
    expect(read.megabytes).toBeGreaterThan(0);
    expect(read.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

describe("a limit", () => {
  const limits = Object.keys(READ_LIMITS) as (keyof typeof READ_LIMITS)[];
  const page = readFileSync(join(ROOT, "docs", "reading-limits.md"), "utf8");

  it.each(limits)("%s is said with its figure, in both languages, and what to do then", (what) => {
    const limit = READ_LIMITS[what];
    const shown = (locale: string) => new Intl.NumberFormat(locale).format(/Bytes|work/.test(what) ? limit / MB : limit);
    for (const [language, locale] of [["nl", "nl-NL"], ["en", "en-GB"]] as const) {
      setLanguage(language);
      expect(fileIssueText()["too-large"]({ what, expected: limit })).toMatch(new RegExp(`${shown(locale).replaceAll(".", "\\.")}.*[.;].*\\. .*\\.$`));
    }
    setLanguage("nl");
  });

  it.each(limits)("%s stands on the page of limits with both its figures", (what) => {
    const shown = (limit: number) => (/Bytes|work/.test(what) ? `${limit / MB} MB` : new Intl.NumberFormat("en-GB").format(limit));
    expect(page).toMatch(new RegExp(`\\| \`${what}\` \\|[^|]*\\| ${shown(READ_LIMITS[what])} \\| ${shown(TEAM_READ_LIMITS[what])} \\|`));
  });
});
