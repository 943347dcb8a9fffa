import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { FunctionInfo, FunctionsService } from "../../src/taskpane/services/types";
import { setLanguage } from "../../src/text";
import "./browser";
import { paneServices, workbook, workbookService } from "./services";

const CLASSES: FunctionInfo = {
  id: "ABC_KLASSE", name: "ABC_KLASSE", description: "Geeft per klant de ABC-klasse.",
  parameters: [{ name: "omzet", description: "De omzet per klant in euro: één kolom." }, { name: "grensA", description: "Leeg: 80.", optional: true }, { name: "grensB", description: "Leeg: 95.", optional: true }, { name: "regel", description: "Leeg: standaard.", optional: true }, { name: "groep", description: "De naam van de groep.", optional: true }],
};
const SCORE: FunctionInfo = { id: "SCORE_TOTAAL", name: "SCORE_TOTAAL", description: "Telt de antwoorden op.", parameters: [{ name: "antwoorden", description: "De antwoorden." }] };

const service = (more: Partial<FunctionsService> = {}): FunctionsService => ({
  list: async () => [CLASSES, SCORE],
  tables: async () => ({ Klanten: { klant: "klant", omzet0: "omzet 2026", concern: "concern" } }),
  selection: async () => "Blad1!B2:B40",
  insert: async () => ({ address: "Blad1!D4", inserted: true, shows: "A" }),
  restore: async () => ({ found: 0, refused: 0, left: [], issues: [] }),
  ...more,
});
const open = async (more: Partial<FunctionsService> = {}) => {
  render(<App services={paneServices(workbookService(workbook()), { startFunctions: async () => service(more) })} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Functies/ }));
  await screen.findByRole("heading", { name: "Functies", level: 1 });
};
const choose = async (name: RegExp) => {
  await userEvent.type(await screen.findByRole("searchbox", { name: "Zoek een functie" }), "klasse");
  await userEvent.click(screen.getByRole("button", { name }));
};

afterEach(() => setLanguage("nl-NL"));

describe("the list of functions", () => {
  it("stands in families and is searched by name, meaning and argument, accents aside", async () => {
    await open();
    const family = await screen.findByRole("button", { name: /^Klanten en omzet/ });
    await userEvent.click(family);
    expect(screen.getByRole("button", { name: "KOMPAS.ABC_KLASSE Klasse A, B of C per klant" })).toBeTruthy();
    const box = screen.getByRole("searchbox", { name: "Zoek een functie" });
    await userEvent.type(box, "ántwoord");
    expect(screen.getByRole("status").textContent).toBe("1 functie");
    expect(screen.getByRole("button", { name: /SCORE_TOTAAL/ })).toBeTruthy();
    await userEvent.clear(box);
    await userEvent.type(box, "bestaat niet");
    expect(screen.getByRole("status").textContent).toMatch(/^Geen functie gevonden/);
  });

  it("says so when it cannot be read, and formulas can be restored all the same", async () => {
    const restore = jest.fn(async () => ({ found: 3, refused: 1, left: [{ sheet: "Blad1", row: 0, column: 0 }], issues: [{ code: "protected-sheet" as const, sheet: "Cijfers" }] }));
    await open({ list: async () => { throw new PaneFailure({ code: "functions-missing" }); }, restore });
    expect(await screen.findByText(/De lijst met functies is niet te lezen/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Formules herstellen" }));
    expect(await screen.findByText(/^Opnieuw ingevoerd: 2 van 3\. Niet toegestaan door een beveiliging: 1\. Zonder uitkomst bleven: 1;/)).toBeTruthy();
    expect(screen.getByText(/De beveiliging op blad 'Cijfers' laat geen wijzigingen toe/)).toBeTruthy();
  });

  it("says that nothing had to be restored", async () => {
    await open();
    await userEvent.click(await screen.findByRole("button", { name: "Formules herstellen" }));
    expect(await screen.findByText("Alle KOMPAS-formules rekenen. Er is niets gewijzigd.")).toBeTruthy();
  });
});

describe("a function", () => {
  it("proposes the columns of our own tables and goes into the selected cell", async () => {
    const insert = jest.fn(async () => ({ address: "Blad1!D4", inserted: true, shows: "A" }));
    await open({ insert });
    await choose(/ABC_KLASSE/);
    expect(screen.getByRole("heading", { name: "KOMPAS.ABC_KLASSE", level: 1 })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open de uitleg met een voorbeeld" }).getAttribute("href")).toBe("functies/abc_klasse.html");
    expect(screen.getByLabelText("De formule").textContent).toBe("=KOMPAS.ABC_KLASSE(Klanten[omzet 2026],,,,Klanten[concern])");
    await userEvent.type(screen.getByLabelText("grensA (mag leeg blijven)"), "79,5");
    const rule = screen.getByLabelText("regel (mag leeg blijven)");
    expect([...rule.querySelectorAll("option")].map((option) => option.textContent)).toEqual(["", "standaard", "strikt"]);
    await userEvent.selectOptions(rule, "strikt");
    await userEvent.click(screen.getByRole("button", { name: "Voeg in" }));
    expect(insert).toHaveBeenCalledWith("=KOMPAS.ABC_KLASSE(Klanten[omzet 2026],79.5,,\"strikt\",Klanten[concern])", false);
    expect(await screen.findByText("De formule staat in Blad1!D4.")).toBeTruthy();
  });

  it("takes the selection, and waits for every argument that is needed", async () => {
    await open({ tables: async () => ({}) });
    await choose(/ABC_KLASSE/);
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Voeg in" });
    expect(button.disabled).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Neem de selectie over voor omzet" }));
    expect(screen.getByLabelText("De formule").textContent).toBe("=KOMPAS.ABC_KLASSE(Blad1!B2:B40)");
    expect(button.disabled).toBe(false);
  });

  it("asks before it replaces what stands in the cell", async () => {
    const insert = jest.fn(async (_formula: string, replace: boolean) => ({ address: "Blad1!D4", inserted: replace, shows: replace ? "#SPILL!" : "tekst" }));
    await open({ insert });
    await choose(/ABC_KLASSE/);
    await userEvent.click(screen.getByRole("button", { name: "Voeg in" }));
    expect(await screen.findByText(/^In cel Blad1!D4 staat al iets/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Vervang" }));
    expect(insert).toHaveBeenLastCalledWith(expect.any(String), true);
    expect(await screen.findByText(/maar de uitkomst heeft meer ruimte nodig/)).toBeTruthy();
  });

  it("says what to do when Excel refuses the formula, and leads back to the list", async () => {
    await open({ insert: async () => { throw new PaneFailure({ code: "formula-refused" }); } });
    await choose(/ABC_KLASSE/);
    await userEvent.click(screen.getByRole("button", { name: "Voeg in" }));
    expect(await screen.findByText(/Excel neemt haar niet aan|neemt haar niet aan/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /Terug/ }));
    expect(within(await screen.findByRole("main")).getByRole("searchbox")).toBeTruthy();
  });

  it("speaks English too", async () => {
    setLanguage("en-US");
    render(<App services={paneServices(workbookService(workbook()), { startFunctions: async () => service() })} />);
    await userEvent.click(await screen.findByRole("button", { name: /^Functions/ }));
    await userEvent.type(await screen.findByRole("searchbox", { name: "Search for a function" }), "class");
    expect(screen.getByRole("button", { name: "KOMPAS.ABC_KLASSE Class A, B or C per customer" })).toBeTruthy();
  });
});
