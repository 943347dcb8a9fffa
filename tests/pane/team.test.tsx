import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { TeamFileResult, TeamReport, TeamService, TeamTask } from "../../src/taskpane/services/team-types";
import type { PaneServices, Task } from "../../src/taskpane/services/types";
import "./browser";
import { dropOf, fileEntry, folderEntry } from "./entries";
import { emptyWorkbook, paneServices, teamReport, teamService, teamSource, workbook, workbookService } from "./services";

const open = async (more: Partial<TeamService> = {}, services: Partial<PaneServices> = {}) => {
  render(<App services={paneServices(workbookService(workbook()), { startTeam: async () => teamService(more), ...services })} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Team/ }));
  await screen.findByRole("heading", { name: "Team", level: 1 });
  await screen.findByRole("button", { name: "Kies bestanden" });
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const file = (name: string) => new File(["x"], name);
const choose = (...names: readonly string[]) => userEvent.upload(screen.getByLabelText("Kies bestanden", { selector: "input" }), names.map(file), { applyAccept: false });
const result = (path: string, more: Partial<TeamFileResult> = {}): TeamFileResult => ({ path, problem: null, remarks: [], remarkCount: 0, stillCounts: false, ...more });
const outcomes = () => within(screen.getByRole("region", { name: "Resultaat" })).getAllByRole("listitem").map((item) => item.textContent);

/** A step that ends when the test says so, and keeps the task that it got. */
function held<Result, Given extends Task | TeamTask>() {
  let finish: (result: Result) => void = () => undefined;
  const running: { task?: Given } = {};
  const start = (task: Given) => {
    running.task = task;
    return new Promise<Result>((resolve) => { finish = resolve; });
  };
  return { running, start, finish: (given: Result) => act(async () => finish(given)) };
}

