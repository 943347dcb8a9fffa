import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { DrawReport, Task, WorkbookService, WorkbookState } from "../../src/taskpane/services/types";
import "./browser";
import { abc, paneServices, sheet, workbook, workbookService } from "./services";

const open = async (state: WorkbookState, more: Partial<WorkbookService> = {}) => {
  const service = workbookService(state, more);
  const services = paneServices(service);
  render(<App services={services} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Opdrachten/ }));
  await screen.findByRole("heading", { name: "Opdrachten", level: 1 });
  return services;
};

const NAME = "1.1 Plek in de organisatie";

describe("the list of opdrachten", () => {
  it("shows per role what exists and how far it is", async () => {
    await open(workbook());
    const role = screen.getByRole("region", { name: "De organisatie" });
    expect(within(role).getByText(NAME)).toBeTruthy();
    expect(within(role).getByRole("img", { name: "3 van 7 ingevuld" })).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "Werkboek" })).getByRole("button", { name: "Werkboek 1 van 1 getekend" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Verkoper" })).toBeNull();
  });

  it("says so when there is nothing to draw", async () => {
    await open(workbook({ sheets: [] }));
    expect(screen.getByText(/Er zijn nog geen opdrachten/)).toBeTruthy();
  });

  it("tells once, before the first drawing, that Undo is lost", async () => {
    await open(workbook({ sheets: [sheet({ standing: "absent" })] }));
    expect(screen.getByText(/Ongedaan maken/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: `Teken: ${NAME}` }));
    expect(await screen.findByText(/is getekend\. Wat al was ingevuld staat er nog/)).toBeTruthy();
    expect(screen.queryByText(/Ongedaan maken/)).toBeNull();
  });

  it("opens a sheet", async () => {
    const opened = jest.fn(async () => undefined);
    await open(workbook(), { open: opened });
    await userEvent.click(screen.getByRole("button", { name: `Open: ${NAME}` }));
    expect(opened).toHaveBeenCalledWith("h1o1");
  });

  it("asks in the pane before a sheet is removed, and the harmless answer is at hand", async () => {
    const remove = jest.fn(workbookService(workbook()).remove);
    await open(workbook(), { remove });
    await userEvent.click(screen.getByRole("button", { name: `Meer keuzes voor ${NAME}` }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Verwijder blad" }));
    expect(screen.getByRole("alertdialog", { name: `'${NAME}' verwijderen?` })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Annuleer");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(remove).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: `Meer keuzes voor ${NAME}` }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Verwijder blad" }));
    await userEvent.click(screen.getByRole("button", { name: "Verwijder" }));
    expect(remove).toHaveBeenCalledWith("h1o1");
    expect(await screen.findByText(`${NAME} is verwijderd.`)).toBeTruthy();
  });

  it("offers repair or removal for a sheet whose drawing was interrupted", async () => {
    const draw = jest.fn(workbookService(workbook()).draw);
    await open(workbook({ sheets: [sheet({ standing: "unfinished" })] }), { draw });
    expect(screen.getByText("Niet afgemaakt")).toBeTruthy();
    expect(screen.getByRole("button", { name: `Verwijder blad: ${NAME}` })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: `Maak af: ${NAME}` }));
    expect(draw.mock.calls[0]?.[0]).toEqual(["h1o1"]);
  });

  it("says what stood in the way, and the message can be put away", async () => {
    const draw = async (): Promise<never> => {
      throw new PaneFailure({ code: "protected-sheet", sheet: NAME });
    };
    await open(workbook({ sheets: [abc, sheet({ standing: "absent" })] }), { draw });
    await userEvent.click(screen.getByRole("button", { name: `Teken: ${NAME}` }));
    expect(await screen.findByText(/Beveiliging blad opheffen/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Sluit melding" }));
    expect(screen.queryByText(/Beveiliging blad opheffen/)).toBeNull();
  });

  it("can be left with the keyboard", async () => {
    await open(workbook());
    expect(document.activeElement?.textContent).toBe("Opdrachten");
    const back = screen.getByRole("button", { name: "Terug" });
    for (let presses = 0; presses < 10 && document.activeElement !== back; presses += 1) await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "Uw werkboek" })).toBeTruthy();
  });
});

const blank = { answered: 0, total: 0, standing: "absent" } as const;
const several = workbook({
  sheets: [
    { ...abc, standing: "absent" },
    sheet(),
    sheet({ ...blank, id: "h1o2", title: "1.2 Twee" }),
    sheet({ id: "h1o3", title: "1.3 Drie", standing: "unfinished" }),
    sheet({ ...blank, id: "h3o1", title: "3.1 Vier", role: "verkoper" }),
    sheet({ ...blank, id: "h3o2", title: "3.2 Vijf", role: "verkoper" }),
    sheet({ ...blank, id: "h5o1", title: "5.1 Zes", role: "coordinator" }),
  ],
});

const ROLE = "Teken de overige 2 bladen van deze rol: De organisatie";
const header = (name: RegExp) => screen.getByRole("button", { name });

/** A drawing that a test reports on and ends. */
function pendingDraw() {
  const pending: { task?: Task; end: (report: DrawReport) => void } = { end: () => undefined };
  const draw = jest.fn((_ids: readonly string[], task: Task) => {
    pending.task = task;
    return new Promise<DrawReport>((resolve) => { pending.end = resolve; });
  });
  return { pending, draw };
}

