/** How many answers every opdracht asks for, counted from the content of the method: what is added to it stands in the last column. */
import { catalogue, roles } from "../../src/catalogue";
import { answerKeys } from "../../src/definition";
import type { SheetDefinition } from "../../src/definition";

const definitionOf = (id: string): SheetDefinition => {
  const found = catalogue.find((definition) => definition.id === id);
  if (!found) throw new Error(`no opdracht ${id}`);
  return found;
};
const tableOf = (id: string) => definitionOf(id).blocks.find((block) => block.kind === "table");
const matching = (id: string, pattern: RegExp): number => answerKeys(definitionOf(id)).filter((key) => pattern.test(key)).length;

it("holds 32 opdrachten in six roles: 3, 7, 8, 5, 4 and 5", () => {
  const counts = roles.map(({ id }) => catalogue.filter((definition) => definition.role === id).length);
  expect(counts).toEqual([3, 7, 8, 5, 4, 5]);
});

describe("single answers", () => {
  it.each([
    ["h1o1", /./, 7, "pairs"],
    ["h1o2", /_(belang|invulling)$/, 10, "five roles, two scores each"],
    ["h1o2", /^keuze\d_rol$/, 2, "top two"],
    ["h1o2", /^keuze\d_voldoende$/, 2, "sufficient, per chosen role"],
    ["h1o2", /./, 10 + 2 + 2 + 5, "with five causes"],
    ["h2o1", /./, 5, "criteria"],
    ["h2o2", /./, 5, "names"],
    ["h2o3", /_(strategisch|significantie|winst)$/, 15, "three lists of five"],
    ["h2o4", /./, 5 + 2, "names, and whether and how the criteria must change"],
    ["h2o5", /./, 4, "customer, contact, date, answer"],
    ["h3o5", /./, 8, "four types, two questions"],
    ["h3o6", /./, 8 + 2, "two questions of four types, customer and contact"],
    ["h3o7", /^v\d[ab]?_g1$/, 10, "ten questions in seven items, per conversation"],
    ["h3o7", /^v1_g\d$/, 8, "conversations"],
    ["h4o3", /./, 10, "five reasons to stay, five to leave"],
    ["h4o4", /_(klant|behouden|beter|stoppen)$/, 20, "five customers: name and three answers"],
    ["h5o1", /^p\d_(gedrag|oorzaak)_\w+_t1$/, 16, "eight points: behaviour and cause, per review"],
    ["h5o2", /^resultaat_r\d$/, 3, "results"],
    ["h5o3", /^s\d\d_antwoord$/, 24, "statements"],
    ["h5o3", /./, 24 + 1, "with an explanation of one's own"],
    ["h6o3", /^eis\d$/, 3, "demands"],
  ] satisfies readonly (readonly [string, RegExp, number, string])[])("%s %s: %i (%s)", (id: string, pattern: RegExp, count: number) => {
    expect(matching(id, pattern)).toBe(count);
  });
});

describe("rows of a table", () => {
  it.each([
    ["h1o3", 8, 5], ["h2o7", 4, 6], ["h3o8", 4, 4], ["h4o5", 4, 4], ["h5o4", 3 + 4, 3], ["h6o5", 0, 3],
    ["h3o3", 8 * 3, 0], ["h4o2", 8 * 2, 0], ["h6o1", 0, 5], ["pijplijn", 0, 10 + 6 + 3],
  ])("%s starts with %i presets and %i blanks", (id, presets, blanks) => {
    const table = tableOf(id);
    expect([table?.initial?.length ?? 0, table?.rows]).toEqual([presets, presets + blanks]);
  });

  it("4.1 asks six open answers beside three scores", () => {
    const keys = tableOf("h4o1")?.columns.filter((column) => column.input).map(({ key }) => key) ?? [];
    expect(keys.filter((key) => /_(nu|beter)$/.test(key))).toHaveLength(6);
    expect(keys).toEqual(expect.arrayContaining(["vertrouwen", "risico", "bevestiging"]));
  });
});

it("puts the scales, choices and mappings of the method in the definitions", () => {
  const choices = (id: string) => definitionOf(id).blocks.flatMap((block) => (block.kind === "table" ? block.columns : [])).flatMap(({ key, input }) => (input?.kind === "choice" && Array.isArray(input.options) ? [[key, input.options.length] as const] : []));
  expect(choices("h6o1")).toEqual(expect.arrayContaining([["type", 4]]));
  expect(choices("h4o2")).toEqual(expect.arrayContaining([["fase", 8]]));
  expect(choices("h1o3")).toEqual(expect.arrayContaining([["rol", 5]]));
});
