import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { BLANKS, column } from "./call";

/** The same cells three times, every blank once as 0, once as null and once as "". */
function threeWays(id: KompasId, ...args: unknown[]): unknown[] {
  return BLANKS.map((blank) => kompas[id](...args.map((arg) => fill(arg, blank))));
}

const fill = (value: unknown, blank: unknown): unknown => {
  if (Array.isArray(value)) return value.map((inner) => fill(inner, blank));
  return value === null ? blank : value;
};

const expectSame = ([first, ...others]: unknown[]): void => others.forEach((other) => expect(other).toEqual(first));

const euros = fc.integer({ min: -10_000, max: 1_000_000 }).map((cents) => cents / 100);
const row = fc.record({
  klant: fc.option(fc.constantFrom("Alfa", "Bravo", "Charlie")),
  omzet: fc.option(euros),
  groep: fc.option(fc.constantFrom("Noord", "Zuid")),
});
const deal = fc.record({
  bedrag: fc.option(euros),
  kans: fc.option(fc.constantFrom(0.2, 50, "80%", "0%", 150)),
  stadium: fc.option(fc.constantFrom("lead", "prospect", "hot prospect")),
  uitkomst: fc.option(fc.constantFrom("open", "gewonnen", "verloren")),
  orderdatum: fc.option(fc.integer({ min: 46_000, max: 46_100 })),
});
const PIPELINE: readonly KompasId[] = ["PIJPLIJN_VERWACHTING", "PIJPLIJN_STATUS", "PIJPLIJN_TOTAAL", "PIJPLIJN_SCENARIO", "PIJPLIJN_KWANTIEL", "PIJPLIJN_VERDELING"];
const someDay = fc.option(fc.integer({ min: 46_000, max: 46_012 }));
const lead = fc.record({
  lead: someDay, prospect: someDay, hot: someDay, account: someDay, verlies: someDay,
  uitkomst: fc.option(fc.constantFrom("open", "gewonnen", "verloren")),
});
const LEADS: readonly KompasId[] = ["LEADVERLOOP", "LEADTRECHTER", "LEADS_PER_ACCOUNT", "DOORLOOPTIJD", "LEADSTATUS", "LEADTOTAAL"];
const LEAD_COLUMNS = ["lead", "prospect", "hot", "account", "verlies", "uitkomst"] as const;
const statements = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 24, maxLength: 24 });
const answers = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 9 });

