/** The worked examples of account plans: through cells of the host, and through a written file read back. */
import type { AnswerValue } from "../../../src/definition";
import { bothWays, lines, rowsOf } from "../catalogue/both-ways";
import type { Row } from "../catalogue/both-ways";
import { startWithFunctions } from "../catalogue/support";

jest.setTimeout(120_000);

/** What formulas of somebody's own give in a cell. */
async function computed(formulas: readonly string[], cells: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {}): Promise<readonly unknown[]> {
  const host = startWithFunctions();
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [address, block] of Object.entries(cells)) sheet.getRange(address).values = block.map((row) => [...row]);
    const range = sheet.getRange(`H1:H${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  host.dispose();
  return values.flat();
}

/** Cells of a grid in reading order: `<row>_<column>`. */
const cells = (rows: readonly string[], columns: readonly string[], values: readonly (readonly AnswerValue[])[]): Row =>
  Object.fromEntries(rows.flatMap((row, at) => columns.map((column, index) => [`${row}_${column}`, values[at]?.[index] ?? null])));
const numbered = (prefix: string, count: number): readonly string[] => Array.from({ length: count }, (_none, index) => `${prefix}${index + 1}`);
const rounded = (values: readonly unknown[], digits = 4): readonly unknown[] => values.map((value) => (typeof value === "number" ? Math.round(value * 10 ** digits) / 10 ** digits : (value ?? "")));

const BASE = ["instellingen", "klanten", "klassen", "p1"];

describe("competitors", () => {
  const scores = [["goed", "voldoende", "goed", "voldoende"], ["voldoende", "goed", "onvoldoende", "voldoende"], ["goed", "voldoende", "goed", null], ["voldoende", "voldoende", "goed", "onvoldoende"]] as const;
  const vergelijking = { ...cells(numbered("c", 4), ["wij", "k1", "k2", "k3"], scores), ...Object.fromEntries(numbered("c", 4).map((row, at) => [`${row}_rang`, at + 1])) };

  it.each<[string, readonly number[], number]>([["rangsom", [80, 65, 70, 43.75], 0.8], ["ROC", [83.3333, 63.5417, 72.9167, 46.3415], 0.8542]])("by %s", async (methode, expected, coverage) => {
    for (const [way, { single }] of await bothWays([...BASE, "p1conc"], "p1conc", { answers: { p1conc: { ...vergelijking, methode } } })) {
      expect([way, ...rounded(numbered("score_u", 7).slice(3).map((key) => single[key]))]).toEqual([way, ...expected]);
      expect(rounded([single["dekking_u4"], single["dekking_u7"]])).toEqual([1, coverage]);
    }
  });

  it("with shared ranks, and without any", async () => {
    const ties = { ...vergelijking, c2_rang: 2, c3_rang: 2, c4_rang: 4 };
    for (const [, { single }] of await bothWays([...BASE, "p1conc"], "p1conc", { answers: { p1conc: ties } })) {
      expect(rounded(numbered("c", 4).map((row) => single[`${row}_gewicht`]))).toEqual([0.4, 0.25, 0.25, 0.1]);
    }
    const none = Object.fromEntries(Object.entries(vergelijking).filter(([key]) => !key.endsWith("_rang")));
    for (const [, { single }] of await bothWays([...BASE, "p1conc"], "p1conc", { answers: { p1conc: none } })) {
      expect(rounded(numbered("c", 4).map((row) => single[`${row}_gewicht`]))).toEqual([0.25, 0.25, 0.25, 0.25]);
    }
  });
});

describe("results", () => {
  const product = (name: string, omzet: readonly number[], marge: readonly number[]): Row => ({ product: name, ...Object.fromEntries([0, 1, 2].flatMap((year) => [[`omzet${year}`, omzet[year] ?? null], [`marge${year}`, marge[year] ?? null]])) });
  const FOUR = [
    product("Onderhoud", [240_000, 220_000, 200_000], [96_000, 85_800, 76_000]),
    product("Projecten", [150_000, 180_000, 160_000], [30_000, 43_200, 40_000]),
    product("Advies", [60_000, 30_000, 0], [27_000, 12_000, 0]),
    product("Hardware", [50_000, 70_000, 90_000], [4_000, 7_000, 9_000]),
  ];
  const alfa: Row = { klant: "Alfa", omzet0: 500_000, marge0: 157_000, omzet1: 500_000, marge1: 148_000, omzet2: 450_000, marge2: 125_000 };
  const show = (products: readonly Row[], customers: readonly Row[], answers: Row = {}) =>
    bothWays([...BASE, "p1res"], "p1res", { answers: { p1: { account: "Alfa" }, p1res: answers }, tables: { ResultatenP1: products, Klanten: customers } });

  it("give the margin of the total, growth, the bridge, and tie with Klanten to the cent", async () => {
    for (const [way, shown] of await show(FOUR, [alfa])) {
      const { single } = shown;
      expect([way, ...rounded(["j0_marge_deel", "j1_marge_deel", "j2_marge_deel", "j0_groei", "j1_groei", "j0_cagr"].map((key) => single[key]), 6)]).toEqual([way, 0.314, 0.296, 0.277778, 0, 0.111111, 0.054093]);
      expect(rowsOf(shown, "ResultatenP1").slice(0, 4).map((row) => rounded([row["marge_nu"], row["groei_nu"], row["cagr_nu"]], 6))).toEqual([[0.4, 0.090909, 0.095445], [0.2, -0.166667, -0.031754], [0.45, 1, "n.v.t."], [0.08, -0.285714, -0.254644]]);
      expect(lines(shown, "brug", 3).map((line) => rounded(line, 6))).toEqual([["Volume", "", 0], ["Mix", 0.0212, 10_600], ["Tarief", -0.0032, -1_600], ["Verschil", 0.018, 9_000]]);
      expect(lines(shown, "controle", 5).map((line) => line[4])).toEqual(Array.from({ length: 6 }, () => "sluit aan"));
    }
  });

  it("come out the same when the margin is entered as a percentage", async () => {
    const percentages = FOUR.map((row) => ({ ...row, ...Object.fromEntries([0, 1, 2].map((year) => [`marge${year}`, Number(row[`omzet${year}`]) > 0 ? (100 * Number(row[`marge${year}`])) / Number(row[`omzet${year}`]) : null])) }));
    for (const [way, shown] of await show(percentages, [alfa], { marge_in: "procent" })) {
      expect([way, ...rounded(["j0_marge", "j1_marge", "j2_marge", "j0_marge_deel"].map((key) => shown.single[key]), 6)]).toEqual([way, 157_000, 148_000, 125_000, 0.314]);
      expect(rowsOf(shown, "ResultatenP1").slice(0, 4).map((row) => rounded([row["marge_nu"]], 6)[0])).toEqual([0.4, 0.2, 0.45, 0.08]);
      expect(lines(shown, "brug", 3).map((line) => rounded(line, 6))).toEqual([["Volume", "", 0], ["Mix", 0.0212, 10_600], ["Tarief", -0.0032, -1_600], ["Verschil", 0.018, 9_000]]);
      expect(lines(shown, "controle", 5).map((line) => line[4])).toEqual(Array.from({ length: 6 }, () => "sluit aan"));
    }
  });

  it("show what does not tie: a cent, a margin above the revenue, credit, loss and a percentage where euros belong", async () => {
    const products = [product("Een", [100.01, 50, 0], [40, 60, 0]), product("Twee", [-20, 0, 100_000], [-5, 0, 35])];
    for (const [, shown] of await show(products, [{ klant: "Alfa", omzet0: 80, marge0: 35, omzet1: 50, marge1: 60 }])) {
      const verdicts = lines(shown, "controle", 5);
      expect(verdicts[0]).toEqual(["Omzet dit jaar", 80, 80.01, 0.01, "sluit niet aan"]);
      expect(verdicts[3]?.[4]).toBe("sluit aan");
      expect(verdicts.slice(6).map((line) => [line[0], line[4]])).toEqual([["Rij 1, vorig jaar", "marge boven omzet"], ["Rij 2, dit jaar", "credit"], ["Rij 2, dit jaar", "verlies"], ["Rij 2, eerder jaar", "marge lijkt een percentage"]]);
    }
  });

  it("do not compare a part of a year with a full one, and say so of a customer that is not there", async () => {
    for (const [, shown] of await bothWays([...BASE, "p1res"], "p1res", { answers: { instellingen: { periode_tm: 46_203 }, p1: { account: "Zulu" } }, tables: { ResultatenP1: FOUR, Klanten: [alfa] } })) {
      expect(shown.single["j0_groei"]).toBe("n.v.t.");
      expect(rounded([shown.single["j1_groei"]], 6)).toEqual([0.111111]);
      expect(shown.single["j0_klanten_omzet"]).toBe("onbekende klant");
      expect(lines(shown, "controle", 5).slice(0, 6).map((line) => line[4])).toEqual(Array.from({ length: 6 }, () => "onbekend"));
    }
  });

  it("give days outstanding without VAT over the days that the revenue covers", async () => {
    for (const [, { single }] of await show([product("Een", [50_000, 100_000, 0], [1, 1, 0])], [], { b0_openstaand: 25_000, b0_btw: 21, b0_dagen: 181, b1_openstaand: 25_000, b2_openstaand: 10 })) {
      expect(rounded([single["b0_debiteurendagen"], single["b1_debiteurendagen"], single["b2_debiteurendagen"]], 2)).toEqual([74.79, 91.25, "n.v.t."]);
    }
  });
});

it("days outstanding by counting back, weighed by invoice, and by the oracles", async () => {
  const cells = { "A1:B3": [[40_000, 31], [35_000, 30], [30_000, 31]], "C1:D4": [[1_000, 20], [5_000, 45], [500, 90], [3_500, 30]] };
  const formulas = [
    "=KOMPAS.DEBITEURENDAGEN_TERUG(92000,A1:A3,B1:B3)", "=KOMPAS.BETAALDAGEN(C1:C4,D1:D4)", "=KOMPAS.DEBITEURENDAGEN(25000,100000,365)", "=KOMPAS.DEBITEURENDAGEN(25000,100000,365,21)",
    "=KOMPAS.DEBITEURENDAGEN(10,50,365,0,360)", "=KOMPAS.DEBITEURENDAGEN(25000,50000,181,21%)", "=KOMPAS.DEBITEURENDAGEN(5,0,365)",
  ];
  expect(rounded(await computed(formulas, cells))).toEqual([78.5667, 39.5, 91.25, 75.4132, 72, 74.7934, "n.v.t."]);
});

it("the health of a plan, with its parts", async () => {
  const health = "KOMPAS.PLANGEZONDHEID(81.25,66.6667,0.973333,0.75,45,30)";
  expect(rounded(await computed([1, 2, 3, 4, 5, 6].map((line) => `=INDEX(${health},${line},2)`)), 2)).toEqual([81.25, 66.67, 97.33, 75, 50, 74.05]);
});

it("the health of a plan on its own sheet takes what the other sheets know, an honest nought included, and the overview shows its mean", async () => {
  const contents = {
    answers: {
      p1: { account: "Alfa", doel1_bedrag: 1000 },
      p1dmu: { e1_eigen_naam: "Jansen", r1_contact: "Smit", r1_e1_kwaliteit: "-" },
      p1kw: { doel1_d1: 100, doel1_d2: 100 },
      p1res: { b0_openstaand: 500, b0_btw: 0, b0_dagen: 90, termijn: 30 },
    },
    tables: {
      ResultatenP1: [{ product: "Onderhoud", omzet0: 1000 }],
      ActiviteitenP1: [{ actie: "a", status: "klaar" }, { actie: "b", status: "open", deadline: 46_000 }],
    },
  };
  const all = [...BASE, "actielijst", "p1dmu", "p1res", "p1act", "p1kw", "plannen"];
  for (const [way, shown] of await bothWays(all, "p1kw", contents)) {
    expect([way, ...lines(shown, "gezondheid", 2)]).toEqual([way, ["Klantenbinding", null], ["Kwaliteit van de relatiematrix", 0], ["Prognose tegenover het doel", 40], ["Acties op tijd", 50], ["Betalen binnen de termijn", 50], ["Gezondheid van het plan", 35]]);
  }
  for (const [way, { single }] of await bothWays(all, "plannen", contents)) expect([way, single["p1_gezondheid"], single["p2_gezondheid"] ?? ""]).toEqual([way, 35, ""]);
  // More than ten times the target is very good, and nothing known at all is no figure.
  for (const [, shown] of await bothWays(all, "p1kw", { answers: { p1: { doel1_bedrag: 1 }, p1kw: { doel1_d1: 100 } } })) {
    expect(lines(shown, "gezondheid", 2).slice(-1)).toEqual([["Gezondheid van het plan", 100]]);
  }
  for (const [, shown] of await bothWays(all, "p1kw", {})) expect(lines(shown, "gezondheid", 2)).toEqual([]);
});

describe("the customer of a plan", () => {
  const show = (account: AnswerValue, customers: readonly Row[]) => bothWays(BASE, "p1", { answers: { p1: { account, doel1_bedrag: 100 } }, tables: { Klanten: customers } });

  it("is told apart from one that is gone, and two of one name are added up and named", async () => {
    const twice = [{ klant: "Alfa", omzet0: 100.1 }, { klant: "Bravo", omzet0: 7 }, { klant: "alfa", omzet0: 0.2 }];
    for (const [, { single }] of await show("Alfa", twice)) {
      expect([single["omzet"], single["let_op"]]).toEqual([100.3, "Er zijn 2 klanten met deze naam; hun cijfers zijn opgeteld. Geef elk een eigen naam in Klantenbestand."]);
    }
    for (const [, { single }] of await show("Zulu", twice)) {
      expect([single["omzet"], String(single["let_op"]).slice(0, 40), single["totaal_doel"]]).toEqual(["onbekende klant", "Deze naam staat niet in Klantenbestand. ", 100]);
    }
    for (const [, { single }] of await show(null, twice)) expect([single["omzet"] ?? "", single["let_op"]]).toEqual(["", "Kies hierboven de klant."]);
  });
});

describe("targets", () => {
  it("by a season of one's own, and by bounds of one's own", async () => {
    const season = { p1: { doel1_bedrag: 600_000 }, p1kw: { doel1_d1: 150_000, doel1_d2: 142_000, profiel_rij_deel1: 0.2, profiel_rij_deel2: 0.22, profiel_rij_deel3: 0.26, profiel_rij_deel4: 0.32 } };
    for (const [way, { single }] of await bothWays([...BASE, "p1kw"], "p1kw", { answers: season })) {
      expect([way, ...rounded([single["prognose"]], 2), single["oordeel"]]).toEqual([way, 695_238.1, "groen"]);
    }
    const strict = { ...season, instellingen: { groen_hoger: 1.2, oranje_hoger: 1.1 } };
    for (const [, { single }] of await bothWays([...BASE, "p1kw"], "p1kw", { answers: strict })) expect(single["oordeel"]).toBe("oranje");
  });

  it("of costs and of marks", async () => {
    const answers = {
      p1kpi: { ...cells(["i1", "i2", "i3"], ["soort", "richting", "doel", "k1", "k2"], [["optellen", "lager", 10_000, 5_000, 3_000], ["stand", "hoger", 8, 7, 7.5], ["optellen", "hoger", 0, 5, 5]]) },
    };
    for (const [way, { single }] of await bothWays([...BASE, "p1kpi"], "p1kpi", { answers })) {
      expect([way, single["i1_prognose"], single["i1_oordeel"], single["i2_behaald"], single["i2_oordeel"], single["i3_behaald"]]).toEqual([way, 16_000, "rood", 0.9375, "oranje", "n.v.t."]);
    }
  });
});

describe("the relation matrix", () => {
  const people = { e1_eigen_naam: "Anna", e2_eigen_naam: "Bram", e3_eigen_naam: "Cor", r1_contact: "K1", r2_contact: "K2", r3_contact: "K3", r4_contact: "K4" };
  const qualities = cells(["r1", "r2", "r3", "r4"], numbered("e", 3).map((own) => `${own}_kwaliteit`), [["+", null, "+/-"], ["+/-", "+", null], [null, null, "+"], ["-", null, null]]);
  const show = (answers: Row) => bothWays([...BASE, "contacten", "p1dmu"], "p1dmu", { answers: { p1: { account: "Alfa" }, p1dmu: answers } });

  it("gives coverage, quality, single lines and who has only a bad relation", async () => {
    for (const [way, { single }] of await show({ ...people, ...qualities, vertrek: "Anna" })) {
      expect([way, single["dekking"], ...rounded([single["kwaliteit_deel"]]), single["een_lijn"], single["blind"], single["slecht"]]).toEqual([way, 0.5, 66.6667, 2, 0, 1]);
      expect(["r1", "r2", "r3", "r4"].map((row) => [single[`${row}_lijnen`], single[`${row}_oordeel`]])).toEqual([[2, "gedekt"], [2, "gedekt"], [1, "één lijn"], [1, "alleen slecht"]]);
      expect(rounded([single["z_dekking_z_nu"], single["z_dekking_z_zonder"], single["z_blind_z_zonder"]])).toEqual([0.5, 0.375, 1]);
    }
  });

  it("takes what people type for the same, and reports a doubled contact, a choice without a name and somebody who is not there", async () => {
    const typed = { ...qualities, r1_e1_kwaliteit: " + ", r1_e3_kwaliteit: "±", r2_e1_kwaliteit: "+-", r4_e1_kwaliteit: "−", r5_contact: "k1 ", r5_e2_kwaliteit: "+", r6_e1_kwaliteit: "+" };
    for (const [, { single }] of await show({ ...people, ...typed, vertrek: "Niemand" })) {
      expect([single["een_lijn"], single["slecht"], single["dubbel"], single["zonder_naam"], single["r5_oordeel"]]).toEqual([2, 1, 1, 1, "dubbel"]);
      expect(String(single["vertrek_let_op"])).toContain("staat niet in de matrix");
      expect(single["z_dekking_z_nu"] ?? "").toBe("");
    }
  });
});

it("the confrontation of strengths and weaknesses", async () => {
  const quadrant = (key: string, values: readonly (readonly string[])[]): Row => cells(["r1", "r2"], [`${key}1`, `${key}2`], values);
  const answers = { p1swot: { ...quadrant("sk", [["3", "2"], ["1", "3"]]), ...quadrant("sb", [["2", "1"], ["0", "3"]]), ...quadrant("zk", [["1", "2"], ["0", "0"]]), ...quadrant("zb", [["0", "1"], ["1", "2"]]) } };
  for (const [way, shown] of await bothWays([...BASE, "p1swot"], "p1swot", { answers })) {
    expect([way, lines(shown, "confrontatie", 4).map((line) => rounded(line.slice(1, 3), 6))]).toEqual([way, [[0.75, 4], [0.5, 4], [0.25, 4], [0.333333, 4]]]);
  }
});

it("whitespace, and the cell with more now than there can be", async () => {
  const answers = { p1wit: { ...cells(["nu1", "nu2"], numbered("nu_d", 3), [[50, 0, 20], [0, 30, 0]]), ...cells(["kan1", "kan2"], numbered("kan_d", 3), [[80, 40, 20], [60, 25, 10]]), w1_product: "Een", w2_product: "Twee", o1_onderdeel: "A", o2_onderdeel: "B" } };
  for (const [way, shown] of await bothWays([...BASE, "p1wit"], "p1wit", { answers })) {
    expect([way, ...rounded(["wit", "nu_totaal", "kan_totaal", "aandeel", "boven"].map((key) => shown.single[key]), 6)]).toEqual([way, 140, 100, 240, 0.416667, 1]);
    expect(lines(shown, "grootste", 3)[0]).toEqual(["Twee", "A", 60]);
  }
});
