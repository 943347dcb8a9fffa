import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERAL_OPTIONS } from "../../src/cli/arguments";
import type { Command } from "../../src/cli/command";
import { COMMANDS } from "../../src/cli/commands";
import { EXIT } from "../../src/cli/exit-codes";
import { setUpProgram } from "./support";

const { run } = setUpProgram();
const PACKAGE: { version: string; bin: Record<string, string> } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8"));
const LANGUAGES = [["nl", "Gebruik:"], ["en", "Usage:"]] as const;

const names = Object.keys(COMMANDS);
const optionsOf = (name: string): readonly string[] => [...Object.keys(Object.entries<Command>(COMMANDS).find(([each]) => each === name)?.[1].options ?? {}), ...Object.keys(GENERAL_OPTIONS)];
const namedIn = (help: string): readonly string[] => [...help.matchAll(/--([a-z]+)/g)].map((match) => match[1] ?? "");
const codesIn = (help: string): readonly number[] => [...help.matchAll(/^ +(\d+) {2}\S/gm)].map((match) => Number(match[1]));

async function helpOf(args: readonly string[], language: string): Promise<string> {
  const { code, stdout, stderr } = await run([...args, "--help", "--taal", language]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe.each(LANGUAGES)("--help in %s", (language, usage) => {
  test("names every command, and fits a terminal of 80 columns", async () => {
    const help = await helpOf([], language);
    expect(help).toContain(`${usage} accountkompas `);
    expect(names.filter((name) => !new RegExp(`^  ${name} [A-Z]+ {2,}\\S`, "m").test(help))).toEqual([]);
    expect(help.split("\n").filter((line) => line.length > 79)).toEqual([]);
  });

  test.each(names)("of %s names the command, every option that it takes and no other, and how it may end", async (name) => {
    const help = await helpOf([name], language);
    expect(help).toContain(`${usage} accountkompas ${name} `);
    const options = optionsOf(name);
    expect(options.filter((option) => !help.includes(`--${option} `) && !help.includes(`--${option}\n`))).toEqual([]);
    expect(namedIn(help).filter((option) => !options.includes(option))).toEqual([]);
    expect(codesIn(help).filter((code) => !Object.values<number>(EXIT).includes(code))).toEqual([]);
    expect(help.split("\n").filter((line) => line.length > 79)).toEqual([]);
  });
});

test.each(LANGUAGES)("every exit code stands in the help of some command, in %s", async (language) => {
  const codes = new Set((await Promise.all(names.map((name) => helpOf([name], language)))).flatMap(codesIn));
  expect(Object.values(EXIT).filter((code) => !codes.has(code))).toEqual([]);
});

test("help is given whatever else is wrong with the call, and with -h", async () => {
  expect((await run(["-h"])).stdout).toContain("Gebruik:");
  expect(await run(["werkboek", "a.csv", "b.csv", "--onzin", "--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Gebruik: accountkompas werkboek") });
});

test("--version gives the version of the package", async () => {
  expect(await run(["--version"])).toEqual({ code: 0, stdout: `${PACKAGE.version}\n`, stderr: "" });
});
