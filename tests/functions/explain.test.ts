import fc from "fast-check";
import { isKompasId, kompas } from "../../src/functions/index";
import { explain } from "../../src/functions/explain/index";
import { setLanguage } from "../../src/text/index";
import { column } from "./call";
import { blank, callOf, columnOf, expectWhole, explained, hasFigures, property, rowsOf, sumOf, table } from "./explained";

afterEach(() => setLanguage("nl-NL"));

describe("seven customers", () => {
  const omzet = column([5000, 3000, 1500, 400, 100, 0, -600]);
  const klant = column(["Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf"]);
  const found = explained("ABC_KLASSE", omzet, null, null, null, null, klant);

  it("tell what came in, and what is taken for what was left out", () => {
    expect(found.inputs).toEqual([
      { name: "omzet", held: { kind: "cells", rows: 7, columns: 1, filled: 6, sum: 940_000 } },
      { name: "grensA", held: { kind: "left-out", taken: [80] } },
      { name: "grensB", held: { kind: "left-out", taken: [95] } },
      { name: "regel", held: { kind: "left-out", taken: ["standaard"] } },
      { name: "groep", held: { kind: "left-out", taken: [] } },
      { name: "klant", held: { kind: "cells", rows: 7, columns: 1, filled: 7, sum: null } },
    ]);
  });

  it("name the rows that are left out, and why", () => {
    expect([found.used, found.rowCount]).toEqual([5, 7]);
    expect(found.leftOut).toEqual([
      { reason: "geen omzet", rows: [{ row: 6, name: "Foxtrot", at: 0, offset: 5 }] },
      { reason: "credit", rows: [{ row: 7, name: "Golf", at: 0, offset: 6 }] },
    ]);
  });

  it("reconcile the classes with the revenue, and the revenue with the net total", () => {
    expect(found.accounts.map(({ parts, total }) => [...parts, total].map(({ label, count, amount }) => [label, count, amount]))).toEqual([
      [["Klasse A", 2, 800_000], ["Klasse B", 1, 150_000], ["Klasse C", 2, 50_000], ["Met omzet", 5, 1_000_000]],
      [["Met omzet", 5, 1_000_000], ["Geen omzet", 1, 0], ["Credit", 1, -60_000], ["Netto totaal", 7, 940_000]],
    ]);
  });

  it("tell one row of the result by what stands beside it", () => {
    expect(explain(callOf("ABC_KLASSE", omzet, null, null, null, null, klant), 2).row).toEqual([
      { name: "omzet", held: { kind: "value", value: 1500, isDate: false } }, { name: "klant", held: { kind: "value", value: "Charlie", isDate: false } },
    ]);
  });

  it("in English where the pane is", () => {
    setLanguage("en-GB");
    expect(explained("ABC_KLASSE", omzet).leftOut.map(({ reason }) => reason)).toEqual(["no revenue", "credit"]);
  });
});

