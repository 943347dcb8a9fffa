import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { ImportReport, ImportService, ImportSourceInput, Task, WorkbookOffer, WorkbookState } from "../../src/taskpane/services/types";
import type { CustomerSource } from "../../src/xlsx";
import "./browser";
import { checked, importService, opened, paneServices, workbook, workbookService } from "./services";

const file = new File(["Klant;Omzet 2019\nAlfa;1"], "klanten.csv", { type: "text/csv" });

const openView = async (more: Partial<ImportService> = {}, state: WorkbookState = workbook({ customers: 0 })) => {
  const services = paneServices(workbookService(state), { startImport: async () => importService(more) });
  render(<App services={services} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Klanten/ }));
  await screen.findByRole("heading", { name: "Klanten" });
};

const chooseFile = async () => {
  await userEvent.upload(screen.getByLabelText("Kies bestand", { selector: "input" }), file);
  await screen.findByRole("heading", { name: "Kloppen de kolommen?" });
};

const toCheck = async () => {
  await chooseFile();
  await userEvent.click(screen.getByRole("button", { name: "Controleer de totalen" }));
  await screen.findByRole("heading", { name: "Kloppen de totalen?" });
};

describe("the customers", () => {
  it("says what to do first when there are none", async () => {
    await openView();
    expect(screen.getByText(/Er staan nog geen klanten/)).toBeTruthy();
  });

  it("counts them", async () => {
    await openView({}, workbook());
    expect(screen.getByText("17.411 klanten in dit werkboek.")).toBeTruthy();
  });
});

