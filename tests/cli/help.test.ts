import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OPTIONS } from "../../src/cli/arguments";
import { EXIT } from "../../src/cli/exit-codes";
import { setUpProgram } from "./support";

const { run } = setUpProgram();
const PACKAGE: { version: string; bin: Record<string, string> } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8"));

describe.each([["nl", "Gebruik: accountkompas werkboek"], ["en", "Usage: accountkompas werkboek"]])("--help in %s", (language, usage) => {
  let help = "";
  beforeEach(async () => {
    const { code, stdout, stderr } = await run(["--help", "--taal", language]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    help = stdout;
  });

  test("names the command, every option and every exit code", () => {
    expect(help).toContain(usage);
    expect(Object.keys(OPTIONS).filter((option) => !help.includes(`--${option} `) && !help.includes(`--${option}\n`))).toEqual([]);
    expect(Object.values(EXIT).filter((code) => !new RegExp(`^ +${code}  \\S`, "m").test(help))).toEqual([]);
  });

  test("names no option that does not exist", () => {
    const named = [...help.matchAll(/--([a-z]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !Object.hasOwn(OPTIONS, name))).toEqual([]);
  });

  test("fits a terminal of 80 columns", () => expect(help.split("\n").filter((line) => line.length > 79)).toEqual([]));
});

test("help is given whatever else is wrong with the call, and with -h", async () => {
  expect((await run(["-h"])).stdout).toContain("Gebruik:");
  expect(await run(["werkboek", "a.csv", "b.csv", "--onzin", "--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Gebruik:") });
});

test("--version gives the version of the package", async () => {
  expect(await run(["--version"])).toEqual({ code: 0, stdout: `${PACKAGE.version}\n`, stderr: "" });
});
