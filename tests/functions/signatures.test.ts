import { execFileSync } from "node:child_process";
import packageJson from "../../package.json";
import { ALIASES } from "../../src/functions/aliases";
import { isKompasId } from "../../src/functions/index";
import released from "./signatures.json";

/** Runs a piece of a script in Node; what it prints comes back, and what it throws fails with its message. */
function inNode(script: string): unknown {
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { stdio: "pipe", encoding: "utf8" }));
}

const ABC = { id: "ABC", name: "ABC", parameters: [{ name: "omzet", dimensionality: "matrix" }, { name: "grens", optional: true }] };

/** What may be recorded of some functions, after a release of ABC as it stands above. */
const recorded = (functions: readonly object[], version: string): unknown => inNode(`
  import { recordOf, signaturesOf } from "./scripts/signatures.mjs";
  const released = { version: "1.9.0", functions: signaturesOf({ functions: [${JSON.stringify(ABC)}] }) };
  const now = signaturesOf({ functions: ${JSON.stringify(functions)} });
  console.log(JSON.stringify(recordOf({ released, now, version: ${JSON.stringify(version)} })));
`);

describe("what was released", () => {
  test("still stands: every function that was released has the same name and arguments", () => {
    expect(() => execFileSync(process.execPath, ["scripts/signatures.mjs"], { stdio: "pipe" })).not.toThrow();
  });

  test("is recorded for the version of now; raise it and run: node scripts/signatures.mjs --release", () => {
    expect(released.version).toBe(packageJson.version);
  });

  test("may grow by a function in the same version", () => {
    expect(recorded([ABC, { ...ABC, id: "NIEUW", name: "NIEUW" }], "1.9.0")).toMatchObject({ version: "1.9.0", functions: { NIEUW: { name: "NIEUW" } } });
  });

  test.each([
    ["an argument in another place", [{ ...ABC, parameters: [...ABC.parameters].reverse() }], "ABC: ABC(omzet:range, [grens]) became ABC([grens], omzet:range)"],
    ["an argument that is now needed", [{ ...ABC, parameters: [ABC.parameters[0], { name: "grens" }] }], "ABC: ABC(omzet:range, [grens]) became ABC(omzet:range, grens)"],
    ["one cell instead of a range", [{ ...ABC, parameters: [{ name: "omzet" }, ABC.parameters[1]] }], "ABC: ABC(omzet:range, [grens]) became ABC(omzet, [grens])"],
    ["one more argument", [{ ...ABC, parameters: [...ABC.parameters, { name: "klant", repeating: true }] }], "ABC(omzet:range, [grens], klant…)"],
    ["a function that is gone", [], "ABC is gone."],
  ])("keeps out, in the same version, %s", (_what, functions, sentence) => {
    expect(() => recorded(functions, "1.9.0")).toThrow(sentence);
    expect(() => recorded(functions, "1.9.0")).toThrow("raise the version in package.json and run: node scripts/signatures.mjs --release");
    expect(() => recorded(functions, "1.8.9")).toThrow(sentence);
    expect(recorded(functions, "1.10.0")).toMatchObject({ version: "1.10.0" });
  });
});

describe("a former name", () => {
  const withAliases = (aliases: object, language: string): unknown => inNode(`
    import { withAliases } from "./scripts/functions-json.mjs";
    const metadata = { functions: [{ id: "ABC_KLASSE", name: "ABC_KLASSE", description: "Klassen.", helpUrl: "https://a/abc_klasse.html", parameters: [{ name: "omzet" }] }] };
    console.log(JSON.stringify(withAliases(metadata, ${JSON.stringify(aliases)}, ${JSON.stringify(language)}).functions[1] ?? null));
  `);

  test("takes the same arguments, says the new name in both languages and leads to its help", () => {
    const same = { id: "KLASSE", name: "KLASSE", helpUrl: "https://a/abc_klasse.html", parameters: [{ name: "omzet" }] };
    expect(withAliases({ KLASSE: "ABC_KLASSE" }, "nl")).toEqual({ ...same, description: "Heet nu KOMPAS.ABC_KLASSE; gebruik die naam. Klassen." });
    expect(withAliases({ KLASSE: "ABC_KLASSE" }, "en")).toEqual({ ...same, description: "Now called KOMPAS.ABC_KLASSE; use that name. Klassen." });
    expect(withAliases({}, "nl")).toBeNull();
  });

  test("leads to a function and is none itself", () => {
    expect(() => withAliases({ KLASSE: "ABC_KLAS" }, "nl")).toThrow("KLASSE is said to be called ABC_KLAS now, which is no function.");
    expect(() => withAliases({ ABC_KLASSE: "ABC_KLASSE" }, "nl")).toThrow("ABC_KLASSE is the name of a function, so it is no former name.");
    expect(Object.entries(ALIASES).filter(([name, id]) => isKompasId(name) || !isKompasId(id))).toEqual([]);
  });
});