describe("where customers come from", () => {
  const sources: ImportSourceInput[] = [];
  const open = async (source: ImportSourceInput) => {
    sources.push(source);
    return { source: opened, offer: null };
  };
  beforeEach(() => sources.splice(0));

  it("takes a chosen file", async () => {
    await openView({ open });
    await chooseFile();
    expect(sources).toEqual([{ kind: "file", file }]);
  });

  it("takes a file that is dropped", async () => {
    await openView({ open });
    const box = screen.getByRole("heading", { name: "Uit een bestand" }).parentElement;
    if (!box) throw new Error("The file has no box");
    fireEvent.drop(box, { dataTransfer: { files: [file] } });
    await screen.findByRole("heading", { name: "Kloppen de kolommen?" });
    expect(sources).toEqual([{ kind: "file", file }]);
  });

  it("takes the selection in the sheet", async () => {
    await openView({ open });
    await userEvent.click(screen.getByRole("button", { name: "Gebruik selectie" }));
    await screen.findByRole("heading", { name: "Kloppen de kolommen?" });
    expect(sources).toEqual([{ kind: "selection" }]);
  });

  it("takes pasted rows, not before there are any", async () => {
    await openView({ open });
    const take = screen.getByRole("button", { name: "Gebruik deze rijen" });
    expect(take.hasAttribute("disabled")).toBe(true);
    await userEvent.click(screen.getByRole("textbox", { name: "Geplakte klanten" }));
    await userEvent.paste("Klant\tOmzet 2019\nAlfa\t1");
    await userEvent.click(take);
    await screen.findByRole("heading", { name: "Kloppen de kolommen?" });
    expect(sources).toEqual([{ kind: "text", text: "Klant\tOmzet 2019\nAlfa\t1" }]);
  });

  it("says what is wrong with a file and lets the person choose another", async () => {
    const refuse = async (): Promise<never> => {
      throw new PaneFailure({ code: "workbook-unreadable", issue: { code: "encrypted" } });
    };
    await openView({ open: refuse });
    await userEvent.upload(screen.getByLabelText("Kies bestand", { selector: "input" }), file);
    expect(await screen.findByText(/Op deze werkmap zit een wachtwoord\. Aan de werkmap is niets veranderd/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Kies bestand" })).toBeTruthy();
  });
});

describe("a workbook with several tables and sheets", () => {
  const source = (more: Partial<CustomerSource>): CustomerSource => ({ kind: "sheet", name: "Omzet", sheet: "Omzet", hidden: false, rows: 202, columns: 9, likely: true, ...more });
  const cover = source({ name: "Voorblad", sheet: "Voorblad", rows: 1, columns: 1, likely: false });
  const old = source({ name: "Oud", sheet: "Oud", hidden: true, likely: false });
  const debtors = source({ kind: "table", name: "Debiteuren", sheet: "Omzet", rows: 201 });
  const offer = { name: "klanten.xlsx", parts: [debtors, cover, source({}), old], issues: [] };
  const taken = (part: CustomerSource) => ({ ...opened, name: "klanten.xlsx", encoding: null, delimiter: null, part });
  const openOffer = async (more: Partial<ImportService> = {}, parts: Partial<WorkbookOffer> = {}) => {
    await openView({ open: async () => ({ source: null, offer: { ...offer, ...parts } }), take: async (part) => taken(part), ...more });
    await userEvent.upload(screen.getByLabelText("Kies bestand", { selector: "input" }), file);
    await screen.findByRole("heading", { name: "Waar staan de klanten?" });
  };
  const choice = (name: RegExp) => screen.getByRole("radio", { name });
  const chosen = () => screen.getByRole("radio", { checked: true });

  it("asks where the customers are: tables, then sheets, with their size; hidden ones marked", async () => {
    await openOffer();
    expect(screen.getByText("In klanten.xlsx staat meer dan één blad of tabel. Kies waar de klanten staan.")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual(["Tabellen", "Bladen"]);
    const labels = screen.getAllByRole("radio").map((radio) => radio.closest("span")?.textContent);
    expect(labels).toEqual(["Debiteuren op blad 'Omzet', 201 rijen × 9 kolommen", "Voorblad 1 rij × 1 kolom", "Omzet 202 rijen × 9 kolommen", "Oud 202 rijen × 9 kolommen, verborgen"]);
    expect(screen.getByRole("heading", { level: 1 })).toBe(document.activeElement);
  });

  it("proposes the first likely one, and takes what is chosen with the keyboard", async () => {
    const take = jest.fn(async (part: CustomerSource) => taken(part));
    await openOffer({ take }, { parts: [cover, source({}), old] });
    expect(chosen()).toBe(choice(/^Omzet/));
    await userEvent.tab();
    expect(document.activeElement).toBe(choice(/^Omzet/));
    await userEvent.keyboard("{ArrowDown}");
    expect(chosen()).toBe(choice(/^Oud/));
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "Kloppen de kolommen?" });
    expect(take.mock.calls.map(([part]) => part)).toEqual([old]);
    expect(screen.getByText("3 rijen uit klanten.xlsx, blad 'Oud'. Pas aan wat niet klopt.")).toBeTruthy();
  });

  it("names table and sheet on the match screen, and goes back to the choice with the last one marked", async () => {
    await openOffer();
    await userEvent.click(choice(/^Oud/));
    await userEvent.click(screen.getByRole("button", { name: "Gebruik deze klanten" }));
    await userEvent.click(await screen.findByRole("button", { name: "Kies een ander blad of tabel" }));
    await screen.findByRole("heading", { name: "Waar staan de klanten?" });
    expect(chosen()).toBe(choice(/^Oud/));
    await userEvent.click(choice(/^Debiteuren/));
    await userEvent.click(screen.getByRole("button", { name: "Gebruik deze klanten" }));
    expect(await screen.findByText("3 rijen uit klanten.xlsx, tabel 'Debiteuren' op blad 'Omzet'. Pas aan wat niet klopt.")).toBeTruthy();
  });

  it("asks nothing when one part is obvious, says which it took, and lets the person choose another", async () => {
    await openView({ open: async () => ({ source: taken(source({})), offer: { ...offer, parts: [source({}), old] } }), take: async (part) => taken(part) });
    await chooseFile();
    expect(screen.getByText("3 rijen uit klanten.xlsx, blad 'Omzet'. Pas aan wat niet klopt.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    await screen.findByRole("heading", { name: "Waar staan de klanten?" });
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    expect(await screen.findByRole("button", { name: "Kies bestand" })).toBeTruthy();
  });

  it("offers no other part when there is none", async () => {
    await openView({ open: async () => ({ source: taken(source({})), offer: { ...offer, parts: [source({})] } }) });
    await chooseFile();
    expect(screen.queryByRole("button", { name: "Kies een ander blad of tabel" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    expect(await screen.findByRole("button", { name: "Kies bestand" })).toBeTruthy();
  });

  it("says which sheet cannot be read, before and after it is chosen, and keeps the choice", async () => {
    const issue = { code: "workbook-unreadable", issue: { code: "corrupt", part: "xl/worksheets/sheet2.xml", sheet: "Stuk" } } as const;
    const take = async (): Promise<never> => { throw new PaneFailure(issue); };
    await openOffer({ take }, { issues: [issue] });
    expect(screen.getByText(/Deze werkmap is op blad 'Stuk' beschadigd/)).toBeTruthy();
    await userEvent.click(choice(/^Oud/));
    await userEvent.click(screen.getByRole("button", { name: "Gebruik deze klanten" }));
    await screen.findByRole("button", { name: "Sluit melding" });
    expect(chosen()).toBe(choice(/^Oud/));
  });
});

describe("the match of columns", () => {
  it("shows how the file was read, its first rows and what is left unused", async () => {
    await openView();
    await chooseFile();
    expect(screen.getByText("3 rijen uit klanten.csv. Pas aan wat niet klopt.")).toBeTruthy();
    expect(screen.getByText("Tekencodering: Windows-1252. Kolommen gescheiden door puntkomma's.")).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "Eerste rijen" })).getByText("Bravo")).toBeTruthy();
    expect(screen.getByText("Niet gebruikt: Regio.")).toBeTruthy();
  });

  it("hands every correction to the check", async () => {
    const check = jest.fn(importService().check);
    await openView({ check });
    await chooseFile();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Concern" }), "Regio");
    const year = screen.getByRole("textbox", { name: "Nieuwste boekjaar" });
    await userEvent.clear(year);
    await userEvent.type(year, "2020");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Marge 2020" }), "niet gebruiken");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Zo staan bedragen in de bron" }), "decimale punt (1,234.56)");
    await userEvent.click(screen.getByRole("radio", { name: "Sla die rijen over en meld ze" }));
    await userEvent.click(screen.getByRole("button", { name: "Controleer de totalen" }));
    const choices = check.mock.calls[0]?.[0];
    expect(choices?.repeated).toBe("weigeren");
    expect(choices?.match).toMatchObject({ boekjaren: [2020, 2018, 2017], marge: [null, null, null], notations: { 2: "punt" }, fields: { concern: 4 } });
  });

  it("cannot go on without a customer column", async () => {
    await openView();
    await chooseFile();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Debiteurennummer" }), "niet gebruiken");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Klant" }), "niet gebruiken");
    expect(screen.getByRole("alert").textContent).toBe("Kies de kolom met klantnaam of debiteurennummer.");
    expect(screen.getByRole("button", { name: "Controleer de totalen" }).hasAttribute("disabled")).toBe(true);
  });
});

