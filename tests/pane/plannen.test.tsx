import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { PlanState, WorkbookService } from "../../src/taskpane/services/types";
import "./browser";
import { paneServices, sheet, workbook, workbookService } from "./services";

const alfa: PlanState = {
  number: 1, account: "Alfa", forms: ["bierviltje"], answered: 5, total: 23,
  sheets: [sheet({ id: "p1", title: "P1 Alfa", role: "accountplan" }), sheet({ id: "p1kw", title: "P1 Kwartalen Alfa", role: "accountplan" })],
};

const open = async (plans: readonly PlanState[], more: Partial<WorkbookService> = {}) => {
  render(<App services={paneServices(workbookService(workbook({ plans }), more))} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Accountplannen/ }));
  await screen.findByRole("heading", { name: "Accountplannen", level: 1 });
  await screen.findByRole("combobox", { name: "Klant" });
};

const choose = async (account: string, form: RegExp) => {
  await userEvent.clear(screen.getByRole("combobox", { name: "Klant" }));
  await userEvent.type(screen.getByRole("combobox", { name: "Klant" }), account);
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("radio", { name: form }));
};

describe("the view Accountplannen", () => {
  it("says on the start view how many there are, and here how to begin", async () => {
    await open([]);
    expect(screen.getByText(/Er zijn nog geen accountplannen/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    expect(screen.getByRole("button", { name: /Nog geen plannen/ })).toBeTruthy();
  });

  it("makes a plan for a customer in a form, says that it stands, and asks for a customer first", async () => {
    const makePlan = jest.fn(async () => ({ drawn: 3, total: 3, stopped: false, issues: [] }));
    await open([], { makePlan });
    expect(screen.getByRole("button", { name: "Maak het plan" }).getAttribute("aria-disabled")).toBe("true");
    // A customer that is not in Klantenbestand yet.
    await choose("Zulu", /Stappenplan/);
    await userEvent.click(screen.getByRole("button", { name: "Maak het plan" }));
    expect(await screen.findByText(/Het plan voor Zulu staat klaar/)).toBeTruthy();
    expect(makePlan).toHaveBeenCalledWith("Zulu", "stappenplan", expect.anything());
  });

  it("offers the customers of the workbook, narrowed by what is typed", async () => {
    await open([], { customerNames: async () => ["Alfa", "Bravo", "Árbraco"] });
    await userEvent.type(screen.getByRole("combobox", { name: "Klant" }), "bra");
    expect((await screen.findAllByRole("option")).map((option) => option.textContent)).toEqual(["Bravo", "Árbraco"]);
  });

  it("extends the plan that a customer has already, and does not make the same form twice", async () => {
    await open([alfa]);
    await choose("ÁLFA", /Uitgebreid/);
    expect(screen.getByText(/Alfa heeft al een plan\. De bladen van deze vorm komen erbij/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Breid het plan uit" }).getAttribute("aria-disabled")).not.toBe("true");
    await userEvent.click(screen.getByRole("radio", { name: /Bierviltje/ }));
    expect(screen.getByText(/heeft al een plan met deze vorm \(Bierviltje\)/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Breid het plan uit" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("says what stood in the way", async () => {
    await open([], { makePlan: async () => { throw new PaneFailure({ code: "protected-workbook" }); } });
    await choose("Bravo", /Bierviltje/);
    await userEvent.click(screen.getByRole("button", { name: "Maak het plan" }));
    expect(await screen.findByText(/De structuur van deze werkmap is beveiligd/)).toBeTruthy();
  });

  it("lists a plan with its sheets, opens one, and removes the plan only after asking", async () => {
    const opened = jest.fn(async () => undefined);
    const removePlan = jest.fn(async () => ({ drawn: 0, total: 0, stopped: false, issues: [] }));
    await open([alfa], { open: opened, removePlan });
    const card = screen.getByRole("listitem");
    expect(within(card).getByText("Alfa (plan 1)")).toBeTruthy();
    expect(within(card).getByRole("img", { name: "5 van 23 ingevuld" })).toBeTruthy();
    await userEvent.click(within(card).getByRole("button", { name: "Open: P1 Kwartalen Alfa" }));
    expect(opened).toHaveBeenCalledWith("p1kw");
    await userEvent.click(within(card).getByRole("button", { name: "Meer keuzes voor Alfa (plan 1)" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Verwijder plan" }));
    expect(await screen.findByText(/De 2 bladen van dit plan gaan weg/)).toBeTruthy();
    expect(removePlan).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Verwijder" }));
    expect(await screen.findByText("Alfa (plan 1) is verwijderd.")).toBeTruthy();
    expect(removePlan).toHaveBeenCalledWith(1);
  });

  it("keeps a quarter, and replaces one that was kept before only after asking", async () => {
    const kept: boolean[] = [];
    const lockQuarter = jest.fn(async (_number: number, replace: boolean) => {
      kept.push(replace);
      return { quarter: "2026 kwartaal 2", locked: replace };
    });
    await open([alfa], { lockQuarter });
    await userEvent.click(screen.getByRole("button", { name: "Leg kwartaal vast: Alfa (plan 1)" }));
    expect(await screen.findByText("2026 kwartaal 2 opnieuw vastleggen?")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Vervang" }));
    expect(await screen.findByText(/2026 kwartaal 2 van Alfa is vastgelegd/)).toBeTruthy();
    expect(kept).toEqual([false, true]);
  });

  it("tells in words what changed between the last two quarters, or that two are needed", async () => {
    const change = (label: string, kind: "new" | "gone" | "changed", before: number | null, after: number | null) => ({ key: label, label, kind, before, after, difference: null });
    const found = { from: "2026 kwartaal 1", to: "2026 kwartaal 2", changes: [change("tot nu toe", "changed", 145_000, 282_000.5), change("dekking matrix", "new", null, 0.5), change("acties open", "gone", 3, null)] };
    await open([alfa], { planMoves: async () => found });
    await userEvent.click(screen.getByRole("button", { name: "Wat is er veranderd?: Alfa (plan 1)" }));
    expect(await screen.findByText("tot nu toe: van 145.000 naar 282.000,5.")).toBeTruthy();
    expect(screen.getByText("dekking matrix: 0,5, was nog niet bekend.")).toBeTruthy();
    expect(screen.getByText("acties open: was 3, nu niet meer bekend.")).toBeTruthy();
  });

  it("says that two quarters are needed", async () => {
    await open([alfa]);
    await userEvent.click(screen.getByRole("button", { name: /^Wat is er veranderd/ }));
    expect(await screen.findByText(/Leg eerst twee kwartalen vast/)).toBeTruthy();
  });
});
