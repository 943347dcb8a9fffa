import { drawPlan, readAnswers, readExisting } from "../../../src/excel";
import { planWorkbook } from "../../../src/plan";
import { everyBlock } from "../../plan/every-block";
import { contents } from "../excel/start";
import { differencesFromTwins, differingPaths, SETTINGS, startWithFunctions } from "./support";

const ANSWERS = { proef: { naam: "=1+1", verhaal: "+31 6", een: 2, twee: 5, verkoper_belang: 4, doel: "Ja", afspraak: "Nee" } };
const TABLES = { Proef: [{ wat: "@a", bedrag: 80 }, { wat: "-b", bedrag: 20 }] };

async function draw(filled: object) {
  const existing = await readExisting(() => ({ ids: ["proef"], tables: ["Proef"] }));
  const { plan, issues } = planWorkbook({ definitions: [everyBlock], draw: ["proef"], existing, settings: SETTINGS, ...filled });
  return { plan, issues: [...issues, ...(await drawPlan(plan, { existing })).issues] };
}

it("every kind of block is drawn, computes what its twin says, keeps text as text, and stays the same when drawn again", async () => {
  const host = startWithFunctions();
  const { plan, issues } = await draw({ answers: ANSWERS, tables: TABLES });
  await host.settle();
  expect(issues).toEqual([]);
  for (const sheet of plan.sheets) expect(await differencesFromTwins(sheet)).toEqual([]);
  expect((await readAnswers(["proef"])).answers["proef"]).toMatchObject(ANSWERS.proef);

  const before = await contents(host);
  expect((await draw({})).issues).toEqual([]);
  await host.settle();
  expect(differingPaths(JSON.parse(before), JSON.parse(await contents(host)))).toEqual([]);
}, 300_000);
