import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { ColleagueList, ColleagueService, Task, WorkbookService } from "../../src/taskpane/services/types";
import "./browser";
import { abc, colleagueList, colleagueService, paneServices, sheet, workbook, workbookService } from "./services";

// jsdom keeps no addresses of blobs.
const urls = { createObjectURL: jest.fn(() => "blob:zip"), revokeObjectURL: jest.fn() };
beforeAll(() => void Object.assign(URL, urls));
beforeEach(() => void Object.values(urls).forEach((each) => each.mockClear()));

const sheets = [abc, sheet(), sheet({ id: "h3o1", title: "3.1 Leads en prospects", role: "verkoper", standing: "absent" }), sheet({ id: "pijplijn", title: "Leads en pijplijn", role: "workbook" })];
const open = async (more: Partial<ColleagueService> = {}, service: Partial<WorkbookService> = {}) => {
  render(<App services={paneServices(workbookService(workbook({ sheets }), service), { startColleagues: async () => colleagueService(more) })} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Voor collega's/ }));
  await screen.findByRole("heading", { name: "Voor collega's", level: 1 });
};
const openWith = (list: Partial<ColleagueList>, more: Partial<ColleagueService> = {}) => open({ read: async () => ({ ...colleagueList, ...list }), ...more });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const tick = (name: string | RegExp) => userEvent.click(screen.getByRole("checkbox", { name }));

describe("the view Voor collega's: choosing", () => {
  it("shows every colleague with customers and omzet, all chosen, and what there is to know of the division", async () => {
    await open();
    expect((await screen.findByRole<HTMLInputElement>("checkbox", { name: /^Anna 12 klanten, €\s12\.500,50$/ })).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Chris 1 klant, €\s1,00$/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Zonder accountmanager 3 klanten, €\s9,00/ }).checked).toBe(false);
    expect(screen.getByText(/3 klanten zonder accountmanager .* niemand krijgt ze/)).toBeTruthy();
    expect(screen.getByText(/Anna en ANNA zijn samen één collega: Anna\./)).toBeTruthy();
    expect(screen.getByText(/1 rij van Leads en pijplijn gaat met niemand mee/)).toBeTruthy();
  });

  it("starts with the sheets that stand here; a role can be chosen as a whole", async () => {
    const makeZip = jest.fn(colleagueService().makeZip);
    await open({ makeZip });
    await screen.findByRole("checkbox", { name: /^Anna/ });
    await press(/^Verkoper/);
    await tick("Alle bladen");
    await tick(/^Chris/);
    await tick(/^Zonder accountmanager/);
    await press("Maak 2 werkboeken");
    await screen.findByRole("link", { name: "Bewaar het zip-bestand" });
    expect(makeZip.mock.calls[0]?.[0]).toEqual({ colleagues: ["anna"], sheets: ["h1o1", "h3o1", "pijplijn"], deals: true, restName: "Zonder accountmanager" });
  });

  it("without deals nothing of the pipeline goes along, and nothing is said of it", async () => {
    const makeZip = jest.fn(colleagueService().makeZip);
    await open({ makeZip });
    await tick(await screen.findByText(/^Leads en pijplijn meegeven/).then(() => /^Leads en pijplijn meegeven/));
    expect(screen.queryByText(/met niemand mee/)).toBeNull();
    await press("Maak 2 werkboeken");
    await screen.findByRole("link", { name: "Bewaar het zip-bestand" });
    expect(makeZip.mock.calls[0]?.[0]).toEqual({ colleagues: ["anna", "chris"], sheets: ["h1o1"], deals: false });
  });

  it("makes nothing while nobody is chosen, and says so", async () => {
    const makeZip = jest.fn(colleagueService().makeZip);
    await open({ makeZip });
    await screen.findByRole("checkbox", { name: /^Anna/ });
    await press("Kies niemand");
    expect(screen.getByText("Kies minstens één collega.")).toBeTruthy();
    await press("Maak 0 werkboeken");
    expect(makeZip).not.toHaveBeenCalled();
    await press("Kies iedereen");
    expect(screen.getByRole("button", { name: "Maak 2 werkboeken" })).toBeTruthy();
  });

  it("without customers it leads to the import", async () => {
    await openWith({ colleagues: [], all: { customers: 0, revenue: 0, deals: 0 }, remarks: [] });
    expect(await screen.findByText(/Er staan nog geen klanten in dit werkboek/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Open Klantenbestand" })).toBeNull();
    await press("Naar Klanten");
    await screen.findByRole("heading", { name: "Klanten", level: 1 });
  });

  it("without an accountmanager it says where to fill it in, and reads again", async () => {
    const read = jest.fn<Promise<ColleagueList>, [Task]>(async () => ({ ...colleagueList, colleagues: [] })).mockResolvedValueOnce({ ...colleagueList, colleagues: [] });
    const opened = jest.fn(async () => undefined);
    await open({ read }, { open: opened });
    expect(await screen.findByText(/Bij geen van de 16 klanten staat een accountmanager/)).toBeTruthy();
    await press("Open Klantenbestand");
    expect(opened).toHaveBeenCalledWith("klanten");
    read.mockResolvedValueOnce(colleagueList);
    await press("Lees opnieuw");
    expect(await screen.findByRole("checkbox", { name: /^Anna/ })).toBeTruthy();
  });

  it("says what could not be read", async () => {
    await openWith({ issues: [{ code: "cell-error", sheet: "Klantenbestand", cell: "J12", received: "#N/A" }] });
    expect(await screen.findByText(/op blad 'Klantenbestand', cel J12/)).toBeTruthy();
  });
});

describe("the view Voor collega's: one zip", () => {
  it("is a link to follow, with where it goes, and ties with Klantenbestand to the cent", async () => {
    await open();
    await screen.findByRole("checkbox", { name: /^Anna/ });
    await press("Maak 2 werkboeken");
    const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "Bewaar het zip-bestand" });
    expect([link.getAttribute("href"), link.download]).toEqual(["blob:zip", "Werkboeken 2026.zip"]);
    expect(screen.getByText(/map met uw downloads/)).toBeTruthy();
    const rows = within(screen.getByRole("table", { name: "Aansluiting met Klantenbestand" })).getAllByRole("row").map((row) => row.textContent?.replace(/\s/g, " "));
    expect(rows).toEqual(["In de werkboeken13€ 12.501,50", "Niet meegegeven3€ 9,00", "Klantenbestand16€ 12.510,50"]);
    expect(screen.getByText("Dit sluit op de cent aan.")).toBeTruthy();
    await press("Kies opnieuw");
    expect(screen.getByRole("checkbox", { name: /^Anna/ })).toBeTruthy();
    expect(urls.revokeObjectURL).toHaveBeenCalledWith("blob:zip");
  });

  it("says so when it does not tie", async () => {
    const handout = { ...(await colleagueService().handout()), difference: { customers: 1, revenue: 5, deals: 0 } };
    await open({ makeZip: async () => ({ zip: new Blob([]), handout }) });
    await screen.findByRole("checkbox", { name: /^Anna/ });
    await press("Maak 2 werkboeken");
    expect(await screen.findByText(/Er is een verschil van 1 klant en €\s0,05\. Gebruik deze werkboeken niet/)).toBeTruthy();
    expect(screen.queryByText(/sluit op de cent aan/)).toBeNull();
  });

  it("shows which file is made, and stops on request", async () => {
    let running: Task = {};
    let finish: (made: null) => void = () => undefined;
    await open({ makeZip: (_choices, task) => { running = task; return new Promise((resolve) => { finish = resolve; }); } });
    await screen.findByRole("checkbox", { name: /^Anna/ });
    await press("Maak 2 werkboeken");
    const card = await screen.findByRole("region", { name: "De werkboeken worden gemaakt" });
    act(() => running.onProgress?.({ done: 1, total: 2, what: "Anna 2026.xlsx" }));
    expect(within(card).getByText("Anna 2026.xlsx · 1 van 2")).toBeTruthy();
    await press("Stop");
    expect(running.signal?.aborted).toBe(true);
    await act(async () => finish(null));
    expect(screen.getByText(/Gestopt\. Er is geen bestand gemaakt/)).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: /^Anna/ })).toBeTruthy();
  });

  it("that cannot be saved can be opened one by one instead", async () => {
    await open();
    await screen.findByRole("checkbox", { name: /^Anna/ });
    await press("Maak 2 werkboeken");
    await screen.findByRole("link", { name: "Bewaar het zip-bestand" });
    await press("Lukt bewaren niet? Open ze een voor een");
    expect(await screen.findByText(/De werkboeken openen een voor een in een eigen venster of tabblad/)).toBeTruthy();
  });
});