describe("the parts add up to the total that the function gives", () => {
  const customer = fc.record({
    omzet: fc.oneof(fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100), blank),
    groep: fc.constantFrom("", "Noord", "noord ", "Zuid"), klant: fc.constantFrom("", "Alfa", "Bravo"),
  });

  it("of customers", () => property(table(customer), (rows) => {
    const [omzet, groep, klant] = [columnOf(rows, "omzet"), columnOf(rows, "groep"), columnOf(rows, "klant")];
    const pyramid = rowsOf(kompas.ABC_PIRAMIDE(omzet, null, null, null, groep, klant));
    const found = explained("ABC_PIRAMIDE", omzet, null, null, null, groep, klant);
    for (const id of ["ABC_KLASSE", "ABC_PIRAMIDE"] as const) expectWhole(explained(id, omzet, null, null, null, groep, klant));
    for (const each of [explained("ABC_LIJST", klant, omzet), explained("KLANTPIRAMIDE", omzet, groep), explained("CONCENTRATIE", omzet, groep, klant), explained("LORENZ", omzet)]) expectWhole(each);
    if (!hasFigures(pyramid)) return expect(found.accounts).toEqual([]);
    expect(found.accounts.map(({ total: { count, amount } }) => [count, (amount ?? 0) / 100])).toEqual([pyramid[3], pyramid[6]].map((row) => [row?.[1], row?.[3]]));
    const classes = rowsOf(kompas.ABC_KLASSE(omzet, null, null, null, groep, klant)).flat();
    expect(classes.filter((word) => word === "A" || word === "B" || word === "C")).toHaveLength(explained("ABC_KLASSE", omzet, null, null, null, groep, klant).used);
  }));

  const deal = fc.record({
    bedrag: fc.oneof(fc.integer({ min: -5000, max: 90_000 }), blank), kans: fc.oneof(fc.constantFrom(0.2, "50%", 80, -1, 120), blank),
    stadium: fc.constantFrom("lead", "prospect", "hot prospect", ""), uitkomst: fc.constantFrom("open", "gewonnen", "verloren", ""), orderdatum: fc.oneof(fc.integer({ min: 45_000, max: 45_040 }), blank),
    klant: fc.constantFrom("Alfa", ""),
  });

  it("of the pipeline", () => property(table(deal), (rows) => {
    const args = [columnOf(rows, "bedrag"), columnOf(rows, "kans"), columnOf(rows, "stadium"), columnOf(rows, "uitkomst"), columnOf(rows, "orderdatum"), 45_010, 45_030];
    const total = rowsOf(kompas.PIJPLIJN_TOTAAL(...args));
    for (const id of ["PIJPLIJN_STATUS", "PIJPLIJN_VERWACHTING", "PIJPLIJN_TOTAAL", "PIJPLIJN_SCENARIO", "PIJPLIJN_KWANTIEL", "PIJPLIJN_VERDELING"] as const) expectWhole(explained(id, ...args));
    const found = explained("PIJPLIJN_LIJST", columnOf(rows, "klant"), ...args);
    expectWhole(found);
    if (!hasFigures(total)) return;
    expect([found.used, found.rowCount]).toEqual([total[0]?.[1], total.at(-1)?.[1]]);
    expect(sumOf(found.accounts.filter(({ counted }) => counted === null).map((account) => account.total.amount)) / 100).toBe(total.at(-1)?.[3]);
    const calibrated = rowsOf(kompas.PIJPLIJN_IJKING(args[1], args[3]));
    expectWhole(explained("PIJPLIJN_IJKING", args[1], args[3]));
    if (hasFigures(calibrated)) expect(explained("PIJPLIJN_IJKING", args[1], args[3]).used).toBe(calibrated.at(-4)?.[1]);
    expectWhole(explained("PIJPLIJN_STADIA", columnOf(rows, "klant"), null, args[2], args[3], null));
    const listed = explained("PIJPLIJN_STADIUM", columnOf(rows, "klant"), null, args[2], args[3], null, "prospect");
    expectWhole(listed);
    expect(rowsOf(kompas.PIJPLIJN_STADIUM(columnOf(rows, "klant"), null, args[2], args[3], null, "prospect")).filter((row) => row.length > 1)).toHaveLength(listed.used);
  }));

  const day = fc.oneof(fc.integer({ min: 45_000, max: 45_020 }), blank);
  const lead = fc.record({ lead: day, prospect: day, hot: day, account: day, verlies: day, uitkomst: fc.constantFrom("open", "gewonnen", "verloren", "") });

  it("of leads", () => property(table(lead), (rows) => {
    const args = [...(["lead", "prospect", "hot", "account", "verlies", "uitkomst"] as const).map((key) => columnOf(rows, key)), 45_010];
    const found = explained("LEADTOTAAL", ...args);
    expectWhole(found);
    const total = rowsOf(kompas.LEADTOTAAL(...args));
    if (hasFigures(total)) expect([found.used, found.rowCount]).toEqual([sumOf(total.slice(0, 3).map((row) => Number(row[1]))), total.at(-1)?.[1]]);
    expect(rowsOf(kompas.LEADSTATUS(...args)).filter(([status]) => status === "Telt mee")).toHaveLength(found.used);
  }));

  const relation = fc.record({
    klant: fc.constantFrom("Alfa", "alfa", "Bravo", "Zulu", ""), vertrouwen: fc.oneof(fc.integer({ min: 1, max: 5 }), blank), risico: fc.oneof(fc.integer({ min: 1, max: 5 }), blank),
    bevestiging: fc.oneof(fc.integer({ min: 1, max: 5 }), blank), fase: fc.constantFrom("", "Werving", "Verwelkoming", "Scheiding"),
  });

  it("of the klantenbinding", () => property(table(relation), (rows) => {
    const answers = (["vertrouwen", "risico", "bevestiging", "fase"] as const).map((key) => columnOf(rows, key));
    const customers = [column(["Alfa", "Bravo", "Charlie"]), column([1000, 0, 250.5])];
    const args = [columnOf(rows, "klant"), ...answers, ...customers];
    const scores = rowsOf(kompas.BINDING(...answers)).filter(([score]) => score !== "");
    expect(explained("BINDING", ...answers).used).toBe(scores.length);
    const total = rowsOf(kompas.BINDING_TOTAAL(...args));
    for (const each of [explained("BINDING", ...answers), explained("BINDING_TOTAAL", ...args), explained("BINDING_GEMIDDELDE", ...args), explained("BINDING_LIJST", ...args)]) expectWhole(each);
    if (hasFigures(total)) expect(explained("BINDING_TOTAAL", ...args).accounts[0]?.total).toMatchObject({ count: total[6]?.[1], amount: Number(total[6]?.[2]) * 100 });
    expect(explained("BINDING_GEMIDDELDE", ...args).used > 0).toBe(kompas.BINDING_GEMIDDELDE(...args) !== "");
    expect(rowsOf(kompas.BINDING_LIJST(...args, null, 100)).filter((row) => row.length > 1)).toHaveLength(explained("BINDING_LIJST", ...args, null, 100).used);
  }));

  const action = fc.tuple(fc.constantFrom("ja", "nee", ""), fc.constantFrom("bellen", "mailen", ""), fc.constantFrom("open", "bezig", "klaar", "vervallen", ""));

  it("of actions", () => property(fc.tuple(table(action), table(action)), (tables) => {
    const args = tables.flatMap((rows, index) => [[[`T${index}`]], [["gekozen", "actie", "status"], ...rows]]);
    const [open, totals] = [explained("ACTIELIJST", 45_000, 1000, args), explained("ACTIES_TOTAAL", 45_000, args)];
    expectWhole(open);
    expectWhole(totals);
    expect(rowsOf(kompas.ACTIELIJST(45_000, 1000, args)).filter((row) => row.length > 1)).toHaveLength(open.used);
    expect(rowsOf(kompas.ACTIES_TOTAAL(45_000, args)).at(-1)?.[1]).toBe(totals.used);
    expect(open.leftOut.flatMap(({ rows }) => rows).every(({ at, row, offset }) => [3, 5].includes(at) && offset === row)).toBe(true);
  }));

  it("of answers", () => property(fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), blank), { minLength: 2, maxLength: 9 }), (answers) => {
    const found = explained("SCORE_TOTAAL", column(answers));
    expectWhole(found);
    const total = kompas.SCORE_TOTAAL(column(answers));
    expect(found.accounts.find(({ unit }) => unit === "points")?.total.amount ?? "").toBe(total);
  }));

  it("of marks", () => property(fc.array(fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constantFrom("0", "", null)), { minLength: 2, maxLength: 9 }), (marks) => {
    const found = explained("NPS", column(marks));
    expectWhole(found);
    const answered = rowsOf(kompas.NPS(column(marks)))[3]?.[1];
    expect(found.used).toBe(Number(answered));
  }));

  const contact = fc.record({ naam: fc.constantFrom("Zoë", "zoe", "Jan", ""), een: fc.constantFrom("+", "+/-", "-", ""), twee: fc.constantFrom("+", "-", "") });

  it("of contacts and accounts", () => property(table(contact), (rows) => {
    const args = [columnOf(rows, "naam"), [["Pim", "Kim"]], rows.map(({ een, twee }) => [een, twee])];
    const found = explained("RELATIEMATRIX", ...args);
    expectWhole(found);
    const judged = rowsOf(kompas.RELATIEMATRIX_CONTACT(...args)).filter(([filled]) => filled !== "");
    expect(found.used).toBe(judged.length);
    const types = column(rows.map((_row, index) => (index % 3 === 0 ? "" : "Leverancier")));
    const ladder = explained("RELATIELADDER", types, column(rows.map((_row, index) => index * 10)));
    expectWhole(ladder);
    expect(sumOf(rowsOf(kompas.RELATIELADDER(types)).map((row) => Number(row[2])))).toBe(ladder.used);
  }));

  const result = fc.tuple(...Array.from({ length: 3 }, () => fc.oneof(fc.integer({ min: -500, max: 9000 }), blank)));

  it("of results", () => property(fc.tuple(table(result), table(result)), ([one, other]) => {
    const [omzet, marge] = [one.slice(0, 2), other.slice(0, 2)];
    const totals = rowsOf(kompas.RESULTATEN_TOTAAL(omzet, marge)).filter(([revenue]) => revenue !== "");
    const found = explained("RESULTATEN_TOTAAL", omzet, marge);
    expectWhole(found);
    expect(found.accounts.map(({ total }) => (total.amount ?? 0) / 100)).toEqual(totals.flatMap(([revenue, margin]) => [revenue, margin]));
    const bought = (rows: unknown[][]) => rows.map((row) => row.map((amount) => Math.abs(Number(amount))));
    expectWhole(explained("WITRUIMTE", bought(omzet), bought(marge)));
  }));

  it("of a margin bridge", () => {
    const found = explained("MARGEBRUG", column([1000, 500]), column([300, 100]), column([1200, 700]), column([330, 160]));
    expectWhole(found);
    expect(found.accounts[0]?.total.amount).toBe(9000);
  });
});

