import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../src/taskpane/app";
import type { WorkbookService } from "../../src/taskpane/services/types";
import { setLanguage } from "../../src/text";
import "./browser";
import { abc, checked, checkReport, checkService, colleagueList, colleagueService, copyService, emptyWorkbook, formService, importService, paneServices, sheet, teamReport, teamService, teamSource, workbook, workbookService } from "./services";

/** Colours are judged in a real browser: jsdom has no layout. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: true } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

const open = async (name: RegExp) => userEvent.click(await screen.findByRole("button", { name }));

describe("every view, for someone who cannot see it", () => {
  it("the first run", async () => {
    render(<App services={paneServices(workbookService(emptyWorkbook))} />);
    await screen.findByRole("button", { name: "Maak mijn werkboek" });
    expect(await violations()).toEqual([]);
  });

  it("the start", async () => {
    render(<App services={paneServices(workbookService(workbook()))} />);
    await screen.findByRole("heading", { name: "Uw werkboek" });
    expect(await violations()).toEqual([]);
  });

  it("the opdrachten, with one that is not finished", async () => {
    render(<App services={paneServices(workbookService(workbook({ sheets: [abc, sheet(), sheet({ id: "h1o2", title: "1.2", standing: "unfinished" })] })))} />);
    await open(/^Opdrachten/);
    await userEvent.click(screen.getByRole("button", { name: /^Verwijder blad: 1\.2/ }));
    expect(await violations()).toEqual([]);
  });

  it("the opdrachten while several are drawn, with a role that is closed", async () => {
    const absent = { standing: "absent", answered: 0, total: 0 } as const;
    const sheets = [abc, sheet(absent), sheet({ ...absent, id: "h1o2", title: "1.2" }), sheet({ ...absent, id: "h3o1", title: "3.1", role: "verkoper" })];
    const draw: WorkbookService["draw"] = (_ids, { onProgress }) => {
      onProgress?.({ done: 1, total: 3, what: "1.2" });
      return new Promise(() => undefined);
    };
    render(<App services={paneServices(workbookService(workbook({ sheets }), { draw }))} />);
    await open(/^Opdrachten/);
    expect(await violations()).toEqual([]);
    await open(/^Teken alle opdrachten/);
    await screen.findByText("1.2 · 1 van 3");
    expect(await violations()).toEqual([]);
  });

  it("a team version, before it is made", async () => {
    const team = { sheets: ["Contactpersonen"], answers: [{ sheet: "P1 Alfa", labels: ["Beslissers"] }], shared: { roles: "Verkoper 5", styles: null } };
    render(<App services={paneServices(workbookService(workbook()), { startCopy: async () => copyService({ prepare: async () => ({ issues: [], team }) }) })} />);
    await open(/^Kopie/);
    await open(/^Maak een teamversie/);
    await screen.findByText("Bladen: Contactpersonen");
    expect(await violations()).toEqual([]);
  });

  it("the workbooks for colleagues, to choose and to save", async () => {
    Object.assign(URL, { createObjectURL: () => "blob:zip", revokeObjectURL: () => undefined });
    render(<App services={paneServices(workbookService(workbook()), { startColleagues: async () => colleagueService() })} />);
    await open(/^Voor collega's/);
    await open(/^De organisatie/);
    expect(await violations()).toEqual([]);
    await open(/^Maak 2 werkboeken/);
    await screen.findByRole("table", { name: "Aansluiting met Klantenbestand" });
    expect(await violations()).toEqual([]);
  });

  it("the workbooks for colleagues, with nothing to divide and on a Mac", async () => {
    let empty = true;
    const read = async () => (empty ? { ...colleagueList, colleagues: [] } : colleagueList);
    render(<App services={paneServices(workbookService(workbook()), { startColleagues: async () => colleagueService({ saves: false, read }) })} />);
    await open(/^Voor collega's/);
    await screen.findByRole("button", { name: "Lees opnieuw" });
    expect(await violations()).toEqual([]);
    empty = false;
    await open(/^Lees opnieuw/);
    await open(/^Maak 2 werkboeken/);
    await open(/^Open het eerste/);
    await screen.findByText(/^1 van 2/);
    expect(await violations()).toEqual([]);
  });

  it("the account plans, with one that is to be removed and one that was copied", async () => {
    const plan = { number: 1, account: "Alfa", forms: ["bierviltje"] as const, answered: 5, total: 23, sheets: [sheet({ id: "p1", title: "P1 Alfa" })] };
    render(<App services={paneServices(workbookService(workbook({ plans: [plan], copies: [{ number: 1, titles: ["P1 Alfa (2)"], account: "" }] })))} />);
    await open(/^Accountplannen/);
    await screen.findByRole("combobox", { name: "Klant" });
    expect(await violations()).toEqual([]);
    await open(/^Meer keuzes/);
    await userEvent.click(await screen.findByRole("menuitem", { name: "Verwijder plan" }));
    expect(await violations()).toEqual([]);
  });

  it("the import, step by step", async () => {
    const blocked = { ...checked, blocked: true };
    let checks = 0;
    const check = async () => ((checks += 1) === 1 ? blocked : checked);
    render(<App services={paneServices(workbookService(workbook()), { startImport: async () => importService({ check }) })} />);
    await open(/^Klanten/);
    await screen.findByRole("heading", { name: "Klanten" });
    expect(await violations()).toEqual([]);
    await open(/^Gebruik selectie/);
    await screen.findByRole("heading", { name: "Kloppen de kolommen?" });
    expect(await violations()).toEqual([]);
    await open(/^Controleer de totalen/);
    await screen.findByRole("heading", { name: "Kloppen de totalen?" });
    expect(await violations()).toEqual([]);
    await open(/^Terug/);
    await open(/^Controleer de totalen/);
    await open(/^Importeer 2 klanten/);
    await screen.findByText("2 rijen geschreven.");
    expect(await violations()).toEqual([]);
  });

  it("the choice of a table or sheet of a workbook", async () => {
    const part = { kind: "sheet" as const, name: "Omzet", sheet: "Omzet", hidden: false, rows: 3, columns: 2, likely: true };
    const offer = { name: "klanten.xlsx", parts: [{ ...part, kind: "table" as const, name: "Debiteuren" }, part, { ...part, name: "Oud", hidden: true }], issues: [] };
    render(<App services={paneServices(workbookService(workbook()), { startImport: async () => importService({ open: async () => ({ source: null, offer }) }) })} />);
    await open(/^Klanten/);
    await open(/^Gebruik selectie/);
    await screen.findByRole("radiogroup", { name: "Waar staan de klanten?" });
    expect(await violations()).toEqual([]);
  });

  it("Kopie, with something to say before the copy is made", async () => {
    const prepare = async () => ({ issues: [{ code: "copy-unfinished" as const, title: "ABC-piramide" }], team: null });
    const own = { sheets: ["Blad1"], columns: [{ sheet: "Klantenbestand", columns: ["mijn kolom"] }] };
    render(<App services={paneServices(workbookService(workbook({ own })), { startCopy: async () => copyService({ prepare }) })} />);
    await open(/^Kopie/);
    await screen.findByRole("heading", { name: "Kopie" });
    expect(await violations()).toEqual([]);
    await open(/^Maak een schone kopie/);
    await screen.findByRole("alertdialog");
    expect(await violations()).toEqual([]);
  });

  it("the customer form, with answers that differ", async () => {
    const line = { key: "beter", question: "Wat kunnen wij verbeteren?", ours: null, theirs: "Bellen", difference: { kind: "only-theirs" } } as const;
    const readForm = async () => ({ account: "Alfa", known: false, name: "", position: "", day: null, lines: [line], issues: [] });
    render(<App services={paneServices(workbookService(workbook()), { startForm: async () => formService({ readForm }) })} />);
    await open(/^Invulblad/);
    await userEvent.type(await screen.findByRole("combobox", { name: "Klant" }), "a");
    expect(await violations()).toEqual([]);
    await userEvent.upload(screen.getByLabelText("Lees ingevuld blad", { selector: "input" }), new File(["x"], "terug.xlsx"));
    await screen.findByRole("region", { name: "Antwoorden van Alfa" });
    expect(await violations()).toEqual([]);
  });

  it("Team, before and after workbooks were read", async () => {
    const results = [
      { path: "a.xlsx", problem: { code: "no-owner" }, remarks: [], remarkCount: 0, stillCounts: false },
      { path: "b.xlsx", problem: null, remarks: [{ code: "sheet-unreadable", sheet: "Pijplijn" }], remarkCount: 1, stillCounts: false },
    ] as const;
    const update = async () => teamReport({ whole: false, sources: [teamSource()] });
    const standing = async () => ({ sources: [teamSource()], sheets: [], broken: ["c.xlsx"] });
    render(<App services={paneServices(workbookService(workbook()), { startTeam: async () => teamService({ open: standing, read: async () => results, update }) })} />);
    await open(/^Team/);
    await screen.findByRole("button", { name: "Kies bestanden" });
    expect(await violations()).toEqual([]);
    await userEvent.upload(screen.getByLabelText("Kies bestanden", { selector: "input" }), [new File(["x"], "a.xlsx"), new File(["x"], "b.xlsx")]);
    await open(/^1 opmerking/);
    await open(/^In het teamoverzicht/);
    expect(await violations()).toEqual([]);
  });

  it("Gegevens van een persoon, with cells that were found and the question before they go", async () => {
    const found = { sheet: "Contactpersonen", row: 9, column: 2, address: "C10", label: "naam", text: "Jansen", ours: true, fate: "empty" } as const;
    const contacts = async () => ({ names: ["Jansen"], months: 24, stale: [{ name: "Jansen", day: 45_000 }] });
    render(<App services={paneServices(workbookService(workbook(), { contacts, findPerson: async () => [found, { ...found, sheet: "Blad1", ours: false, fate: "keep" }] }))} />);
    await open(/^Gegevens van een persoon/);
    await open(/^Bekijk: Jansen/);
    await screen.findByText("2 cellen over 'Jansen'.");
    expect(await violations()).toEqual([]);
    await open(/^Verwijder persoon/);
    expect(await violations()).toEqual([]);
  });

  it("Controle, with findings, one that is signed off now, and a ledger", async () => {
    const finding = { code: "ledger-vat", severity: "error", subject: "Alfa (1), omzet 2026", detail: "21", place: null, expected: { kind: "amount", cents: 121_000 }, found: { kind: "amount", cents: 100_000 } } as const;
    const at = { sheet: "Klantenbestand", row: 5, column: 9, cell: "J6", target: "'Klantenbestand'!J6" };
    const ledger = { name: "grootboek.csv", column: "omzet 2026", expected: 121_000, found: 100_000, difference: -21_000, equal: 3, causes: [{ kind: "vat", count: 1, amount: -21_000 }] } as const;
    const check = async () => checkReport({ findings: [{ key: "a", finding, at, signature: null, changed: true }, { key: "b", finding: { ...finding, severity: "note" }, at: null, signature: { who: "Anna", day: 46_348, why: "Klopt" }, changed: false }], counts: { error: 1, warning: 0, note: 1 }, open: 1, kept: 2, ledger });
    render(<App services={paneServices(workbookService(workbook()), { startCheck: async () => checkService({ check }) })} />);
    await open(/^Controle/);
    await open(/^Vergelijk met het grootboek/);
    await open(/^Vergelijk met het vorige werkboek/);
    expect(await violations()).toEqual([]);
    await open(/^Controleer nu/);
    await open(/^Teken af/);
    await screen.findByRole("form");
    expect(await violations()).toEqual([]);
    await open(/^Gebruik selectie/);
    await screen.findByRole("heading", { name: "Kloppen de kolommen van het grootboek?" });
    expect(await violations()).toEqual([]);
  });

  it("Over", async () => {
    render(<App services={paneServices(workbookService(workbook()))} />);
    await open(/^Over/);
    expect(await violations()).toEqual([]);
  });
});

describe("the display language", () => {
  afterEach(() => setLanguage("nl-NL"));

  it("turns the pane English", async () => {
    setLanguage("en-US");
    render(<App services={paneServices(workbookService(workbook()))} />);
    expect(await screen.findByRole("heading", { name: "Your workbook" })).toBeTruthy();
  });
});
