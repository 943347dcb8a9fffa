import { readdir, realpath, stat } from "node:fs/promises";
import type { Dirent } from "node:fs";
import { extname, join } from "node:path";
import { isFileError } from "../input-file";

/**
 * Something on the way through a folder that is not read.
 * - `lock-file`: what Excel puts beside a workbook that somebody has open.
 * - `folder-refused`, `link-broken`, `no-file`: a folder without rights, a link to nothing, a pipe or device.
 * - `folder-again`: a link to a folder that is read already, or that goes round.
 */
export interface PathProblem {
  readonly code: "lock-file" | "folder-refused" | "folder-again" | "link-broken" | "no-file";
}

/** What a folder holds. Paths are below that folder, with `/` between; `others` counts the files that are no workbooks. */
export interface Found {
  readonly workbooks: readonly string[];
  readonly problems: readonly { readonly file: string; readonly problem: PathProblem }[];
  readonly others: number;
}

/** The kinds of file that can hold our names and tables. */
const WORKBOOKS = new Set([".xlsx", ".xlsm"]);
const isWorkbook = (name: string): boolean => WORKBOOKS.has(extname(name).toLowerCase());

/**
 * Looks through a folder and those below it, links included; what starts with a dot is left alone. Everything comes in the
 * order of its path. Rejects with the error of the file system when the folder itself cannot be read.
 */
export async function walk(root: string): Promise<Found> {
  const workbooks: string[] = [];
  const problems: { readonly file: string; readonly problem: PathProblem }[] = [];
  const seen = new Set<string>();
  let others = 0;

  // A folder is read where it stands; a link to it comes after all that stand, and is then a link to what is read already.
  const [waiting, linked]: readonly [string[], string[]] = [[], []];

  async function look(folder: string): Promise<void> {
    const path = join(root, folder);
    const real = await realpath(path);
    if (seen.has(real)) return void refuse(folder, "folder-again");
    seen.add(real);
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const kind = await kindOf(entry, join(root, file));
      if (kind === "folder") (entry.isSymbolicLink() ? linked : waiting).push(file);
      else if (kind === "workbook") workbooks.push(file);
      else if (kind === "other") others += 1;
      else refuse(file, kind);
    }
  }

  function refuse(file: string, code: PathProblem["code"]): void {
    problems.push({ file, problem: { code } });
  }

  await look("");
  const next = (): string | undefined => waiting.pop() ?? linked.sort(byPath).shift();
  for (let folder = next(); folder !== undefined; folder = next()) {
    const at = folder;
    await look(at).catch((error: unknown) => {
      if (!isFileError(error)) throw error;
      refuse(at, "folder-refused");
    });
  }
  return { workbooks: workbooks.sort(byPath), problems: problems.sort((one, other) => byPath(one.file, other.file)), others };
}

const byPath = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

async function kindOf(entry: Dirent, path: string): Promise<"folder" | "workbook" | "other" | PathProblem["code"]> {
  const { name } = entry;
  if (name.startsWith(".")) return "other";
  if (name.startsWith("~$")) return isWorkbook(name) ? "lock-file" : "other";
  const target = entry.isSymbolicLink() ? await stat(path).catch(brokenLink) : entry;
  if (target?.isDirectory()) return "folder";
  if (!isWorkbook(name)) return "other";
  if (target === null) return "link-broken";
  return target.isFile() ? "workbook" : "no-file";
}

function brokenLink(error: unknown): null {
  if (!isFileError(error)) throw error;
  return null;
}
