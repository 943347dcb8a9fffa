/**
 * What account plans take: requests and bytes per sheet of one complete plan, and how planning and reading grow with the
 * number of plans in the workbook. Growth is a ratio within one run; linear growth keeps the cost per plan the same.
 */
import { addInOnHost } from "./lib/add-in-on-host.mjs";

const MOST_SYNCS = 2; // Of ours; the library releases its objects in a request of its own.
const MOST_BYTES = 1_000_000;
const SIZES = [1, 10, 50];
/** From 1 to 50 plans a plan may become this much dearer. */
const MOST_GROWTH = 2;
const SETTINGS = { boekjaar: 2026, owner: "Voorbeeld", today: 46348 };
const released = () => new Promise((resolve) => setTimeout(resolve, 50));

const { host, addIn } = await addInOnHost();
const { catalogueOf, drawPlan, planWorkbook, readExisting, sheetsOfForm } = addIn;
const plansUpTo = (count) => Array.from({ length: count }, (_none, index) => ({ number: index + 1, name: `Klant ${index + 1}` }));

/** One complete plan, drawn in a workbook that has what it needs. */
async function drawOne() {
  const definitions = catalogueOf(plansUpTo(1));
  const ids = definitions.map(({ id }) => id);
  const run = async (draw) => {
    const existing = await readExisting(() => ({ ids, tables: [] }));
    await released();
    host.counts.reset();
    const { plan } = planWorkbook({ definitions, draw, existing, settings: SETTINGS });
    const { issues } = await drawPlan(plan, { existing });
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    await released();
    return { ...host.counts };
  };
  await run(["instellingen", "klanten", "klassen", "contacten", "plannen", "actielijst", "verwijzingen"]);
  const rows = [];
  for (const id of sheetsOfForm({ number: 1 }, "uitgebreid")) rows.push({ id, ...(await run([id])) });
  return rows;
}

/** Milliseconds to plan all sheets of so many plans at once, the best of three. */
function planTime(count) {
  const definitions = catalogueOf(plansUpTo(count));
  const draw = definitions.map(({ id }) => id);
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    planWorkbook({ definitions, draw, existing: { sheets: {}, otherTitles: [], otherTables: [] }, settings: SETTINGS });
    return performance.now() - start;
  });
  return Math.min(...times);
}

const rows = await drawOne();
console.log("sheet    requests  actions    bytes");
for (const { id, syncs, actions, bytes } of rows) console.log(`${id.padEnd(9)}${String(syncs).padStart(8)}${String(actions).padStart(9)}${String(bytes).padStart(9)}`);
const over = rows.filter(({ syncs, bytes }) => syncs > MOST_SYNCS || bytes > MOST_BYTES);
console.log(over.length === 0 ? `every sheet within ${MOST_SYNCS} requests (one of ours, one of the library) and ${MOST_BYTES} bytes` : `over the limit: ${over.map(({ id }) => id).join(", ")}`);

planTime(1);
const without = planTime(0);
const perPlan = SIZES.map((count) => (planTime(count) - without) / count);
SIZES.forEach((count, index) => console.log(`${String(count).padStart(3)} plans: planning takes ${(perPlan[index] / perPlan[0]).toFixed(2)} times as much per plan as with one (limit ${MOST_GROWTH})`));
const grows = perPlan.at(-1) > MOST_GROWTH * perPlan[0];
process.exit(over.length === 0 && !grows ? 0 : 1); // The grid keeps timers that would hold the process.
