import type { AnswerValue } from "../../../src/definition";
import { readExisting, readTable } from "../../../src/excel";
import { matchTable } from "../../../src/workbooks";
import { columnOf, readSheet, startServices } from "./support";

jest.setTimeout(300_000);

/** Types answers into the cells of a sheet, as a person does. */
async function fill(id: string, answers: Readonly<Record<string, AnswerValue>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [key, value] of Object.entries(answers)) context.workbook.names.getItem(`ak_${id}_${key}`).getRange().values = [[value ?? ""]];
    await context.sync();
  });
}

async function actionsOf(id: string, table: string) {
  const { sheets } = await readExisting(() => ({ ids: [id], tables: [table] }));
  const { rows } = await readTable(table, matchTable(table, sheets[id]?.tables[table]?.headers ?? []).filled);
  return rows;
}

test("low scores propose an action; taken over it stands in the to-do table and the Actielijst, and is proposed no more", async () => {
  const { host, workbook } = startServices();
  await workbook.make(false, {});
  expect(await workbook.draw(["h1o3"], {})).toMatchObject({ issues: [] });
  await host.settle();
  expect((await workbook.load()).proposals).toEqual([]);

  await fill("h1o1", { plannen: 5, invloed: 4, tevredenheid: 1, team: 2 });
  await host.settle();
  const { proposals } = await workbook.load();
  expect(proposals.map(({ text, sheet, origin }) => [sheet, origin, text.slice(0, 24)])).toEqual([
    ["h1o3", "1.1 Plek in de organisatie", "Vanaf nu elk kwartaal bi"],
    ["h1o3", "1.1 Plek in de organisatie", "Voor één klant een team "],
  ]);

  const [first] = proposals;
  if (!first) throw new Error("nothing proposed");
  await workbook.take(first);
  await host.settle();
  const row = { gekozen: "ja", actie: first.text, status: "open", herkomst: "1.1 Plek in de organisatie", wie: null, deadline: null };
  // The presets stay as they are; the first blank row takes it.
  expect((await actionsOf("h1o3", "ActiesOrganisatie"))[8]).toMatchObject(row);
  expect((await workbook.load()).proposals.map(({ text }) => text)).toEqual(proposals.slice(1).map(({ text }) => text));
  const { areas } = await readSheet("actielijst");
  expect(columnOf(areas["lijst"], 6, 1).filter((text) => text !== "" && text !== null)).toEqual([first.text]);
  expect((await readSheet("h1o3")).single).toMatchObject({ open: 1, te_laat: 0 });
});

test("a full to-do table grows", async () => {
  const { host, workbook } = startServices();
  await workbook.make(false, {});
  await workbook.draw(["h6o5"], {});
  for (const text of ["een", "twee", "drie", "vier"]) await workbook.take({ text, table: "ActiesPartner", sheet: "h6o5", sheetTitle: "6.5", origin: "6.3" });
  await host.settle();
  expect((await actionsOf("h6o5", "ActiesPartner")).map((row) => row["actie"])).toEqual(["een", "twee", "drie", "vier"]);
});