describe("the view Voor collega's: on a Mac", () => {
  it("opens one workbook after the other, points to the command line, and ends with the account", async () => {
    const makeZip = jest.fn();
    await open({ saves: false, makeZip });
    await screen.findByRole("checkbox", { name: /^Anna/ });
    await press("Maak 2 werkboeken");
    expect(await screen.findByText(/In Excel op een Mac kan dit venster geen bestand bewaren/)).toBeTruthy();
    expect(screen.getByText(/accountkompas verdeel/)).toBeTruthy();
    await press("Open het eerste");
    expect(await screen.findByText("1 van 2: Anna 2026.xlsx is open en nog niet bewaard. Bewaar het, en kies dan Volgende.")).toBeTruthy();
    await press("Volgende");
    expect(await screen.findByText("Alle 2 werkboeken zijn geopend.")).toBeTruthy();
    expect(screen.getByText("Dit sluit op de cent aan.")).toBeTruthy();
    expect(makeZip).not.toHaveBeenCalled();
  });

  it("offers the same workbook again after a failure", async () => {
    let failed = false;
    const openNext = colleagueService().openNext;
    await open({ saves: false, openNext: async () => {
      if (failed) return openNext();
      failed = true;
      throw new PaneFailure({ code: "workbooks-stopped" });
    } });
    await screen.findByRole("checkbox", { name: /^Anna/ });
    await press("Maak 2 werkboeken");
    await press("Open het eerste");
    expect(await screen.findByText(/Het maken van de werkboeken is onderbroken/)).toBeTruthy();
    await press("Open het eerste");
    expect(await screen.findByText(/^1 van 2: Anna/)).toBeTruthy();
  });
});

it("frees its thread when it is left, also with the keyboard", async () => {
  const close = jest.fn();
  await open({ close });
  await screen.findByRole("checkbox", { name: /^Anna/ });
  screen.getByRole("button", { name: "Terug" }).focus();
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Uw werkboek" });
  expect(close).toHaveBeenCalled();
});
