import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const ALLOWED = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"]);
interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const packages: Record<string, LockEntry> = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
const shipped = Object.entries(packages).filter(([path, entry]) => path !== "" && !entry.dev);
const nameOf = (path: string) => path.split("node_modules/").at(-1) ?? path;

test("everything that is shipped has a licence that asks for no more than its text", () => {
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.filter(([, { license }]) => !ALLOWED.has(license ?? ""))).toEqual([]);
});

test("the notices (npm run notices) name every package that is shipped, in its version", () => {
  const notices = readFileSync(join(ROOT, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const missing = shipped.map(([path, { version }]) => `${nameOf(path)}@${version}`).filter((name) => !notices.includes(`${name}\n`));
  expect(missing).toEqual([]);
});

test("the lock file names no registry, so that it installs from any", () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

// npm ci refuses a lock file that leaves out a platform, and npm install leaves out what its registry does not have.
test("the lock file names the programs of every platform", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`]),
  );
  expect(missing).toEqual([]);
});
