import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { isFileError } from "./input-file";
import type { OutputIssue } from "./issues";

/** Where the workbook comes when nobody says: in the current folder, with the name of the input; beside an .xlsx under another name. */
export function outputPath({ input, output }: { readonly input: string; readonly output?: string }): string {
  const type = extname(input);
  return output ?? `${basename(input, type)}${type.toLowerCase() === ".xlsx" ? "-werkboek" : ""}.xlsx`;
}

/** What a call says of its output: where it comes from, and whether it may replace what is there. */
export interface OutputCall {
  readonly input: string;
  readonly overwrite: boolean;
}

/** What stands in the way of a file at this place, before anything is read; undefined when nothing does. */
export function checkOutput(path: string, { input, overwrite }: OutputCall): OutputIssue | undefined {
  const folder = dirname(resolve(path));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { code: "output-folder-missing", folder: dirname(path) };
  if (!existsSync(path)) return undefined;
  if (statSync(path).isDirectory()) return { code: "output-is-folder", path };
  // Also with --overschrijf: the customer file is the only copy that is not ours to make again.
  if (existsSync(input) && realpathSync(path) === realpathSync(input)) return { code: "output-is-input", path };
  return overwrite ? undefined : { code: "output-exists", path };
}

/** How a folder is told to be an earlier output of ours: by all names in it. */
export interface FolderCall {
  readonly overwrite: boolean;
  readonly isOurs: (names: readonly string[]) => boolean;
}

/** What stands in the way of a folder at this place. An empty folder is as good as none; one with anything else in it than ours is never replaced. */
export function checkFolder(path: string, { overwrite, isOurs }: FolderCall): OutputIssue | undefined {
  const folder = dirname(resolve(path));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { code: "output-folder-missing", folder: dirname(path) };
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return { code: "output-is-file", path };
  const names = readdirSync(path);
  if (names.length === 0) return undefined;
  if (!isOurs(names)) return { code: "output-not-ours", path };
  return overwrite ? undefined : { code: "output-exists", path };
}

/** Where an output is made: beside its place, so that moving it there is one step. */
export const halfPath = (path: string): string => join(dirname(path), `.accountkompas-${process.pid}.tmp`);

/** Moves a file or folder that is whole to its place; what stood there goes when the new one has come. @returns why it could not, or undefined */
export async function moveInPlace(half: string, path: string): Promise<OutputIssue | undefined> {
  const old = `${half}.old`;
  try {
    const isFolder = existsSync(path) && statSync(path).isDirectory();
    if (isFolder) await rename(path, old);
    try {
      await rename(half, path);
    } catch (error) {
      if (isFolder) await rename(old, path);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
    return undefined;
  } catch (error) {
    return outputIssue(error, path);
  }
}

/** Files in a folder that was made beside their place, and whether they may take the place of files that are there. */
export interface MovingFiles {
  readonly half: string;
  readonly names: readonly string[];
  readonly overwrite: boolean;
}

/** Moves files to a folder, which may be there already; what else is in it stays. @returns why they could not, or undefined */
export async function moveAllInto(path: string, { half, names, overwrite }: MovingFiles): Promise<OutputIssue | undefined> {
  if (!existsSync(path)) return checkFolder(path, { overwrite, isOurs: () => true }) ?? moveInPlace(half, path);
  if (!statSync(path).isDirectory()) return { code: "output-is-file", path };
  const [there] = names.filter((name) => existsSync(join(path, name)));
  if (there !== undefined && !overwrite) return { code: "output-exists", path: join(path, there) };
  for (const name of names) {
    const issue = await moveInPlace(join(half, name), join(path, name));
    if (issue) return issue;
  }
  return undefined;
}

/** An error of the file system while an output was written. @throws any other error */
export function outputIssue(error: unknown, path: string): OutputIssue {
  if (!isFileError(error)) throw error;
  return { code: error.code === "ENOSPC" || error.code === "EDQUOT" ? "disk-full" : "output-refused", path };
}

/** What is written where; `stop` breaks it off. */
export interface OutputRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly call: OutputCall;
  readonly stop: AbortSignal;
}

/**
 * Writes a file under another name beside its place and moves it there when it is whole.
 * @returns why it could not be written, or undefined. Rejects with an AbortError when it was stopped; nothing is left behind then.
 */
export async function writeOutput({ path, bytes, call, stop }: OutputRequest): Promise<OutputIssue | undefined> {
  const half = halfPath(path);
  try {
    await writeFile(half, bytes, { signal: stop, flag: "wx" });
    return checkOutput(path, call) ?? (await moveInPlace(half, path));
  } catch (error) {
    return outputIssue(error, path);
  } finally {
    await rm(half, { force: true });
  }
}
