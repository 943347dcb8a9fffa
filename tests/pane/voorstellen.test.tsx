import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { Proposal, WorkbookService } from "../../src/taskpane/services/types";
import "./browser";
import { paneServices, workbook, workbookService } from "./services";

const bel: Proposal = { text: "Bel Delta", table: "ActiesRelatiemanager", sheet: "h4o5", sheetTitle: "4.5 Actieplan relatiemanager", origin: "4.1 Kwaliteit van de relatie" };
const plan: Proposal = { text: "Maak een plan voor Alfa", table: "ActiesMarktverkenner", sheet: "h2o7", sheetTitle: "2.7 Actieplan marktverkenner", origin: "2.4 Key accounts" };

const open = async (proposals: readonly Proposal[], more: Partial<WorkbookService> = {}) => {
  render(<App services={paneServices(workbookService(workbook({ proposals }), more))} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Voorstellen/ }));
  await screen.findByRole("heading", { name: "Voorstellen", level: 1 });
};

describe("the view Voorstellen", () => {
  it("says on the start view how many there are, and here what to do when there are none", async () => {
    await open([]);
    expect(screen.getByText(/Er zijn nu geen voorstellen/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    expect(screen.getByRole("button", { name: /Nog geen voorstellen/ })).toBeTruthy();
  });

  it("shows each proposal under its action plan, with where it came from", async () => {
    await open([bel, plan]);
    const section = screen.getByRole("region", { name: "2.7 Actieplan marktverkenner" });
    expect(within(section).getByText("Maak een plan voor Alfa")).toBeTruthy();
    expect(within(section).getByText("Uit 2.4 Key accounts")).toBeTruthy();
    expect(within(section).queryByText("Bel Delta")).toBeNull();
  });

  it("takes one over with one click, says where it went, and reads the workbook again", async () => {
    const left = [bel, plan];
    const take = jest.fn(async (proposal: Proposal) => void left.splice(left.indexOf(proposal), 1));
    await open(left, { take, load: async () => workbook({ proposals: [...left] }) });
    await userEvent.click(screen.getByRole("button", { name: "Neem over: Bel Delta" }));
    expect(await screen.findByText("'Bel Delta' staat nu in 4.5 Actieplan relatiemanager, gekozen en open.")).toBeTruthy();
    expect(take).toHaveBeenCalledWith(bel);
    expect(screen.queryByRole("button", { name: "Neem over: Bel Delta" })).toBeNull();
    expect(screen.getByRole("button", { name: "Neem over: Maak een plan voor Alfa" })).toBeTruthy();
  });

  it("says what stood in the way and keeps the proposal", async () => {
    await open([bel], { take: async () => { throw new PaneFailure({ code: "protected-sheet", sheet: "4.5 Actieplan relatiemanager" }); } });
    await userEvent.click(screen.getByRole("button", { name: /^Neem over/ }));
    expect(await screen.findByText(/^.*De beveiliging.*laat geen wijzigingen toe/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Neem over/ })).toBeTruthy();
  });
});
