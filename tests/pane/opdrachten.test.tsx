import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { WorkbookService, WorkbookState } from "../../src/taskpane/services/types";
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
    expect(within(screen.getByRole("region", { name: "Werkboek" })).getByText("ABC-piramide")).toBeTruthy();
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
    expect(draw.mock.calls[0]?.[0]).toBe("h1o1");
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