describe("the view Team, before anything was read", () => {
  it("says what it does, that nothing leaves the computer, and what is never read", async () => {
    await open();
    expect(screen.getByText(/tot één teamoverzicht/)).toBeTruthy();
    expect(screen.getByText(/er wordt niets verzonden/)).toBeTruthy();
    expect(screen.getByText("Opdracht 1.2, 5.1 en 5.3, gespreksnotities en Contactpersonen.")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Resultaat" })).toBeNull();
  });

  it("is offered in a workbook in which nothing stands yet", async () => {
    render(<App services={paneServices(workbookService(emptyWorkbook), { startTeam: async () => teamService() })} />);
    await userEvent.click(await screen.findByRole("button", { name: "Of tel de werkboeken van een team op" }));
    expect(await screen.findByRole("heading", { name: "Team", level: 1 })).toBeTruthy();
  });

  it("offers a folder only where the browser knows them", async () => {
    await open();
    expect(screen.queryByRole("button", { name: "Kies een map" })).toBeNull();
  });

  it("tells that an earlier writing was broken off, and which workbooks it was about", async () => {
    await open({ open: async () => ({ sources: [], sheets: [], broken: ["jansen.xlsx", "pieters.xlsx"] }) });
    expect(screen.getByText(/is het schrijven afgebroken.*Het ging om: jansen\.xlsx en pieters\.xlsx\./)).toBeTruthy();
  });
});

describe("a folder, where the browser knows them", () => {
  beforeAll(() => Object.defineProperty(HTMLInputElement.prototype, "webkitdirectory", { value: false, writable: true, configurable: true }));
  afterAll(() => { Reflect.deleteProperty(HTMLInputElement.prototype, "webkitdirectory"); });

  it("is chosen with a chooser of its own", async () => {
    const read = jest.fn(teamService().read);
    await open({ read });
    const chooser = screen.getByLabelText<HTMLInputElement>("Kies een map", { selector: "input" });
    expect(chooser.webkitdirectory).toBe(true);
    const inFolder = Object.defineProperty(file("a.xlsx"), "webkitRelativePath", { value: "Team/a.xlsx" });
    await userEvent.upload(chooser, [inFolder], { applyAccept: false });
    await screen.findByText(/Het teamoverzicht is bijgewerkt/);
    expect(read.mock.calls[0]?.[0].map(({ path }) => path)).toEqual(["a.xlsx"]);
  });
});

describe("reading workbooks", () => {
  it("shows the file in hand and how far it is, and then reads and updates", async () => {
    const [reading, updating] = [held<readonly TeamFileResult[], Task>(), held<TeamReport, TeamTask>()];
    await open({ read: (_files, task) => reading.start(task), update: (task) => updating.start(task) });
    await choose("jansen.xlsx", "pieters.xlsx");
    const card = await screen.findByRole("region", { name: "De werkboeken worden gelezen" });
    act(() => reading.running.task?.onProgress?.({ done: 1, total: 2, what: "pieters.xlsx" }));
    const far = within(card).getByText("pieters.xlsx · 1 van 2");
    expect(far.getAttribute("aria-live")).toBe("polite");
    expect(screen.queryByRole("button", { name: "Kies bestanden" })).toBeNull();
    await reading.finish([result("jansen.xlsx"), result("pieters.xlsx")]);
    const writing = await screen.findByRole("region", { name: "Het teamoverzicht wordt bijgewerkt" });
    act(() => updating.running.task?.onProgress?.({ part: "drawing", done: 1, total: 9, what: "Team – klanten" }));
    expect(within(writing).getByText("Blad 'Team – klanten' wordt getekend · 1 van 9")).toBeTruthy();
    act(() => updating.running.task?.onProgress?.({ part: "writing", done: 2000, total: 17411 }));
    expect(within(writing).getByText("De rijen worden geschreven · 2.000 van 17.411")).toBeTruthy();
    await updating.finish(teamReport());
    expect(screen.getByText("Het teamoverzicht is bijgewerkt: 1 werkboek, 12 klanten. 2 bevindingen om na te kijken.")).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("Het teamoverzicht is bijgewerkt");
  });

  it("lists every file: refused first, with why and what to do; remarks open on request", async () => {
    await open({ read: async () => [
      result("goed.xlsx"),
      result("half.xlsx", { remarks: [{ code: "cell-error", sheet: "Klantenbestand", cell: "J9", received: "#N/A" }, { code: "number-as-text", table: "Klanten", column: "omzet 2026", count: 2 }], remarkCount: 30 }),
      result("weg.xlsx", { problem: { code: "file-gone" } }),
      result("stuk.xlsx", { problem: { code: "unreadable", issue: { code: "too-large", what: "cells", expected: 2, received: 3, sheet: "Blad1" } }, stillCounts: true }),
    ] });
    await choose("goed.xlsx");
    await screen.findByText("2 gelezen, waarvan 1 met opmerkingen; 2 niet gelezen.");
    expect(outcomes()).toEqual([
      expect.stringMatching(/^weg\.xlsxNiet gelezenDit bestand kan niet worden geopend\..*kies het dan opnieuw\.$/i),
      expect.stringMatching(/^stuk\.xlsxNiet gelezenBlad 'Blad1' is te groot om te lezen\..*Wat u er eerder van las, telt nog mee\.$/),
      "half.xlsxGelezen, met opmerkingen30 opmerkingen",
      "goed.xlsxGelezen",
    ]);
    const toggle = screen.getByRole("button", { name: "30 opmerkingen: half.xlsx" });
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    toggle.focus();
    await userEvent.keyboard("{Enter}");
    expect(toggle.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("Op blad 'Klantenbestand' staat in cel J9 de foutwaarde #N/A. Die cel telt als leeg.")).toBeTruthy();
    expect(screen.getByText("In tabel Klanten, kolom omzet 2026, staan 2 getallen als tekst. Die tellen niet mee.")).toBeTruthy();
    expect(screen.getByText("En nog 28 opmerkingen.")).toBeTruthy();
  });

  it("tells what was not read: files beside open workbooks, other files, what cannot be opened", async () => {
    const read = jest.fn(teamService().read);
    await open({ read });
    const folder = folderEntry("/Team", [fileEntry("/Team/a.xlsx"), fileEntry("/Team/~$a.xlsx"), fileEntry("/Team/lijst.csv"), fileEntry("/Team/dicht.xlsx", true)]);
    fireEvent.drop(screen.getByRole("region", { name: "Lees werkboeken" }), { dataTransfer: dropOf([folder]) });
    await screen.findByText(/Het teamoverzicht is bijgewerkt/);
    expect(read.mock.calls[0]?.[0].map(({ path }) => path)).toEqual(["a.xlsx"]);
    expect(screen.getByText(/^Overgeslagen: ~\$a\.xlsx\./)).toBeTruthy();
    expect(screen.getByText("1 ander bestand is overgeslagen; alleen .xlsx en .xlsm worden gelezen.")).toBeTruthy();
    expect(screen.getByText("Niet geopend: dicht.xlsx. Kijk of u dit mag openen.")).toBeTruthy();
  });

  it("says so when no workbook was among what was chosen, and changes nothing", async () => {
    const [read, update] = [jest.fn(teamService().read), jest.fn(teamService().update)];
    await open({ read, update });
    await choose("lijst.csv");
    expect(await screen.findByText("Hier zijn geen werkboeken (.xlsx of .xlsm) bij.")).toBeTruthy();
    expect([read, update].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it("leaves the team sheets alone when nothing could be read", async () => {
    const update = jest.fn(teamService().update);
    await open({ read: async () => [result("a.xlsx", { problem: { code: "not-ours" } })], update });
    await choose("a.xlsx");
    await screen.findByText(/Dit is geen werkboek van Accountkompas/);
    expect(update).not.toHaveBeenCalled();
    expect(screen.queryByRole("button", { name: "Werk het teamoverzicht bij" })).toBeNull();
  });

  it("stops after the file in hand; what was read waits for the person to have it written", async () => {
    const reading = held<readonly TeamFileResult[], Task>();
    const update = jest.fn(teamService().update);
    await open({ read: (_files, task) => reading.start(task), update });
    await choose("a.xlsx", "b.xlsx");
    await screen.findByRole("region", { name: "De werkboeken worden gelezen" });
    await press("Stop");
    expect(reading.running.task?.signal?.aborted).toBe(true);
    await reading.finish([result("a.xlsx")]);
    expect(screen.getByText("Gestopt. Het teamoverzicht is nog niet bijgewerkt.")).toBeTruthy();
    expect(update).not.toHaveBeenCalled();
    await press("Werk het teamoverzicht bij");
    expect(await screen.findByText(/Het teamoverzicht is bijgewerkt/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Werk het teamoverzicht bij" })).toBeNull();
  });

  it("says what stands in the way of writing, and offers to finish it", async () => {
    await open({ update: async () => teamReport({ whole: false, issues: [{ code: "protected-sheet", sheet: "Team – klanten" }] }) });
    await choose("a.xlsx");
    expect(await screen.findByText(/Het teamoverzicht is nog niet af/)).toBeTruthy();
    expect(screen.getByText(/'Team – klanten'/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Werk het teamoverzicht bij" })).toBeTruthy();
  });

  it("says what happened when the reader breaks", async () => {
    await open({ read: async () => { throw new PaneFailure({ code: "team-stopped" }); } });
    await choose("a.xlsx");
    expect(await screen.findByText(/Het lezen van de werkboeken is onderbroken/)).toBeTruthy();
  });

  it("shows long lists in parts", async () => {
    await open({ read: async () => Array.from({ length: 130 }, (_none, index) => result(`${index}.xlsx`)) });
    await choose("a.xlsx");
    await screen.findByText(/^130 gelezen/);
    expect(outcomes()).toHaveLength(100);
    await press("Toon nog 30 bestanden");
    expect(outcomes()).toHaveLength(130);
  });
});

describe("a workbook that does not say whose it is", () => {
  it("is read again under the name that is filled in, with the keyboard alone", async () => {
    const read = jest.fn<ReturnType<TeamService["read"]>, Parameters<TeamService["read"]>>(async (files) =>
      files.map(({ path, owner }) => result(path, owner === undefined ? { problem: { code: "no-owner" } } : {})));
    const update = jest.fn(teamService().update);
    await open({ read, update });
    await choose("jansen.xlsx");
    const name = await screen.findByRole("textbox", { name: "Naam van de accountmanager" });
    expect(update).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Lees opnieuw: jansen.xlsx" }).disabled).toBe(true);
    await userEvent.type(name, " Jansen {Enter}");
    expect(await screen.findByText(/Het teamoverzicht is bijgewerkt/)).toBeTruthy();
    expect(read.mock.calls[1]?.[0]).toEqual([{ path: "jansen.xlsx", file: expect.any(File), owner: "Jansen" }]);
    expect(outcomes()).toEqual(["jansen.xlsxGelezen"]);
  });
});

describe("the workbooks in the roll-up", () => {
  const [jansen, pieters] = [teamSource(), teamSource({ key: "2", path: "Zuid/pieters.xlsx", owner: "Pieters", periodTo: 46_203, replacedBy: "Zuid/nieuw.xlsx" })];
  const standing = { sources: [jansen, pieters], sheets: [{ id: "teamoverzicht", title: "Mijn team" }, { id: "controle", title: "Controle" }], broken: [] };

  it("are listed with what they are of and what does not count; the sheets can be opened", async () => {
    const opened = jest.fn(async () => undefined);
    await open({ open: async () => standing }, { workbook: workbookService(workbook(), { open: opened }) });
    await press(/^In het teamoverzicht 1 werkboek/);
    expect(screen.getByText("Zuid/pieters.xlsx · boekjaar 2026 t/m 30-06-2026")).toBeTruthy();
    expect(screen.getByText("Telt niet mee: Zuid/nieuw.xlsx is een latere versie van dit werkboek.")).toBeTruthy();
    await press("Open Mijn team");
    await press("Open Controle");
    expect(opened.mock.calls).toEqual([["teamoverzicht"], ["controle"]]);
  });

  it("can be taken out one by one, and put back", async () => {
    const setAside = jest.fn(async () => undefined);
    const update = jest.fn<ReturnType<TeamService["update"]>, []>().mockResolvedValueOnce(teamReport({ sources: [pieters] })).mockResolvedValueOnce(teamReport({ sources: [jansen, pieters] }));
    await open({ open: async () => standing, setAside, update });
    await press(/^In het teamoverzicht/);
    await press("Haal uit het teamoverzicht: Jansen, jansen.xlsx");
    expect(await screen.findByText("jansen.xlsx van Jansen telt niet meer mee.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Haal uit het teamoverzicht: Jansen, jansen.xlsx" })).toBeNull();
    await press("Zet terug");
    expect(await screen.findByText("jansen.xlsx van Jansen telt weer mee.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Haal uit het teamoverzicht: Jansen, jansen.xlsx" })).toBeTruthy();
    expect(setAside.mock.calls).toEqual([["1", true], ["1", false]]);
  });

  it("frees its thread when the view is left", async () => {
    const close = jest.fn();
    await open({ open: async () => standing, close });
    await press("Terug");
    await screen.findByRole("heading", { name: "Uw werkboek" });
    expect(close).toHaveBeenCalledTimes(1);
  });
});