describe("a call", () => {
  it("that was refused tells its sentence and what came in", () => {
    const found = explained("ABC_KLASSE", column(["x", 5]));
    expect(found.refusal).toBe("omzet, rij 1: hier hoort een getal, er staat de tekst “x”.");
    expect([found.inputs[0]?.held, found.leftOut, found.accounts]).toEqual([{ kind: "cells", rows: 2, columns: 1, filled: 2, sum: null }, [], []]);
  });

  it("of a function that answers row by row goes by those answers", () => {
    const found = explained("GROEI", column([110, 5, 0]), column([100, 0, -5]));
    expect([found.used, found.leftOut.map(({ reason, rows }) => [reason, rows.map(({ row }) => row)])]).toEqual([2, [["n.v.t.: uit deze bedragen volgt geen cijfer", [3]]]]);
  });

  it("numbers the ranges of an argument that repeats", () => {
    const found = explained("ACTIES_TOTAAL", 45_000, [[["3.8"]], [["actie"], ["bellen"]]]);
    expect(found.inputs.map(({ name }) => name)).toEqual(["peildatum", "tabellen 1", "tabellen 2"]);
  });

  it("of every function can be explained, also with nothing in it", () => {
    for (const id of Object.keys(kompas).filter(isKompasId)) {
      const nothing = Array.from({ length: kompas[id].length }, () => null);
      expect(explained(id, ...nothing).inputs.length).toBeGreaterThan(0);
    }
  });
});
