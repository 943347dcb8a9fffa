import { basename } from "node:path";
import type { CliIssue } from "../issues";
import type { TeamCall } from "./call";

/** Whose each file is, as far as the call says; or what of it fits no file, or several. A file is named by its path, or by its name alone. */
export function ownersOf(names: TeamCall["names"], workbooks: readonly string[]): ReadonlyMap<string, string> | CliIssue {
  const owners = new Map<string, string>();
  for (const { file, owner } of names) {
    const [found, ...others] = workbooks.includes(file) ? [file] : workbooks.filter((path) => basename(path) === file);
    if (found === undefined) return { code: "name-fits-none", value: file };
    if (others.length > 0) return { code: "name-fits-several", value: file, values: [found, ...others] };
    owners.set(found, owner);
  }
  return owners;
}
