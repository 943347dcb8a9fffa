import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { CheckReport, CheckService, CheckTask, ShownFinding, Signature } from "../../src/taskpane/services/check-types";
import type { WorkbookService } from "../../src/taskpane/services/types";
import "./browser";
import { checkReport, checkService, openedLedger, paneServices, workbook, workbookService } from "./services";

const open = async (more: Partial<CheckService> = {}, service: Partial<WorkbookService> = {}) => {
  render(<App services={paneServices(workbookService(workbook(), service), { startCheck: async () => checkService(more) })} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Controle/ }));
  await screen.findByRole("heading", { name: "Controle", level: 1 });
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const AT = { sheet: "Klantenbestand", row: 5, column: 10, cell: "K6", target: "'Klantenbestand'!K6" };
const shown = (more: Partial<ShownFinding> = {}): ShownFinding => ({
  key: "margin-above-revenue:1", at: AT, signature: null, changed: false,
  finding: { code: "margin-above-revenue", severity: "error", subject: "Alfa (1), marge 2026", detail: "", place: null, expected: { kind: "amount", cents: 100_000 }, found: { kind: "amount", cents: 120_000 } },
  ...more,
});
const withOne = (more: Partial<ShownFinding> = {}): Partial<CheckReport> => ({ findings: [shown(more)], counts: { error: 1, warning: 0, note: 0 }, open: 1 });

