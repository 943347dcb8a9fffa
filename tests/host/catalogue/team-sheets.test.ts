/** The sheets of a roll-up in real cells: filled with the example team, and with a team whose names are signs. */
import { EXAMPLE } from "../../../scripts/lib/states";
import { teamSheets } from "../../../src/catalogue";
import { rollUp } from "../../../src/team";
import { recordsOf, teamContents } from "../../../src/workbooks";
import { customer, deal, record, years } from "../../team/records";
import { inCells, planned } from "./both-ways";
import type { Filled } from "./both-ways";
import { differencesFromTwins, SETTINGS, startWithFunctions } from "./support";

const IDS = ["instellingen", ...teamSheets.map(({ id }) => id)];

/** What the tables show once the sheets were drawn and calculated; every figure has to be what its twin says. */
async function drawn(contents: Filled) {
  const result = planned(IDS, contents);
  expect(result.issues).toEqual([]);
  const shown = await inCells(startWithFunctions(), result, "teamoverzicht");
  for (const sheet of result.plan.sheets) expect(await differencesFromTwins(sheet)).toEqual([]);
  return { ...shown, plan: result.plan };
}

test("the example team", async () => {
  const { single, tables } = await drawn(EXAMPLE);
  expect(single).toMatchObject({ team_omzet: 1_422_900.25, accountmanagers_omzet: 1_607_900.25, gedeeld_omzet: -185_000, team_klanten: 16, werkboeken: 3 });
  expect(tables["TeamAccountmanagers"]?.map(({ omzet, klanten, te_laat }) => [omzet, klanten, te_laat])).toEqual([[607_900.25, 6, 1], [0, 2, 0], [1_000_000, 10, expect.any(Number)]]);
}, 120_000);

test("names that look like formulas and wildcards stay what they are, and the records come back from the cells", async () => {
  const records = ["=1+1", "A*", "An", "@piet", "'quote"].map((owner, at) => record(owner, { customers: [customer("=SUM(A1)", { debtor: `00${at}`, years: years(100 + at, 10) })], deals: [deal("+31 6", 1_000)] }));
  const rolled = rollUp(records);
  const { tables } = await drawn(teamContents(rolled, { today: SETTINGS.today }));
  expect(tables["TeamAccountmanagers"]?.map(({ accountmanager, omzet, verwachting }) => [accountmanager, omzet, verwachting])).toEqual(rolled.records.map(({ owner, customers }) => [owner, (customers[0]?.years[0].revenue ?? 0) / 100, 500]));
  expect(recordsOf(tables)).toEqual(rolled.records);
}, 120_000);
