import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { PlanCopy, PlanState, WorkbookService } from "../../src/taskpane/services/types";
import { setLanguage } from "../../src/text";
import "./browser";
import { paneServices, sheet, workbook, workbookService } from "./services";

const alfa: PlanState = {
  number: 1, account: "Alfa", forms: ["bierviltje"], answered: 5, total: 23,
  sheets: [sheet({ id: "p1", title: "P1 Alfa", role: "accountplan" }), sheet({ id: "p1kw", title: "P1 Kwartalen Alfa", role: "accountplan" })],
};

const open = async (plans: readonly PlanState[], more: Partial<WorkbookService> = {}, copies: readonly PlanCopy[] = []) => {
  render(<App services={paneServices(workbookService(workbook({ plans, copies }), more))} />);
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

  describe("with copied sheets", () => {
    const copy: PlanCopy = { number: 1, titles: ["P1 Alfa (2)", "P1 3 Activiteiten (2)"], account: "" };
    const box = () => screen.getByRole("combobox", { name: "Klant van het nieuwe plan" });
    const make = () => screen.getByRole("button", { name: "Maak hier een nieuw plan van: P1 Alfa (2), P1 3 Activiteiten (2)" });

    it("says nothing of copies while there are none", async () => {
      await open([alfa]);
      expect(screen.queryByRole("heading", { name: "Gekopieerde bladen" })).toBeNull();
    });

    it("names them, shows one, and makes a plan of them for another customer than the one of the plan that was copied", async () => {
      const makePlanOfCopies = jest.fn(async () => ({ drawn: 3, total: 3, stopped: false, issues: [] }));
      const openCell = jest.fn(async () => undefined);
      await open([alfa], { makePlanOfCopies, openCell }, [copy]);
      expect(screen.getByRole("heading", { name: "Gekopieerde bladen" })).toBeTruthy();
      expect(screen.getByText("Kopie van plan 1 (Alfa)")).toBeTruthy();
      await userEvent.click(screen.getByRole("button", { name: "Open: P1 3 Activiteiten (2)" }));
      expect(openCell).toHaveBeenCalledWith({ sheet: "P1 3 Activiteiten (2)", row: 0, column: 0 });
      expect(make().getAttribute("aria-disabled")).toBe("true");
      await userEvent.type(box(), "álfa");
      await userEvent.keyboard("{Escape}");
      expect(screen.getByText(/Dit is een kopie van het plan van Alfa/)).toBeTruthy();
      expect(make().getAttribute("aria-disabled")).toBe("true");
      await userEvent.clear(box());
      await userEvent.type(box(), "Bravo");
      await userEvent.keyboard("{Escape}");
      await userEvent.click(make());
      expect(makePlanOfCopies).toHaveBeenCalledWith(copy.titles, "Bravo", expect.anything());
      expect(await screen.findByText(/Het plan voor Bravo staat klaar, met wat u op de kopie had ingevuld/)).toBeTruthy();
    });

    it("begins with the customer that the copy names, also when the plan that was copied is gone", async () => {
      await open([], {}, [{ ...copy, account: "Charlie" }]);
      expect(screen.getByText("Kopie van plan 1")).toBeTruthy();
      expect(box()).toHaveProperty("value", "Charlie");
      expect(make().getAttribute("aria-disabled")).not.toBe("true");
    });

    it("says that the plan stands, and which copy stayed and why", async () => {
      const issues = [{ code: "copied-sheet-kept" as const, title: "P1 Alfa (2)", cells: ["H3", "B7"] }];
      await open([alfa], { makePlanOfCopies: async () => ({ drawn: 3, total: 3, stopped: false, issues }) }, [{ ...copy, account: "Charlie" }]);
      await userEvent.click(make());
      expect(await screen.findByText(/Het plan voor Charlie staat klaar/)).toBeTruthy();
      expect(screen.getByText(/'P1 Alfa \(2\)' is blijven staan: wat hier staat, kan het plan niet overnemen: H3 en B7/)).toBeTruthy();
    });

    it("speaks English", async () => {
      setLanguage("en-US");
      render(<App services={paneServices(workbookService(workbook({ plans: [alfa], copies: [copy] })))} />);
      await userEvent.click(await screen.findByRole("button", { name: /^Account plans/ }));
      expect(await screen.findByRole("heading", { name: "Copied sheets" })).toBeTruthy();
      expect(screen.getByRole("button", { name: /^Make a new plan of this: P1 Alfa/ })).toBeTruthy();
      setLanguage("nl-NL");
    });
  });
});
