import { catalogue, exampleCompany } from "../../../src/catalogue";
import { needsOf } from "../../../src/definition";
import type { Progress } from "../../../src/taskpane/services/types";
import { contents, namesAndTitles, valuesAt } from "../excel/start";
import { columnOf, customersNow, readSheet, released, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(300_000);
const FIRST = ["abc", "h1o1", "instellingen", "klanten", "klassen", "overzicht"];
let services: Services;
beforeEach(() => { services = startServices(); });

describe("a first workbook", () => {
  test("without example: every sheet stands, Klanten is empty, 1.1 is unanswered", async () => {
    const { workbook } = services;
    expect(await workbook.make(false, {})).toMatchObject({ stopped: false, issues: [], drawn: 5, total: 5 });
    expect(await standing()).toEqual({ ids: FIRST, unfinished: [], others: ["Blad1"] });
    const state = await workbook.load();
    expect(state).toMatchObject({ started: true, customers: 0, issues: [] });
    expect(state.sheets.find(({ id }) => id === "h1o1")).toMatchObject({ standing: "drawn", answered: 0, total: 7 });
  });

  test("with the example company: ten customers with their class, and 1.1 counted", async () => {
    const { workbook } = services;
    await workbook.make(true, {});
    expect(await workbook.load()).toMatchObject({ customers: exampleCompany.tables["Klanten"]?.length });
    expect((await customersNow()).rows.map((row) => row["klasse"])).toEqual(["A", "A", "A", "A", "B", "B", "B", "B", "C", "C"]);
  });

  test("made twice: nothing is drawn again", async () => {
    const { host, workbook } = services;
    await workbook.make(true, {});
    await host.settle();
    const before = await contents(host);
    expect(await workbook.make(false, {})).toMatchObject({ drawn: 0, total: 0, issues: [] });
    expect(await contents(host)).toBe(before);
  });

  test("stopped after the second sheet: what waits for sheets to come is made whole without them, and making it again completes the workbook", async () => {
    const stop = new AbortController();
    const report = await services.workbook.make(false, { signal: stop.signal, onProgress: ({ done }) => { if (done === 1) stop.abort(); } });
    expect(report).toMatchObject({ stopped: true, drawn: 2, total: 5, issues: [] });
    expect(await standing()).toMatchObject({ ids: ["instellingen", "overzicht"], unfinished: [] });
    await services.workbook.make(false, {});
    expect(await standing()).toMatchObject({ ids: FIRST, unfinished: [] });
  });
});

describe("one sheet", () => {
  test("a removed opdracht takes its names and its link along; drawn again it is linked again", async () => {
    const { host, workbook } = services;
    await workbook.make(true, {});
    await workbook.remove("h1o1");
    await host.settle();
    expect((await standing()).ids).toEqual(FIRST.filter((id) => id !== "h1o1"));
    const errors = (values: unknown[][]) => values.flat().filter((value) => /^#/.test(String(value)));
    expect(errors(await valuesAt("Overzicht", "A1:D40"))).toEqual([]);
    expect(await workbook.draw(["h1o1"], {})).toMatchObject({ drawn: 1, issues: [] });
    expect((await standing()).ids).toEqual(FIRST);
  });

  test("drawn while the workbook holds the example company comes filled with it, sheets that it needs included", async () => {
    const { workbook } = services;
    await workbook.make(true, {});
    expect(await workbook.draw(["h3o4"], {})).toMatchObject({ drawn: 2, issues: [] });
    expect((await readSheet("h3o4")).single).toMatchObject({ verwachting: 47_400, prospects: 5, verschil_bedrag: 0, verschil_verwachting: 0 });
    await workbook.draw(["h5o3"], {});
    expect((await readSheet("h5o3")).single["voorkeur"]).toBe("Geen uitgesproken voorkeur tussen Participeren en Inspireren");
  });

  test.each([["with customers of one's own", async () => { await services.host.user.type("Klantenbestand", "D6", "Alfa en co"); }], ["without customers", async () => { await services.workbook.remove("klanten"); }]])(
    "drawn in a workbook %s comes blank", async (_case, change) => {
      const { workbook } = services;
      await workbook.make(true, {});
      await change();
      await workbook.draw(["h5o3"], {});
      expect((await readSheet("h5o3")).single).toMatchObject({ s01_antwoord: null, ingevuld: 0 });
    });

  test("Klanten removed: what looked at it says so without an error, and computes again once it is back", async () => {
    const { host, workbook } = services;
    await workbook.make(true, {});
    await workbook.remove("klanten");
    await host.settle();
    for (const title of ["Overzicht", "ABC-piramide"]) {
      expect((await valuesAt(title, "A1:G60")).flat().filter((value) => /^#(REF|NAME|VALUE)/.test(String(value)))).toEqual([]);
    }
    await workbook.draw(["klanten"], {});
    await host.user.type("Klantenbestand", "D6", "Nieuw");
    await host.user.type("Klantenbestand", "J6", 100);
    expect((await readSheet("overzicht")).single).toMatchObject({ klanten: 1, omzet0: 100 });
    // The blank rows of a new table are no customers: without revenue 0, net total 1.
    expect(columnOf((await readSheet("abc")).areas["piramide"], 5, 1)).toEqual([1, 0, 0, 1, 0, 0, 1]);
  });

  test("another boekjaar typed on Instellingen moves no column: the sheet says so, and every drawing still fits the table", async () => {
    const { host, workbook } = services;
    await workbook.make(true, {});
    const before = await customersNow();
    const year = Number((await readSheet("instellingen")).single["boekjaar"]);
    await host.user.type("Instellingen", "C8", year + 1);
    expect(String((await readSheet("instellingen")).single["boekjaar_controle"])).toContain(`zijn van ${year}`);
    for (const id of ["klanten", "h1o1", "abc", "instellingen"]) expect({ id, ...(await workbook.draw([id], {})) }).toMatchObject({ id, issues: [] });
    await host.settle();
    expect(await customersNow()).toEqual(before);
    expect((await readSheet("abc")).single["getoond"]).toBe(year);
    expect((await readSheet("overzicht")).single["omzet0"]).toBe(1_000_000);
    expect((await readSheet("instellingen")).single["boekjaar"]).toBe(year + 1);
  });
});

describe("several sheets", () => {
  const OPDRACHTEN = catalogue.filter(({ role }) => role !== "workbook").map(({ id }) => id);
  // Few enough to draw them in every test; 3.4 brings a sheet and a helper sheet that look at each other.
  const SOME = ["h1o1", "h3o4", "h5o3"];
  const stopAfter = (sheets: number) => {
    const stop = new AbortController();
    return { signal: stop.signal, onProgress: ({ done }: Progress) => { if (done === sheets - 1) stop.abort(); } };
  };
  const countsOfOverzicht = async () => Object.fromEntries((await valuesAt("Overzicht", "B1:C120")).filter(([title]) => title === titleOf("h1o1") || title === titleOf("h5o3")));
  const titleOf = (id: string) => catalogue.find((definition) => definition.id === id)?.title ?? "";
  const withNeeds = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => [id, ...needsOf(id, catalogue)]))];

  // One role stands for the six: all of them are drawn in the next test.
  const ROLE = "organisatie";
  test("of one role", async () => {
    const ids = OPDRACHTEN.filter((sheet) => catalogue.some((each) => each.id === sheet && each.role === ROLE));
    const { workbook } = services;
    await workbook.make(false, {});
    expect(await workbook.draw(ids, {})).toMatchObject({ stopped: false, issues: [] });
    expect(await standing()).toMatchObject({ ids: [...new Set([...FIRST, ...withNeeds(ids)])].sort(), unfinished: [] });
  });

  test("all: every sheet once, companions once, and drawn again nothing is left to do", async () => {
    const { workbook } = services;
    await workbook.make(false, {});
    const titles: string[] = [];
    const report = await workbook.draw(OPDRACHTEN, { onProgress: ({ done, total, what }) => { if (done < total) titles.push(what ?? ""); } });
    expect(report).toMatchObject({ stopped: false, issues: [] });
    expect(report.drawn).toBe(report.total);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain(titleOf("h1o1"));
    expect(await standing()).toMatchObject({ ids: [...new Set([...FIRST, ...withNeeds(OPDRACHTEN)])].sort(), unfinished: [] });
    expect(await workbook.draw(OPDRACHTEN, {})).toEqual({ drawn: 0, total: 0, stopped: false, issues: [] });
  });

  test("keep the answers of sheets that stand", async () => {
    const { host, workbook } = services;
    await workbook.make(true, {});
    await host.settle();
    const before = (await readSheet("h1o1")).single;
    await workbook.draw(SOME, {});
    await host.settle();
    expect((await readSheet("h1o1")).single).toEqual(before);
  });

  test("start a workbook of their own, with what they cannot do without", async () => {
    expect(await services.workbook.draw(SOME, {})).toMatchObject({ stopped: false, issues: [] });
    expect(await standing()).toMatchObject({ ids: [...new Set(["instellingen", ...withNeeds(SOME)])].sort(), unfinished: [] });
  });

  test.each([1, 2, 3])("stopped after sheet %i: only whole sheets stand, and drawing again finishes", async (sheets) => {
    const { workbook } = services;
    await workbook.make(false, {});
    const report = await workbook.draw(SOME, stopAfter(sheets));
    expect(report).toMatchObject({ stopped: true, issues: [] });
    expect(report.drawn).toBeLessThan(report.total);
    const after = await standing();
    expect(after.unfinished).toEqual([]);
    expect((await namesAndTitles()).names.filter((name) => name.endsWith("_bezig"))).toEqual([]);
    const stand = SOME.filter((id) => after.ids.includes(id));
    expect(stand.length).toBeLessThan(SOME.length);
    expect(await workbook.draw(SOME, {})).toMatchObject({ stopped: false, issues: [] });
    expect(await standing()).toMatchObject({ ids: [...new Set([...FIRST, ...withNeeds(SOME)])].sort(), unfinished: [] });
  });

  test("stopped halfway: Overzicht knows what came and what did not", async () => {
    const { host, workbook } = services;
    await workbook.make(false, {});
    await workbook.remove("h1o1");
    expect(await workbook.draw(["h1o1", "h5o3"], stopAfter(1))).toMatchObject({ drawn: 1, total: 2, stopped: true });
    await host.settle();
    expect(await countsOfOverzicht()).toEqual({ [titleOf("h1o1")]: "0 van 7", [titleOf("h5o3")]: "nog niet getekend" });
    await workbook.draw(["h1o1", "h5o3"], {});
    await host.settle();
    expect(await countsOfOverzicht()).toEqual({ [titleOf("h1o1")]: "0 van 7", [titleOf("h5o3")]: "0 van 25" });
  });

  test("stopped before the first sheet: nothing is drawn", async () => {
    const { workbook } = services;
    await workbook.make(false, {});
    expect(await workbook.draw(SOME, { signal: AbortSignal.abort() })).toMatchObject({ drawn: 0, stopped: true, issues: [] });
    expect(await standing()).toMatchObject({ ids: FIRST, unfinished: [] });
  });

  test("with a title that is taken: that sheet is told, the others are drawn", async () => {
    const { host, workbook } = services;
    await host.user.renameSheet("Blad1", titleOf("h5o3"));
    await workbook.make(false, {});
    const { issues, drawn, total } = await workbook.draw(SOME, {});
    expect(issues).toEqual([expect.objectContaining({ code: "title-taken", sheet: "h5o3" })]);
    expect(drawn).toBe(total - 1);
    expect((await standing()).ids).toEqual(expect.arrayContaining(SOME.filter((id) => id !== "h5o3")));
  });

  test("with one that Excel refuses once: that sheet is told, the others are drawn, and drawing again finishes", async () => {
    const { host, workbook } = services;
    await workbook.make(false, {});
    await released();
    const report = await workbook.draw(SOME, { onProgress: ({ what }) => { if (what === titleOf("h3o4")) host.failAt(40, "GeneralException"); } });
    expect(report).toMatchObject({ stopped: false, drawn: report.total - 1, issues: [{ code: "unknown", sheet: titleOf("h3o4") }] });
    expect(await standing()).toMatchObject({ unfinished: [] });
    expect((await standing()).ids).toEqual([...new Set([...FIRST, ...withNeeds(SOME)])].filter((id) => id !== "h3o4").sort());
    expect(await workbook.draw(["h3o4"], {})).toMatchObject({ issues: [] });
    expect((await standing()).ids).toContain("h3o4");
  });

  test("in a workbook that turns read-only: told once, and given up", async () => {
    const { host, workbook } = services;
    await workbook.make(false, {});
    host.user.setReadOnly();
    expect(await workbook.draw(SOME, {})).toMatchObject({ drawn: 0, issues: [{ code: "read-only" }] });
    expect(await standing()).toMatchObject({ ids: FIRST, unfinished: [] });
  });
});

describe("what stands in the way", () => {
  test.each([
    ["a workbook opened read-only", () => services.host.user.setReadOnly(), { code: "read-only" }],
    ["a protected workbook", () => services.host.user.protectWorkbook(), { code: "protected-workbook" }],
  ])("%s: said, and nothing is written", async (_case, lock, issue) => {
    lock();
    expect(await services.workbook.make(false, {})).toMatchObject({ drawn: 0, issues: [issue] });
    expect((await standing()).ids).toEqual([]);
  });

  test("a cell being edited: said at once", async () => {
    services.host.user.beginCellEdit();
    await expect(services.workbook.make(false, {})).rejects.toMatchObject({ issue: { code: "cell-edit" } });
    services.host.user.endCellEdit();
    expect((await standing()).ids).toEqual([]);
  });

  test("a taken title: the sheet of the person stays, the others are drawn", async () => {
    await services.host.user.renameSheet("Blad1", "Klantenbestand");
    await services.host.user.type("Klantenbestand", "A1", "van mij");
    const { issues } = await services.workbook.make(false, {});
    expect(issues).toEqual([expect.objectContaining({ code: "title-taken", title: "Klantenbestand" })]);
    expect(await valuesAt("Klantenbestand", "A1")).toEqual([["van mij"]]);
    expect((await standing()).ids).not.toContain("klanten");
  });

  test("a taken table name: the table of the person stays", async () => {
    await services.host.user.type("Blad1", "A1", "klant");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").tables.add("A1:A2", true).name = "Klanten";
      await context.sync();
    });
    const { issues } = await services.workbook.make(false, {});
    expect(issues.map(({ code }) => code)).toEqual(["table-taken"]);
    expect(await valuesAt("Blad1", "A1")).toEqual([["klant"]]);
    expect((await standing()).ids).not.toContain("klanten");
  });
});
