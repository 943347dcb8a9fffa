import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KompasId } from "../../src/functions/index";

/** An argument as Excel is told of it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly dimensionality?: "matrix" | "scalar";
}

/** A function as Excel is told of it. */
export interface Described {
  readonly id: KompasId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options: { readonly requiresAddress?: boolean };
  readonly parameters: readonly Parameter[];
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly Described[];
}

/** Writes what Excel is told of the functions, as the build does, and reads it back. */
export function metadata(): { readonly outDir: string; readonly dutch: Metadata; readonly english: Metadata } {
  const outDir = mkdtempSync(join(tmpdir(), "functions-json-"));
  execFileSync(process.execPath, ["scripts/functions-json.mjs", outDir, "https://accountkompas.example/"]);
  const read = (name: string): Metadata => JSON.parse(readFileSync(join(outDir, name), "utf8"));
  return { outDir, dutch: read("functions.json"), english: read("functions.en-us.json") };
}