describe("0, null and empty text mean the same", () => {
  test("in every function of revenue", () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const klant = column(rows.map((each) => each.klant));
      const omzet = column(rows.map((each) => each.omzet));
      const groep = column(rows.map((each) => each.groep));
      expectSame(threeWays("ABC_KLASSE", omzet, null, null, null, groep));
      expectSame(threeWays("ABC_PIRAMIDE", omzet, null, null, null, groep));
      expectSame(threeWays("ABC_LIJST", klant, omzet, null, null, null, null, groep));
      expectSame(threeWays("KLANTPIRAMIDE", omzet, groep));
      expectSame(threeWays("CONCENTRATIE", omzet, groep, klant));
      expectSame(threeWays("LORENZ", omzet, groep, null));
    }));
  });

  test("in every function of a pipeline", () => {
    fc.assert(fc.property(fc.array(deal, { minLength: 1, maxLength: 15 }), fc.option(fc.constant(46_050)), (deals, van) => {
      const args = (["bedrag", "kans", "stadium", "uitkomst", "orderdatum"] as const).map((name) => column(deals.map((each) => each[name])));
      for (const id of PIPELINE) expectSame(threeWays(id, ...args, van, null));
      expectSame(threeWays("VOORUITZICHT", null, ...args, van, null, null));
      expectSame(threeWays("PIJPLIJN_KANS", ...args, van, null, column([5000, null])));
      expectSame(threeWays("PIJPLIJN_IJKING", args[1], args[3]));
    }));
  });

  test("in every function of leads", () => {
    fc.assert(fc.property(fc.array(lead, { minLength: 1, maxLength: 15 }), (leads) => {
      const args = LEAD_COLUMNS.map((name) => column(leads.map((each) => each[name])));
      for (const id of LEADS) {
        expectSame(threeWays(id, ...args, 46_010, null));
        expectSame(threeWays(id, args[0], null, null, args[3], null, null, 46_010, null));
        expectSame(threeWays(id, ...args.map((range) => range.map(() => [null])), null, null));
      }
    }));
  });

  test("in the functions of what is open per stage", () => {
    fc.assert(fc.property(fc.array(deal, { minLength: 1, maxLength: 15 }), fc.option(fc.constantFrom("lead", "hot prospect")), (deals, gevraagd) => {
      const names = column(deals.map((_, index) => (index % 3 === 0 ? null : `klant ${index}`)));
      const flags = column(deals.map((_, index) => (index % 2 === 0 ? null : "ja")));
      const args = [names, column(deals.map(() => null)), column(deals.map((each) => each.stadium)), column(deals.map((each) => each.uitkomst)), flags];
      expectSame(threeWays("PIJPLIJN_STADIUM", ...args, gevraagd, null, column([null, "klant 1"])));
      expectSame(threeWays("PIJPLIJN_STADIUM", names, null, null, null, null, gevraagd, 2, null));
      expectSame(threeWays("PIJPLIJN_STADIA", ...args));
    }));
  });

  test("in the functions of actions", () => {
    const action = fc.tuple(fc.constantFrom("ja", null), fc.constantFrom("bel", null), fc.constantFrom("Pim", null), fc.option(fc.integer({ min: 46_000, max: 46_100 })), fc.constantFrom("bezig", "klaar", null));
    fc.assert(fc.property(fc.array(action, { maxLength: 10 }), (rows) => {
      const tables = ["3.8", [["gekozen", "actie", "wie", "deadline", "status"], ...rows], "4.5", [[null]]];
      expectSame(threeWays("ACTIELIJST", 46_050, null, tables));
      expectSame(threeWays("ACTIES_TOTAAL", 46_050, tables));
      expectSame(threeWays("ACTIES_PER_PERSOON", 46_050, tables));
    }));
  });

  test("in the functions of roles, key accounts and goals", () => {
    const score = fc.option(fc.integer({ min: 1, max: 5 }));
    const name = fc.option(fc.constantFrom("Alfa", "Bravo", "Charlie"));
    const five = fc.array(name, { minLength: 5, maxLength: 5 });
    fc.assert(fc.property(fc.array(fc.tuple(score, score, name), { minLength: 1, maxLength: 6 }), five, five, (roles, one, other) => {
      const [belang, invulling, names] = [0, 1, 2].map((at) => column(roles.map((each) => each[at]))) as [unknown[][], unknown[][], unknown[][]];
      for (const id of ["ROL_PRIORITEIT", "ROL_VOORSTEL", "ROL_GROOTSTE"] as const) expectSame(threeWays(id, names, belang, invulling, null));
      expectSame(threeWays("ROL_INVULLING", belang, invulling));
      expectSame(threeWays("TOP", names, belang, null, null));
      expectSame(threeWays("BORDA", column(one), column(other), column(one.map(() => null)), column(other), null));
      expectSame(threeWays("OVERLAP", column(one), column(other)));
      expectSame(threeWays("SMART_HINT", column(one)));
      expectSame(threeWays("SMART_SCORE", column(one.map((each) => each && "ja")), null, null, null));
      expectSame(threeWays("VOORSTELLEN", column(one), column(other), null));
      expectSame(threeWays("LAGE_SCORES", names, belang, null));
    }));
  });

  test("in the functions of proposals", () => {
    fc.assert(fc.property(fc.array(deal, { minLength: 1, maxLength: 15 }), (deals) => {
      const names = column(deals.map((_, index) => (index % 3 === 0 ? null : `klant ${index}`)));
      expectSame(threeWays("PIJPLIJN_ACTIES", names, names, column(deals.map((each) => each.uitkomst)), column(deals.map((each) => each.orderdatum)), 46_050));
      expectSame(threeWays("NIEUWE_VOORSTELLEN", names, column([null, "klant 1"]), null));
    }));
  });

  test("in every function of klantenbinding, phases and the ladder", () => {
    const relation = fc.record({
      klant: fc.option(fc.constantFrom("Alfa", "Zulu")),
      answers: fc.tuple(...Array.from({ length: 3 }, () => fc.option(fc.integer({ min: 1, max: 5 })))),
      fase: fc.option(fc.constantFrom("Werving", "Scheiding", "Accountmanagement")),
      type: fc.option(fc.integer({ min: 1, max: 4 })),
    });
    const relations = fc.uniqueArray(relation, { minLength: 1, maxLength: 6, selector: ({ klant }) => klant ?? {} });
    fc.assert(fc.property(relations, fc.array(row, { minLength: 1, maxLength: 10 }), fc.option(fc.constant(2)), (judged, customers, weight) => {
      const [klanten, omzet] = [column(customers.map((each) => each.klant)), column(customers.map((each) => each.omzet))];
      const fasen = column(customers.map((_, index) => judged[index % judged.length]?.fase));
      const namen = column(judged.map((each) => each.klant));
      const fase = column(judged.map((each) => each.fase));
      const type = column(judged.map((each) => each.type));
      const scores = [...[0, 1, 2].map((at) => column(judged.map((each) => each.answers[at]))), fase];
      const gewichten = column([weight, null, null, null]);
      expectSame(threeWays("BINDING", ...scores, gewichten));
      for (const id of ["BINDING_TOTAAL", "BINDING_GEMIDDELDE", "BINDING_LIJST"] as const) expectSame(threeWays(id, namen, ...scores, klanten, omzet, gewichten, null));
      expectSame(threeWays("RELATIELADDER", type, column(judged.map(() => weight))));
      expectSame(threeWays("RELATIE_MEDIAAN", type));
      expectSame(threeWays("RELATIE_VERSCHIL", type, [...type].reverse()));
      expectSame(threeWays("OMZET_VAN", namen, klanten, omzet));
      expectSame(threeWays("FASE_VAN", namen, klanten, fasen));
      expectSame(threeWays("RELATIE_VAN", klanten, namen, type));
      expectSame(threeWays("FASEN", fasen, omzet));
      expectSame(threeWays("FASE_VOORSTEL", fase, klanten, fasen, omzet));
      expectSame(threeWays("CONTACTEN_VAN", "Alfa", namen, namen, null, fase, type, null, null));
    }));
  });

  test("in every function of results and of what is outstanding", () => {
    const amount = fc.option(euros.filter((each) => each !== 0));
    const product = fc.tuple(amount, amount, amount, amount, amount, amount);
    fc.assert(fc.property(fc.array(product, { minLength: 1, maxLength: 8 }), fc.option(fc.constant(30)), (products, days) => {
      const at = (...columns: number[]): unknown[][] => products.map((each) => columns.map((index) => each[index]));
      expectSame(threeWays("MARGE_PCT", at(0), at(1)));
      expectSame(threeWays("OMZETBEHOUD", at(0), at(1)));
      for (const unit of [null, "procent"]) expectSame(threeWays("MARGE_EURO", at(0, 1, 2), at(3, 4, 5), unit));
      expectSame(threeWays("GROEI", at(0), at(1), null));
      expectSame(threeWays("CAGR", at(0), at(1), null));
      expectSame(threeWays("MARGEBRUG", at(0), at(1), at(2), at(3)));
      expectSame(threeWays("RESULTATEN_TOTAAL", at(0, 1, 2), at(3, 4, 5)));
      expectSame(threeWays("RESULTATEN_CONTROLE", at(0, 1, 2), at(3, 4, 5), at(0, 1, 2).slice(0, 1), null, null));
      expectSame(threeWays("DEBITEURENDAGEN", at(0), at(1), [[days]], null, null));
      expectSame(threeWays("DEBITEURENDAGEN", at(0), at(1), column(products.map((_, index) => (index % 2 === 0 ? days : 365))), column(products.map(() => null)), null));
      expectSame(threeWays("DEBITEURENDAGEN_TERUG", products[0]?.[0] ?? null, at(1), column(products.map((_, index) => (index % 2 === 0 ? days : 31)))));
      expectSame(threeWays("BETAALDAGEN", at(0), column(products.map((_, index) => (index % 2 === 0 ? days : null)))));
    }));
  });

  test("in every function of targets", () => {
    const value = fc.option(euros.filter((each) => each !== 0));
    const line = fc.tuple(fc.option(fc.constantFrom("optellen", "stand")), fc.option(fc.constantFrom("hoger", "lager")), value, value, value, value, value);
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.option(fc.constant(3)), fc.option(fc.constant(0.8)), (lines, share, bound) => {
      const at = (...columns: number[]): unknown[][] => lines.map((each) => columns.map((index) => each[index]));
      const rules = [[[share, null, 1, null]], column([null, bound, null, null])];
      expectSame(threeWays("PRESTATIE", at(0), at(1), at(2), at(3, 4, 5, 6), ...rules));
      expectSame(threeWays("PRESTATIE", null, null, at(2), at(3, 4, 5, 6), null, null));
      expectSame(threeWays("PRESTATIE_TOTAAL", at(2), at(3, 4, 5, 6), ...rules));
    }));
  });

  test("in every function of an account plan", () => {
    const grid = <Cell>(cell: fc.Arbitrary<Cell>) => fc.array(fc.array(fc.option(cell), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
    const names = fc.array(fc.option(fc.constantFrom("Alfa", "Bravo", "alfa ")), { minLength: 7, maxLength: 7 });
    const score = fc.option(fc.integer({ min: 1, max: 5 }));
    const grids = fc.tuple(grid(fc.constantFrom("g", "v", "o")), grid(fc.constantFrom("+", "±", "-")), grid(fc.constantFrom("0", "1", 3)), grid(fc.nat({ max: 500 })), grid(fc.nat({ max: 500 })));
    fc.assert(fc.property(grids, names, fc.array(score, { minLength: 6, maxLength: 6 }), ([marks, qualities, meetings, current, potential], people, scores) => {
      const [rows, columns, four] = [column(people.slice(0, 4)), [people.slice(4)], column(scores.slice(0, 4))];
      for (const id of ["CONCURRENTIE_SCORE", "CONCURRENTIE_GEWICHT"] as const) expectSame(threeWays(id, four, marks, null));
      for (const id of ["RELATIEMATRIX", "RELATIEMATRIX_CONTACT"] as const) expectSame(threeWays(id, rows, columns, qualities));
      const [leaver = null] = people.filter((name) => name !== null);
      expectSame(threeWays("RELATIEMATRIX_ZONDER", rows, columns, qualities, leaver));
      expectSame(threeWays("RELATIEMATRIX_ZONDER", rows, columns, qualities, null));
      expectSame(threeWays("WITTE_VLEKKEN", rows, columns, qualities, four));
      expectSame(threeWays("WITTE_VLEKKEN", rows, columns, qualities, null));
      expectSame(threeWays("CONFRONTATIE", meetings, meetings.slice(1), [[null]], meetings.slice(3)));
      expectSame(threeWays("WITRUIMTE", current, potential));
      expectSame(threeWays("WITRUIMTE_LIJST", rows, columns, current, potential, null));
      const [binding, matrix, prognose, opTijd, dso, termijn] = scores;
      expectSame(threeWays("PLANGEZONDHEID", binding, matrix, prognose, opTijd && opTijd / 5, dso, termijn));
    }));
  });

  test("in every function of styles", () => {
    const numbers = Array.from({ length: 24 }, (_, index) => 24 - index);
    fc.assert(fc.property(statements, (given) => {
      expectSame(threeWays("STIJL_SCORES", column(given), null));
      expectSame(threeWays("STIJL_SCORES", column([...given, null]), column([...numbers, null])));
      expectSame(threeWays("STIJL_VOORKEUR", column(given), null, null));
    }));
  });

  test("in every function of a questionnaire", () => {
    fc.assert(fc.property(answers, (given) => {
      expectSame(threeWays("SCORE_TOTAAL", column(given), null, null));
      expectSame(threeWays("SCORE_OORDEEL", column(given), column([null, 15, null]), column(["laag", "hoog", null]), null, null));
    }));
  });
});

