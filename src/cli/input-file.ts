import { readFile, stat } from "node:fs/promises";
import { types } from "node:util";
import { MAX_BYTES } from "../import";
import type { CliIssue } from "./issues";

/** The bytes of a file, or why there are none. */
export type InputFile = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issue: CliIssue };

/** Reads a whole file of at most the size that an import takes. Pipes and devices are refused: they have no size to look at. Rejects with an AbortError when stopped. */
export async function readInput(path: string, stop: AbortSignal): Promise<InputFile> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { ok: false, issue: { code: "input-is-folder", path } };
    if (found.size > MAX_BYTES) return { ok: false, issue: { code: "file-too-large", count: found.size, limit: MAX_BYTES } };
    if (!found.isFile()) return { ok: false, issue: { code: "input-refused", path } };
    return { ok: true, bytes: new Uint8Array(await readFile(path, { signal: stop })) };
  } catch (error) {
    const missing = isFileError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
    if (!isFileError(error)) throw error;
    return { ok: false, issue: { code: missing ? "input-missing" : "input-refused", path } };
  }
}

/** An error of the file system, with its code (`ENOENT`). */
export function isFileError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return types.isNativeError(error) && "syscall" in error && "code" in error && typeof error.code === "string";
}