describe("the view Controle", () => {
  it("says what it does before anything was checked", async () => {
    await open();
    expect(screen.getByText(/Aan uw cijfers verandert niets/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Bevindingen" })).toBeNull();
  });

  it("says that nothing was found, and offers the sheet", async () => {
    const opened: string[] = [];
    await open({}, { open: async (id) => void opened.push(id) });
    await press("Controleer nu");
    expect(await screen.findByText("Er is niets gevonden.")).toBeTruthy();
    await press("Open het blad Controle");
    expect(opened).toEqual(["controle"]);
  });

  it("shows a finding with what was expected and found, and goes to its cell", async () => {
    const cells: unknown[] = [];
    await open({ check: async () => checkReport(withOne()) }, { openCell: async (cell) => void cells.push(cell) });
    await press("Controleer nu");
    const list = within(await screen.findByRole("region", { name: "Fouten" }));
    expect(list.getByRole("heading", { name: "Alfa (1), marge 2026" })).toBeTruthy();
    expect(list.getByText("De marge is hoger dan de omzet.")).toBeTruthy();
    expect(list.getByRole("listitem").textContent).toMatch(/Verwacht€\s?1\.000,00Gevonden€\s?1\.200,00Verschil€\s?200,00/);
    expect(screen.getByText("Gevonden: 1 fout, 0 keer let op, 0 ter info. Nog niet afgetekend: 1.")).toBeTruthy();
    await press("Ga naar de cel: Alfa (1), marge 2026 (Klantenbestand, K6)");
    expect(cells).toEqual([AT]);
  });

  it("shows progress and can be stopped", async () => {
    const check = ({ signal, onProgress }: CheckTask) => {
      onProgress?.({ part: "computing", done: 0, total: 0 });
      return new Promise<null>((resolve) => signal?.addEventListener("abort", () => resolve(null)));
    };
    await open({ check });
    await press("Controleer nu");
    expect(await screen.findByText("De cijfers worden nagerekend")).toBeTruthy();
    await press("Stop");
    expect(await screen.findByText("Gestopt. Het blad Controle is niet gewijzigd.")).toBeTruthy();
  });

  it("tells what stood in the way of the sheet, and what of an earlier comparison still stands on it", async () => {
    await open({ check: async () => checkReport({ whole: false, sheet: null, kept: 3, issues: [{ code: "protected-sheet", sheet: "Controle" }] }) });
    await press("Controleer nu");
    expect(await screen.findByText(/Het blad Controle is nog niet af/)).toBeTruthy();
    expect(screen.getByText(/De beveiliging op blad 'Controle'/)).toBeTruthy();
    expect(screen.getByText(/staan nog 3 bevindingen van een eerdere vergelijking/)).toBeTruthy();
  });

  it("lists a finding that is nowhere without a way to a cell, and tells how many only the sheet has", async () => {
    await open({ check: async () => checkReport({ ...withOne({ at: null }), counts: { error: 4, warning: 0, note: 0 } }) });
    await press("Controleer nu");
    await screen.findByRole("region", { name: "Fouten" });
    expect(screen.queryByRole("button", { name: /^Ga naar de cel/ })).toBeNull();
    expect(screen.getByText("Nog 3 bevindingen staan alleen op het blad Controle.")).toBeTruthy();
  });
});

describe("signing off", () => {
  const signed = (): { readonly given: (readonly [string, Signature])[]; readonly sign: CheckService["sign"] } => {
    const given: (readonly [string, Signature])[] = [];
    return { given, sign: async (key, signature) => void given.push([key, signature]) };
  };

  it("starts with the owner and today, and asks for a reason", async () => {
    const { given, sign } = signed();
    await open({ check: async () => checkReport(withOne({ changed: true })), sign });
    await press("Controleer nu");
    await screen.findByText("Eerder afgetekend; de cijfers zijn sindsdien veranderd.");
    await press("Teken af: Alfa (1), marge 2026");
    const form = within(await screen.findByRole("form", { name: "Aftekenen: Alfa (1), marge 2026" }));
    expect(form.getByLabelText<HTMLInputElement>(/^Naam/).value).toBe("Anna de Vries");
    expect(form.getByLabelText<HTMLInputElement>(/^Datum/).value).toBe("2026-11-22");
    const submit = form.getByRole<HTMLButtonElement>("button", { name: "Teken af" });
    expect(submit.disabled).toBe(true);
    expect(document.activeElement).toBe(form.getByLabelText(/^Reden/));
    await userEvent.type(form.getByLabelText(/^Reden/), "Klopt zo");
    await userEvent.click(submit);
    expect(given).toEqual([["margin-above-revenue:1", { who: "Anna de Vries", day: 46_348, why: "Klopt zo" }]]);
    expect(await screen.findByText(/Afgetekend door Anna de Vries op 22-11-2026\. Klopt zo/)).toBeTruthy();
    expect(screen.getByText("De bevinding is afgetekend.")).toBeTruthy();
    expect(screen.queryByText(/de cijfers zijn sindsdien veranderd/)).toBeNull();
  });

  it("is put away with Escape, and a signature can be taken away", async () => {
    const { given, sign } = signed();
    await open({ check: async () => checkReport(withOne({ signature: { who: "Karin", day: null, why: "Zo afgesproken" } })), sign });
    await press("Controleer nu");
    expect(await screen.findByText("Afgetekend door Karin. Zo afgesproken")).toBeTruthy();
    await press("Haal aftekening weg: Alfa (1), marge 2026");
    expect(given).toEqual([["margin-above-revenue:1", { who: "", day: null, why: "" }]]);
    await press("Teken af: Alfa (1), marge 2026");
    await screen.findByRole("form");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
  });

  it("that is refused says why, and changes nothing", async () => {
    await open({ check: async () => checkReport(withOne()), sign: async () => { throw new PaneFailure({ code: "finding-gone" }); } });
    await press("Controleer nu");
    await userEvent.click(await screen.findByRole("button", { name: /^Teken af/ }));
    await userEvent.type(within(await screen.findByRole("form")).getByLabelText(/^Reden/), "Klopt");
    await userEvent.click(within(screen.getByRole("form")).getByRole("button", { name: "Teken af" }));
    expect(await screen.findByText(/staat niet meer op het blad Controle/)).toBeTruthy();
    expect(screen.queryByText(/^Afgetekend door/)).toBeNull();
  });
});

describe("beside a ledger", () => {
  const account = { name: "grootboek.csv", column: "omzet 2026", expected: 121_000, found: 100_000, difference: -21_000, equal: 4, causes: [{ kind: "vat" as const, count: 1, amount: -20_000 }, { kind: "unexplained" as const, count: 2, amount: -1_000 }] };

  it("reads a file, lets the columns be corrected, and shows causes that add up", async () => {
    const read: unknown[] = [];
    await open({
      readLedger: async (choices) => {
        read.push(choices);
        return { totals: { rowsRead: 5, rowsRefused: 1, rowsWithoutAmount: 0, amount: 121_000, rounded: 0 }, issues: [{ code: "amount-unreadable", row: 4, column: "Bedrag", value: "tien" }] };
      },
      check: async () => checkReport({ ledger: account }),
    });
    await press(/^Vergelijk met het grootboek/);
    await userEvent.upload(screen.getByLabelText("Kies een bestand", { selector: "input" }), new File(["x"], "grootboek.csv"));
    await screen.findByRole("heading", { name: "Kloppen de kolommen van het grootboek?" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Vergelijk met de omzet van" }), "2025");
    await userEvent.click(screen.getByRole("checkbox", { name: "Omzet staat in het grootboek met een min" }));
    await press("Vergelijk");
    expect(read).toEqual([{ match: { ...openedLedger.match, reversed: true }, year: 1 }]);
    const table = within(await screen.findByRole("region", { name: "Aansluiting op het grootboek: omzet 2026" }));
    expect(table.getAllByRole("row").map((row) => row.textContent?.replace(/\s/g, ""))).toEqual([
      "Inhetgrootboek€1.210,00", "InKlantenbestand€1.000,00", "Verschil€-210,00", "Btw(1×)€-200,00", "Nietverklaard(2×)€-10,00", "Verklaardengenoemdsamen€-210,00",
    ]);
    expect(table.getByText("4 regels gelezen, 1 geweigerd.")).toBeTruthy();
    expect(table.getByText(/'tien' in 'Bedrag' is geen bedrag/)).toBeTruthy();
  });

  it("asks which part of a workbook it is, and for the columns it cannot do without", async () => {
    const part = { kind: "sheet" as const, name: "Mutaties", sheet: "Mutaties", hidden: false, rows: 3, columns: 2, likely: true };
    const none = { ...openedLedger, match: { ...openedLedger.match, columns: { ...openedLedger.match.columns, amount: null } } };
    await open({ openLedger: async () => ({ opened: null, parts: [{ ...part, name: "Oud", likely: false }, part], years: [2026, 2025, 2024] }), takeLedger: async () => none });
    await press(/^Vergelijk met het grootboek/);
    await press("Gebruik selectie");
    expect((await screen.findByRole<HTMLInputElement>("radio", { name: /^Mutaties/ })).checked).toBe(true);
    await press("Gebruik dit deel");
    expect(await screen.findByText(/^Kies de kolom met het debiteurennummer/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Vergelijk" }).disabled).toBe(true);
    await press("Terug");
    expect(await screen.findByRole("heading", { name: "Controle", level: 1 })).toBeTruthy();
  });

  it("takes pasted lines, tells what is wrong with them, and can be put away", async () => {
    const away: string[] = [];
    let calls = 0;
    await open({
      openLedger: async () => {
        calls += 1;
        if (calls === 1) throw new PaneFailure({ code: "empty-file" });
        return { opened: { ...openedLedger, name: "" }, parts: [], years: [2026, 2025, 2024] };
      },
      check: async () => checkReport({ ledger: { ...account, difference: 0, causes: [] } }),
      putAway: async (what) => void away.push(what),
    });
    await press(/^Vergelijk met het grootboek/);
    await userEvent.type(screen.getByLabelText("Of plak de regels hier"), "x");
    await press("Gebruik deze regels");
    expect(await screen.findByText(/Dit bestand is leeg/)).toBeTruthy();
    await press("Gebruik deze regels");
    await userEvent.click(await screen.findByRole("button", { name: "Vergelijk" }));
    expect(await screen.findByText("Klantenbestand sluit tot op de cent aan op het grootboek.")).toBeTruthy();
    await press(/^Vergelijk met het grootboek/);
    await press("Vergelijk niet meer met dit grootboek");
    expect(away).toEqual(["ledger"]);
    expect(screen.queryByRole("region", { name: /^Aansluiting/ })).toBeNull();
  });
});

describe("beside the previous workbook", () => {
  it("reads it and checks again", async () => {
    let checks = 0;
    await open({ check: async () => ((checks += 1), checkReport()) });
    await press(/^Vergelijk met het vorige werkboek/);
    await userEvent.upload(screen.getByLabelText("Kies het werkboek", { selector: "input" }), new File(["x"], "2025.xlsx"));
    expect(await screen.findByText("Er is niets gevonden.")).toBeTruthy();
    expect(checks).toBe(1);
    expect(screen.getByText("Vergeleken met 2025.xlsx, boekjaar 2025.")).toBeTruthy();
  });

  it("that is none of ours says so", async () => {
    await open({ readPrevious: async () => { throw new PaneFailure({ code: "previous-missing" }); } });
    await press(/^Vergelijk met het vorige werkboek/);
    await userEvent.upload(screen.getByLabelText("Kies het werkboek", { selector: "input" }), new File(["x"], "2025.xlsx"));
    expect(await screen.findByText(/staat geen Klantenbestand van Accountkompas/)).toBeTruthy();
  });
});
