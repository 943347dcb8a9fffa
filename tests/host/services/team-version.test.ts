import { strFromU8, unzipSync } from "fflate";
import { WORKBOOK_ID } from "../../../src/plan";
import { readStanding } from "../../../src/taskpane/services/standing";
import type { CopyCheck } from "../../../src/taskpane/services/types";
import { readMember } from "../../../src/workbooks";
import { opened } from "../../xlsx/read-support";
import { keepWorkbook, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(400_000);

let services: Services;
let example: () => Promise<void>;
// Drawing takes most of the time, so it happens once.
beforeAll(async () => {
  services = startServices();
  await services.workbook.make(true, {});
  await services.workbook.draw(["h1o2", "h1o3", "h3o7", "h5o3", "h6o4", "contacten"], {});
  await services.workbook.makePlan("Alfa", "bierviltje", {});
  example = await keepWorkbook(services);
});
beforeEach(() => void (services.host.openedWorkbooks.length = 0));
afterEach(() => example());
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

/** Types a text under a name of the workbook. */
const type = (name: string, value: string | number) => Excel.run(async (context) => {
  context.workbook.names.getItem(name).getRange().values = [[value]];
  await context.sync();
});

async function teamVersion(): Promise<{ readonly check: CopyCheck | null; readonly bytes: Uint8Array }> {
  const copier = services.startCopy();
  const check = await copier.prepare("team", {});
  expect(await copier.open({})).toBe(true);
  return { check, bytes: services.host.openedWorkbooks[0] ?? new Uint8Array() };
}

const textOf = (bytes: Uint8Array): string => Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join("\n");

test("leaves out what is private, says so beforehand by the names that the person knows, and keeps the rest", async () => {
  await type("ak_h1o2_oorzaak_eigen", "GEHEIM oorzaak");
  await type("ak_h3o7_notitie_g1", "GEHEIM notitie");
  await type("ak_h6o4_contact_nu_gaat", "GEHEIM contact");
  await type("ak_p1_dmu_zorg", "GEHEIM zorg");
  await type("ak_p1_speerpunt1", "Meer samenwerken");
  await services.host.user.renameSheet("Contactpersonen", "Mijn contacten");
  const { check, bytes } = await teamVersion();
  expect(check?.team?.sheets).toEqual(["Mijn contacten", "1.2 Mijn vijf rollen", "3.7 Gesprekken toetsen", "5.3 Invloedstijlen"]);
  expect(check?.team?.answers).toEqual([
    { sheet: "6.4 De relatie over drie jaar", labels: [expect.stringMatching(/^Contact: .* · Nu$/), expect.stringMatching(/^Contact: .* · Over drie jaar$/)] },
    { sheet: "P1 Alfa", labels: [expect.stringContaining("wie kent u nog te weinig"), expect.stringContaining("zorg of uitdaging"), expect.stringContaining("witte vlekken")] },
  ]);
  expect(check?.team?.shared).toEqual({ roles: null, styles: null });
  const text = textOf(bytes);
  expect(text).not.toContain("GEHEIM");
  expect(text).not.toContain("Mijn contacten");
  expect(text).toContain("Meer samenwerken");
  expect(text).toContain("nog niet getekend");
});

test("is the same workbook for a roll-up, with the totals that were chosen", async () => {
  await type("ak_instellingen_deel_rollen", "ja");
  const { check, bytes } = await teamVersion();
  const file = await opened(bytes);
  expect(check?.team?.shared).toEqual({ roles: "Marktverkenner 3, Verkoper 5, Relatiemanager 10, Coördinator 8, Partner in business 0", styles: null });
  expect(file.sheets().at(-1)?.id).toBe("teamdeel");
  const { record } = await readMember(file, { file: "team.xlsx", today: 46_348 });
  expect(record?.shared).toEqual(check?.team?.shared);
  expect(record?.workbookId).toBe((await readStanding()).properties[WORKBOOK_ID]);
  expect(record?.customers).toHaveLength(10);
});
