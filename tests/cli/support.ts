import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx";
import type { WorkbookFile } from "../../src/xlsx";

const ROOT = join(__dirname, "..", "..");

/** 201 customers; the totals are those of the file. */
export const SMALL = join(ROOT, "tests", "fixtures", "import", "klanten-klein.csv");

/** How a call of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a call has around it. `onStderr` gets what was written to stderr so far, and a way to press Ctrl-C. */
export interface Around {
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeFlags?: readonly string[];
  readonly closeStdout?: boolean;
  /** Runs it as a user of this number, who may do less than the administrator. */
  readonly uid?: number;
  readonly onStderr?: (stderr: string, interrupt: () => void) => void;
}

/** The program as tests call it, and the folder in which it runs. */
export interface Program {
  readonly run: (args: readonly string[], around?: Around) => Promise<Ended>;
  readonly folder: () => string;
  /** The path of a file in the folder. */
  readonly file: (name: string) => string;
  /** Puts a file in the folder; gives back its name. */
  readonly put: (name: string, content: string | Uint8Array) => string;
}

/** Builds the program once for a suite; every test gets an empty folder. */
export function setUpProgram(): Program {
  // Every test starts a program or two; on a busy machine that takes its time.
  jest.setTimeout(60_000);
  let program = "";
  let built = "";
  let folder = "";
  beforeAll(() => {
    built = mkdtempSync(join(tmpdir(), "cli-built-"));
    chmodSync(built, 0o755);
    const script = `import { buildCli } from "./scripts/lib/build-cli.mjs"; console.log(JSON.stringify(await buildCli({ outDir: process.argv[1] })));`;
    program = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script, built], { cwd: ROOT, encoding: "utf8" })).program;
  });
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "cli-test-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => rmSync(built, { recursive: true, force: true }));
  const file = (name: string) => join(folder, name);
  return {
    file,
    folder: () => folder,
    put: (name, content) => {
      writeFileSync(file(name), content);
      return name;
    },
    run: (args, around = {}) => start([...(around.nodeFlags ?? []), program, ...args], folder, around),
  };
}

function start(args: readonly string[], cwd: string, { env, closeStdout, uid, onStderr }: Around): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Nothing of the language of this machine: Dutch unless a test says otherwise.
    const language = { LC_ALL: "", LC_MESSAGES: "", LANG: "" };
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...language, ...env }, stdio: ["ignore", "pipe", "pipe"], ...(uid !== undefined && { uid }) });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => void (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      onStderr?.(stderr, () => void child.kill("SIGINT"));
    });
    if (closeStdout) child.stdout.destroy();
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Sentences as they were before they were broken into lines. */
export const unwrapped = (text: string): string => text.trim().replace(/\s+/g, " ");

/** A workbook that was written, opened again. */
export async function reopened(path: string): Promise<WorkbookFile> {
  const { workbook, issues } = await readWorkbook(new Uint8Array(readFileSync(path)));
  if (!workbook) throw new Error(JSON.stringify(issues));
  return workbook;
}

const AMOUNTS = ["omzet", "marge"] as const;

/** The customers of a workbook by column header, and the sums of its amount columns in cents, newest boekjaar first. */
export function customersIn(workbook: WorkbookFile, boekjaar: number) {
  const columns = [boekjaar, boekjaar - 1, boekjaar - 2].flatMap((year) => AMOUNTS.map((amount) => `${amount} ${year}`));
  const keys = ["debiteurennummer", "klant", "klasse", ...columns].map((header) => ({ key: header, header, oldHeaders: [] }));
  const { rows, issues } = workbook.readTable("Klanten", keys);
  expect(issues).toEqual([]);
  return { rows, sums: columns.map((column) => rows.reduce((sum, row) => sum + Math.round(Number(row[column] ?? 0) * 100), 0)) };
}