describe("the check before anything is written", () => {
  it("shows rows and totals before and after to tick off", async () => {
    await openView();
    await toCheck();
    const account = screen.getByRole("table", { name: "Omzet 2019" });
    const amounts = within(account).getAllByRole("cell").map((cell) => cell.textContent?.replace(/\u00a0/g, " "));
    expect(amounts).toEqual(["€ 1.600,00", "€ -100,00", "€ 1.500,00"]);
    expect(screen.getByText("Rijen geweigerd").nextElementSibling?.textContent).toBe("1");
  });

  it("lists findings by row, with a count of the rest, and only proposes to merge", async () => {
    await openView();
    await toCheck();
    expect(screen.getByText(/Regel 12: 'onbekend' in 'Omzet 2019' is geen bedrag/)).toBeTruthy();
    expect(screen.getByText("Ook bij 19 en nog 2.")).toBeTruthy();
    expect(screen.getByText("Alfa (0001 en 0009)")).toBeTruthy();
    expect(screen.getByText(/Er wordt niets samengevoegd/)).toBeTruthy();
  });

  it("leads nowhere but back when something stops the import", async () => {
    const blocked = { ...checked, blocked: true, groups: [{ code: "too-many-rows" as const, severity: "stop" as const, column: null, count: 1, first: [{ code: "too-many-rows" as const, count: 200_000, limit: 100_000 }] }] };
    await openView({ check: async () => blocked });
    await toCheck();
    expect(screen.getByText(/Er zijn 200\.000 rijen; een werkboek kan er 100\.000 aan\. Er is niets geschreven/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Importeer/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    expect(await screen.findByRole("heading", { name: "Kloppen de kolommen?" })).toBeTruthy();
  });

  it("stays on the match when reading was stopped", async () => {
    await openView({ check: async () => null });
    await chooseFile();
    await userEvent.click(screen.getByRole("button", { name: "Controleer de totalen" }));
    expect(await screen.findByRole("heading", { name: "Kloppen de kolommen?" })).toBeTruthy();
  });
});

describe("the writing", () => {
  it("says how many rows were written and where to look", async () => {
    await openView();
    await toCheck();
    await userEvent.click(screen.getByRole("button", { name: "Importeer 2 klanten" }));
    expect(await screen.findByText("2 rijen geschreven.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Open de ABC-piramide" })).toBeTruthy();
  });

  it("shows progress, stops on request and says how many rows stand", async () => {
    let running: Task = {};
    let finish: (report: ImportReport) => void = () => undefined;
    const write: ImportService["write"] = (_choices, task) => {
      running = task;
      return new Promise((resolve) => (finish = resolve));
    };
    await openView({ write });
    await toCheck();
    await userEvent.click(screen.getByRole("button", { name: "Importeer 2 klanten" }));
    act(() => running.onProgress?.({ done: 4000, total: 17_411 }));
    expect(screen.getByText("4.000 van 17.411")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "De klanten worden geschreven" }).getAttribute("aria-valuenow")).toBe("4000");
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(running.signal?.aborted).toBe(true);
    expect(screen.getByText("Stopt na dit deel…")).toBeTruthy();
    await act(async () => finish({ rows: 6000, total: 17_411, stopped: true }));
    expect(screen.getByText(/6\.000 van 17\.411 rijen staan in de werkmap/)).toBeTruthy();
  });

  it("says what happened when Excel refuses, and the import can be tried again", async () => {
    const write = async (): Promise<never> => {
      throw new PaneFailure({ code: "cell-edit" });
    };
    await openView({ write });
    await toCheck();
    await userEvent.click(screen.getByRole("button", { name: "Importeer 2 klanten" }));
    expect(await screen.findByText(/Rond de cel af/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Importeer 2 klanten" })).toBeTruthy();
  });

  it("frees the reader when the view is left", async () => {
    const close = jest.fn();
    await openView({ close });
    await chooseFile();
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    await screen.findByRole("heading", { name: "Uw werkboek" });
    expect(close).toHaveBeenCalledTimes(1);
  });
});
