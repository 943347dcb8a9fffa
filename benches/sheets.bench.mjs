/**
 * Requests, actions and bytes that each sheet takes, drawn on its own with the example company, and drawn again; and what
 * all opdrachten take together, drawn empty in a workbook that has the sheets they look at.
 */
import { addInOnHost } from "./lib/add-in-on-host.mjs";

const MOST_SYNCS = 2; // Of ours; the library releases its objects in a request of its own.
const MOST_BYTES = 1_000_000;
const MOST_TOGETHER = 64;
/** The library sends its releases a moment later; they are counted with the sheet that caused them. */
const released = () => new Promise((resolve) => setTimeout(resolve, 50));

async function draw(id, filled) {
  host.counts.reset();
  const existing = await readExisting(() => ({ ids: ids, tables: ["Klanten"] }));
  await released();
  const reading = { ...host.counts };
  const { plan } = planWorkbook({ definitions: catalogue, draw: [id], existing, settings: { boekjaar: 2026, owner: "Voorbeeld", today: 46348 }, ...filled });
  host.counts.reset();
  const { issues } = await drawPlan(plan, { existing });
  if (issues.length > 0) throw new Error(`${id}: ${JSON.stringify(issues)}`);
  await released();
  return { reading, writing: { ...host.counts } };
}

/** All opdrachten at once, on a host of their own. */
async function drawTogether() {
  const fresh = await addInOnHost();
  const { catalogue: definitions } = fresh.addIn;
  const all = definitions.map(({ id }) => id);
  const [opdrachten, others] = [definitions.filter(({ role }) => role !== "workbook"), definitions.filter(({ role }) => role === "workbook")].map((sheets) => sheets.map(({ id }) => id));
  const run = async (draw) => {
    const existing = await fresh.addIn.readExisting(() => ({ ids: all, tables: ["Klanten"] }));
    await released();
    fresh.host.counts.reset();
    const { plan } = fresh.addIn.planWorkbook({ definitions, draw, existing, settings: { boekjaar: 2026, owner: "Voorbeeld", today: 46348 }, answers: {}, tables: {} });
    const { issues } = await fresh.addIn.drawPlan(plan, { existing });
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    await released();
    return { ...fresh.host.counts };
  };
  await run(others);
  const counts = await run(opdrachten);
  return { sheets: opdrachten.length, ...counts };
}

// The add-in sees the host that came last. This one is not disposed: the grid still has work in hand.
const together = await drawTogether();
console.log(`${together.sheets} opdrachten, empty, in one go: ${together.syncs} requests (limit ${MOST_TOGETHER}), ${together.actions} actions, ${together.bytes} bytes`);
const { host, addIn } = await addInOnHost();
const { catalogue, drawPlan, exampleCompany, planWorkbook, readExisting } = addIn;
const ids = catalogue.map(({ id }) => id);
const rows = [];
for (const filled of [exampleCompany, {}]) {
  for (const id of ids) rows.push({ id, how: filled === exampleCompany ? "new" : "again", ...(await draw(id, filled)) });
}
console.log("sheet          how     read: syncs  bytes   write: syncs  actions    bytes");
for (const { id, how, reading, writing } of rows) {
  console.log(`${id.padEnd(15)}${how.padEnd(8)}${String(reading.syncs).padStart(11)}${String(reading.bytes).padStart(7)}${String(writing.syncs).padStart(15)}${String(writing.actions).padStart(9)}${String(writing.bytes).padStart(9)}`);
}
const over = rows.filter(({ writing }) => writing.syncs > MOST_SYNCS || writing.bytes > MOST_BYTES);
console.log(over.length === 0 ? `every sheet within ${MOST_SYNCS} requests (one of ours, one of the library) and ${MOST_BYTES} bytes` : `over the limit: ${over.map(({ id, how }) => `${id} ${how}`).join(", ")}`);
host.dispose();
process.exit(over.length === 0 && together.syncs <= MOST_TOGETHER ? 0 : 1); // The grid keeps timers that would hold the process.