test("no function ever returns null: Excel would show it as 0", () => {
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
    const klant = column(rows.map((each) => each.klant));
    const omzet = column(rows.map((each) => each.omzet));
    const results = [kompas.ABC_KLASSE(omzet), kompas.ABC_PIRAMIDE(omzet), kompas.ABC_LIJST(klant, omzet), kompas.KLANTPIRAMIDE(omzet), kompas.CONCENTRATIE(omzet), kompas.LORENZ(omzet)];
    const kans = column(rows.map(() => 0.5));
    results.push(...PIPELINE.map((id) => kompas[id](omzet, kans)), kompas.STIJL_SCORES(column(new Array(24).fill(null).fill(3, 0, rows.length % 24))));
    results.push(kompas.PIJPLIJN_KANS(omzet, kans, null, null, null, null, null, column(rows.map((each) => each.klant && 5))), kompas.PIJPLIJN_IJKING(kans, column(rows.map((_, index) => [null, "gewonnen", "verloren"][index % 3]))));
    const days = column(rows.map((_, index) => 46_000 + (index % 3)));
    results.push(...LEADS.map((id) => kompas[id](days, null, column(rows.map(() => 46_002)), null, null, null, 46_001, 3)));
    const names = column(rows.map((_, index) => `klant ${index}`));
    const [three, phase] = [column(rows.map(() => 3)), column(rows.map((_, index) => [null, "Werving", "Scheiding"][index % 3]))];
    const portfolio = [names, three, three, three, phase, klant, omzet];
    results.push(kompas.BINDING(three, three, three, phase), kompas.BINDING_TOTAAL(...portfolio), kompas.BINDING_GEMIDDELDE(...portfolio), kompas.BINDING_LIJST(...portfolio));
    results.push(kompas.RELATIELADDER(three, omzet), kompas.RELATIE_MEDIAAN(three), kompas.RELATIE_VERSCHIL(three, column(rows.map(() => null))));
    results.push(kompas.OMZET_VAN(names, klant, omzet), kompas.FASE_VAN(klant, klant, phase), kompas.RELATIE_VAN(klant, klant, column(rows.map((_, index) => [null, 2][index % 2]))), kompas.FASEN(phase, omzet), kompas.FASE_VOORSTEL(phase, klant, phase, omzet));
    results.push(kompas.PIJPLIJN_STADIUM(klant, null, null, null, null, "prospect"), kompas.PIJPLIJN_STADIA(klant, null, null, null, null));
    const few = column([null, "Alfa", null]);
    const scores = column([0, 1, 2].map((at) => (rows[at]?.klant ? at + 1 : null)));
    results.push(kompas.ROL_PRIORITEIT(few, scores, scores), kompas.ROL_VOORSTEL(few, scores, scores), kompas.ROL_INVULLING(scores, scores), kompas.ROL_GROOTSTE(few, scores, scores));
    results.push(kompas.TOP(klant, omzet), kompas.BORDA(few, few, column([null]), column([null])), kompas.OVERLAP(few, column([null])));
    results.push(kompas.SMART_HINT(klant), kompas.SMART_SCORE(column([null, "ja", null, null, "nee"])), kompas.VOORSTELLEN(klant, omzet.map(() => ["ja"])), kompas.LAGE_SCORES(few, scores));
    const cells = rows.map((_, index) => [[null, "+", "-"][index % 3]]);
    results.push(kompas.CONCURRENTIE_SCORE(three, rows.map(() => ["g", null])), kompas.CONCURRENTIE_GEWICHT(column(rows.map((_, index) => [null, 2][index % 2])), rows.map(() => [null])));
    results.push(kompas.RELATIEMATRIX(klant, [["Anna"]], cells), kompas.RELATIEMATRIX_CONTACT(klant, [["Anna"]], cells), kompas.RELATIEMATRIX_ZONDER(klant, [["Anna"]], cells, "Anna"), kompas.WITTE_VLEKKEN(klant, [["Anna"]], cells));
    results.push(kompas.CONFRONTATIE(cells.map(([cell]) => [cell && "0"]), [[null]], [[null]], [[null]]), kompas.WITRUIMTE(omzet.map(() => [null]), three), kompas.WITRUIMTE_LIJST(klant, [[null]], omzet.map(() => [null]), three));
    results.push(kompas.PLANGEZONDHEID(null, 40, null, null, 45, null));
    const tables = ["1.3", [["gekozen", "actie"], ...rows.map(({ klant: actie }) => ["ja", actie])], null, null];
    results.push(kompas.ACTIELIJST(46_001, null, tables), kompas.ACTIES_TOTAAL(46_001, tables), kompas.ACTIES_PER_PERSOON(46_001, tables));
    const blank = column(rows.map(() => null));
    const years = rows.map((each, index) => [each.omzet, index % 2 === 0 ? each.omzet : null, null]);
    results.push(kompas.MARGE_PCT(omzet, blank), kompas.GROEI(omzet, blank), kompas.CAGR(omzet, omzet), kompas.MARGEBRUG(omzet, blank, omzet, omzet));
    results.push(kompas.RESULTATEN_TOTAAL(years, years), kompas.RESULTATEN_CONTROLE(years, years, null, [[1, null, 3]]));
    results.push(kompas.DEBITEURENDAGEN(omzet, three, blank), kompas.DEBITEURENDAGEN_TERUG(rows[0]?.omzet, omzet, three), kompas.BETAALDAGEN(omzet, blank));
    const quarters = years.map((each) => [null, ...each]);
    results.push(kompas.PRESTATIE(null, null, omzet, quarters), kompas.PRESTATIE_TOTAAL(omzet, quarters));
    for (const cell of results.flat(2)) expect(["number", "string"]).toContain(typeof cell);
  }));
});