describe("the roles", () => {
  it("are closed but for the one in hand, and say how far they are", async () => {
    await open(several);
    expect(header(/^De organisatie 1 van 3 getekend$/).getAttribute("aria-expanded")).toBe("true");
    expect(header(/^Verkoper 0 van 2 getekend$/).getAttribute("aria-expanded")).toBe("false");
    expect(screen.getByText("1.2 Twee")).toBeTruthy();
    expect(screen.queryByText("3.1 Vier")).toBeNull();
  });

  it("open with any sheet that is not finished", async () => {
    await open(workbook({ sheets: [sheet(), sheet({ id: "h5o1", title: "5.1 Zes", role: "coordinator", standing: "unfinished" })] }));
    expect(screen.getByRole("button", { name: "Maak af: 5.1 Zes" })).toBeTruthy();
  });

  it("open and close with the keyboard, and what they show is theirs", async () => {
    await open(several);
    header(/^Verkoper/).focus();
    await userEvent.keyboard("{Enter}");
    expect(header(/^Verkoper/).getAttribute("aria-expanded")).toBe("true");
    const body = document.getElementById(header(/^Verkoper/).getAttribute("aria-controls") ?? "");
    expect(within(body ?? document.body).getAllByRole("listitem")).toHaveLength(2);
    await userEvent.keyboard(" ");
    expect(screen.queryByText("3.1 Vier")).toBeNull();
    expect(document.activeElement).toBe(header(/^Verkoper/));
  });

  it("stay open once everything in them is drawn", async () => {
    let sheets = several.sheets;
    const draw = jest.fn(async () => {
      sheets = sheets.map((each) => (each.role === "organisatie" ? { ...each, standing: "drawn", answered: 7, total: 7 } : each));
      return { drawn: 2, total: 2, stopped: false, issues: [] };
    });
    await open(several, { draw, load: async () => ({ ...several, sheets }) });
    await userEvent.click(screen.getByRole("button", { name: ROLE }));
    expect(await screen.findByText("2 bladen getekend. Wat al was ingevuld staat er nog.")).toBeTruthy();
    expect(header(/^De organisatie 3 van 3 getekend$/).getAttribute("aria-expanded")).toBe("true");
    expect(screen.queryByRole("button", { name: ROLE })).toBeNull();
  });
});

describe("drawing several sheets", () => {
  it("of a role asks for those that are absent or unfinished", async () => {
    const draw = jest.fn(workbookService(several).draw);
    await open(several, { draw });
    await userEvent.click(screen.getByRole("button", { name: ROLE }));
    expect(draw.mock.calls[0]?.[0]).toEqual(["h1o2", "h1o3"]);
    await userEvent.click(header(/^Verkoper/));
    expect(screen.getByRole("button", { name: "Teken alle 2 bladen van deze rol: Verkoper" })).toBeTruthy();
  });

  it("is not offered in a role that lacks one sheet, which has its own button", async () => {
    await open(several);
    await userEvent.click(header(/^Coördinator/));
    expect(screen.getByRole("button", { name: "Teken: 5.1 Zes" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /van deze rol: Coördinator/ })).toBeNull();
  });

  it("of all roles leaves the sheets of the workbook to themselves", async () => {
    const draw = jest.fn(workbookService(several).draw);
    await open(several, { draw });
    expect(screen.getByText(/Tekent de 5 opdrachten die er nog niet zijn.* Wat u hebt ingevuld, blijft staan\. Na Stop/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Teken alle opdrachten" }));
    expect(draw.mock.calls[0]?.[0]).toEqual(["h1o2", "h1o3", "h3o1", "h3o2", "h5o1"]);
  });

  it("is not offered once every opdracht stands", async () => {
    await open(workbook({ sheets: [{ ...abc, standing: "absent" }, sheet()] }));
    expect(screen.queryByRole("button", { name: "Teken alle opdrachten" })).toBeNull();
  });

  it("shows which sheet is drawn and how far it is, and stops on request", async () => {
    const { pending, draw } = pendingDraw();
    await open(several, { draw });
    await userEvent.click(screen.getByRole("button", { name: "Teken alle opdrachten" }));
    act(() => pending.task?.onProgress?.({ done: 2, total: 5, what: "3.1 Vier" }));
    expect(await screen.findByText("3.1 Vier · 2 van 5")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Terug" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Teken alle opdrachten" }));
    expect(draw).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(pending.task?.signal?.aborted).toBe(true);
    expect(screen.getByText("Stopt na dit deel…")).toBeTruthy();
    await act(async () => pending.end({ drawn: 3, total: 5, stopped: true, issues: [] }));
    expect(await screen.findByText("3 van 5 bladen getekend; u kunt later verder.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Sluit melding" }));
    expect(screen.queryByText(/u kunt later verder/)).toBeNull();
  });

  it("tells which sheet could not be drawn and how many were", async () => {
    const report: DrawReport = { drawn: 4, total: 5, stopped: false, issues: [{ code: "title-taken", sheet: "h3o1", title: "3.1 Vier" }] };
    await open(several, { draw: async () => report });
    await userEvent.click(screen.getByRole("button", { name: "Teken alle opdrachten" }));
    expect(await screen.findByText(/blad '3\.1 Vier' dat niet van Accountkompas is/)).toBeTruthy();
    expect(screen.getByText("4 van 5 bladen getekend; u kunt later verder.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Sluit melding" }));
    expect(screen.queryByText(/3\.1 Vier' dat niet/)).toBeNull();
  });
});
