import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { ExcelFailure } from "../../src/excel";
import { kompas, type KompasId } from "../../src/functions";
import { explain } from "../../src/functions/explain";
import { App } from "../../src/taskpane/app";
import type { CellExplanation, ExplainedCall, ExplainService } from "../../src/taskpane/services/types";
import { setLanguage } from "../../src/text";
import "./browser";
import { paneServices, workbook, workbookService } from "./services";

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const callOf = (id: KompasId, args: readonly unknown[], row?: number): ExplainedCall =>
  ({ explanation: explain({ id, args, outcome: { result: kompas[id](...args) } }, row), references: args.map((_arg, at) => (at === 0 ? "B1:B7" : null)), sheet: "Blad1" });
const cell = { address: "Blad1!D1", formula: "=KOMPAS.ABC_KLASSE(B1:B7)", text: "A" };
const CLASSES = ["ABC_KLASSE", [column([5000, 3000, 1500, 400, 100, 0, -600])]] as const;
const explained = (calls: readonly ExplainedCall[], more: Partial<Extract<CellExplanation, { kind: "explained" }>> = {}): CellExplanation => ({ kind: "explained", cell, from: null, calls, more: 0, ...more });

/** The view with a service that answers in turn; the last answer stays. */
async function open(answers: readonly (() => Promise<CellExplanation>)[], more: Partial<ExplainService> = {}) {
  let [selected, asked, stopped]: [() => void, number, number] = [() => undefined, 0, 0];
  const service: ExplainService = {
    explainSelected: () => (answers[Math.min(asked++, answers.length - 1)] ?? (() => Promise.reject(new Error("no answer"))))(),
    onSelected: async (handler) => { selected = handler; return async () => void stopped++; },
    selectRow: async () => "Blad1!B6",
    ...more,
  };
  render(<App services={paneServices(workbookService(workbook()), { startExplaining: async () => service })} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Leg dit getal uit/ }));
  await screen.findByRole("heading", { name: "Leg dit getal uit", level: 1 });
  return { select: () => act(async () => selected()), asked: () => asked, stopped: () => stopped };
}
const answer = (found: CellExplanation) => async () => found;

afterEach(() => setLanguage("nl-NL"));

describe("an explained cell", () => {
  it("names the cell, its formula, the rule, what went in and came out, and the twin", async () => {
    await open([answer(explained([callOf(...CLASSES)]))]);
    expect(await screen.findByRole("heading", { name: "Blad1!D1" })).toBeTruthy();
    expect(screen.getByText("=KOMPAS.ABC_KLASSE(B1:B7)")).toBeTruthy();
    const call = screen.getByRole("region", { name: "KOMPAS.ABC_KLASSE" });
    for (const part of ["Regel", "Wat erin ging", "Wat eruit kwam", "Wat niet meetelt", "Aansluiting", "Hetzelfde zonder Accountkompas"]) expect(within(call).getByRole("heading", { name: part })).toBeTruthy();
    expect(within(call).getByText(/7 cellen, 6 gevuld, samen €\s9\.400,00/)).toBeTruthy();
    expect(within(call).getByText("weggelaten: 80")).toBeTruthy();
    expect(within(call).getByText(/^=ALS\(B1:B7<=0/)).toBeTruthy();
    expect(within(call).getByRole("link", { name: "Meer over KOMPAS.ABC_KLASSE" }).getAttribute("href")).toBe("functies/abc_klasse.html");
  });

  it("reconciles the parts with the total in a table", async () => {
    await open([answer(explained([callOf(...CLASSES)]))]);
    const table = await screen.findByRole("table", { name: "Aansluiting op het netto totaal" });
    expect(within(table).getAllByRole("row").map((row) => row.textContent?.replaceAll(/\s/g, " "))).toEqual(["klantenbedrag", "Met omzet5€ 10.000,00", "Geen omzet1€ 0,00", "Credit1€ -600,00", "Netto totaal7€ 9.400,00"]);
  });

  it("leads to a row that is left out by mouse and by keys, and goes on telling why", async () => {
    const selectRow = jest.fn(async () => "Blad1!B7");
    const { select, asked } = await open([answer(explained([callOf(...CLASSES)])), answer({ kind: "no-formula", cell: { address: "Blad1!B7", formula: "", text: "-600" } })], { selectRow });
    expect(await screen.findByText("credit: 1 rij")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Rij 7" }));
    expect(selectRow).toHaveBeenCalledWith({ reference: "B1:B7", sheet: "Blad1", offset: 6 });
    await select();
    expect(asked()).toBe(2);
    expect(screen.getByText("credit: 1 rij")).toBeTruthy();
    screen.getByRole("button", { name: "Rij 6" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(selectRow).toHaveBeenCalledTimes(2);
  });

  it("says so when a row is gone", async () => {
    await open([answer(explained([callOf(...CLASSES)]))], { selectRow: async () => null });
    await userEvent.click(await screen.findByRole("button", { name: "Rij 7" }));
    expect(await screen.findByText(/^Deze rij is niet meer te vinden/)).toBeTruthy();
  });

  it("shows at most 50 rows, some of every reason, and counts the others", async () => {
    const names = column(Array.from({ length: 63 }, (_none, row) => `K${row + 1}`));
    await open([answer(explained([callOf("ABC_KLASSE", [column([1, ...new Array<number>(60).fill(0), -5, -6]), null, null, null, null, names])]))]);
    expect(await screen.findByText("geen omzet: 60 rijen")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /^Rij \d+: K/ })).toHaveLength(27);
    expect(screen.getByText("en nog 35")).toBeTruthy();
    expect(screen.getByText("credit: 2 rijen")).toBeTruthy();
  });

  it("takes rows without a name that follow each other together", async () => {
    await open([answer(explained([callOf("ABC_KLASSE", [column([1, 0, 0, 0, -5, 0])])]))]);
    expect((await screen.findAllByRole("button", { name: /^Rij / })).map(({ textContent }) => textContent)).toEqual(["Rij 2 tot en met 4", "Rij 6", "Rij 5"]);
  });

  it("takes many parts together, so that what is shown still adds up", async () => {
    await open([answer(explained([callOf("PIJPLIJN_VERWACHTING", [column(new Array<number>(30).fill(100)), column(new Array<number>(30).fill(0.5))])]))]);
    const table = await screen.findByRole("table", { name: /^De verwachting is de som/ });
    expect(within(table).getAllByRole("row")).toHaveLength(22);
    expect(within(table).getByRole("row", { name: /^en nog 11/ }).textContent).toMatch(/€\s550,00/);
    expect(within(table).getByRole("row", { name: /^Verwachting/ }).textContent).toMatch(/€\s1\.500,00/);
  });

  it("shows every function, the inner one first, and where the formula stands", async () => {
    const inner = callOf("LAGE_SCORES", [column(["a", "b"]), column([1, 5])]);
    await open([answer(explained([inner, callOf("NIEUWE_VOORSTELLEN", [column(["a"]), column(["b"])])], { from: "Klassen!A2", more: 2 }))]);
    await screen.findByRole("heading", { name: "KOMPAS.LAGE_SCORES" });
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["Blad1!D1", "KOMPAS.LAGE_SCORES", "KOMPAS.NIEUWE_VOORSTELLEN"]);
    expect(screen.getByText("De formule staat in Klassen!A2; deze cel laat er een deel van zien.")).toBeTruthy();
    expect(screen.getByText("Nog 2 functies in deze formule staan hier niet bij.")).toBeTruthy();
  });

  it("with an error tells the sentence of the function", async () => {
    const call = callOf(...CLASSES);
    await open([answer(explained([{ ...call, explanation: { ...call.explanation, refusal: "omzet, rij 2: hier hoort een getal.", accounts: [] } }]))]);
    expect(await screen.findByText("omzet, rij 2: hier hoort een getal.")).toBeTruthy();
  });

  it("speaks English where Excel does", async () => {
    setLanguage("en-GB");
    render(<App services={paneServices(workbookService(workbook()), { startExplaining: async () => ({ explainSelected: answer(explained([callOf(...CLASSES)])), onSelected: async () => async () => undefined, selectRow: async () => null }) })} />);
    await userEvent.click(await screen.findByRole("button", { name: /^Explain this figure/ }));
    expect(await screen.findByText("no revenue: 1 row")).toBeTruthy();
    expect(screen.getByRole("table", { name: "The classes together are the revenue" })).toBeTruthy();
  });
});

it("an explanation can be read by someone who cannot see it", async () => {
  await open([answer(explained([callOf("LAGE_SCORES", [column(["a", "b"]), column([1, 5])]), callOf("ABC_KLASSE", CLASSES[1], 2)], { from: "Klassen!A2" }))]);
  await screen.findByRole("heading", { name: "In deze rij" });
  // Colours are judged in a real browser: jsdom has no layout.
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: true } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
});

describe("the view", () => {
  const other: CellExplanation = { kind: "no-kompas", cell: { ...cell, address: "Blad1!E5" } };

  it("follows the selection and stops when it is left", async () => {
    const { select, stopped } = await open([answer(explained([callOf(...CLASSES)])), answer(other)]);
    await screen.findByRole("heading", { name: "Blad1!D1" });
    await select();
    expect((await screen.findByRole("status")).textContent).toBe("De formule in Blad1!E5 gebruikt geen KOMPAS-functie. Kies een cel met een KOMPAS-formule.");
    await userEvent.click(screen.getByRole("button", { name: "Terug" }));
    expect(stopped()).toBe(1);
  });

  it("says that it computes as long as there is nothing to show, and shows the last of several selections", async () => {
    let finish: (found: CellExplanation) => void = () => undefined;
    const first = new Promise<CellExplanation>((resolve) => (finish = resolve));
    const { select, asked } = await open([() => first, answer(other)]);
    expect(await screen.findByText("De cel wordt uitgerekend")).toBeTruthy();
    await select();
    await select();
    await act(async () => finish(explained([])));
    expect(await screen.findByText(/^De formule in Blad1!E5/)).toBeTruthy();
    expect(asked()).toBe(2);
  });

  it.each([
    [{ kind: "no-formula", cell } as const, /^In Blad1!D1 staat geen formule/, false],
    [{ kind: "silent", cell, why: "unknown" } as const, /^Blad1!D1 toont #NAAM\?.*'Formules herstellen'/, false],
    [{ kind: "silent", cell, why: "busy" } as const, /^Excel rekent nog aan Blad1!D1/, true],
    [{ kind: "silent", cell, why: "not-called" } as const, /^Excel heeft de functie in Blad1!D1 nu niet aangeroepen/, true],
  ])("tells in one sentence why there is nothing: %j", async (found, sentence, canRetry) => {
    const { asked } = await open([answer(found)]);
    expect((await screen.findByRole("status")).textContent).toMatch(sentence);
    const retry = screen.queryByRole("button", { name: "Probeer opnieuw" });
    expect(retry !== null).toBe(canRetry);
    if (retry) await userEvent.click(retry);
    expect(asked()).toBe(canRetry ? 2 : 1);
  });

  it("tells what Excel refuses, and tries again when asked", async () => {
    await open([() => Promise.reject(new ExcelFailure({ code: "protected-sheet", sheet: "Blad1" })), answer(other)]);
    expect(await screen.findByText(/^De beveiliging op blad 'Blad1' laat geen wijzigingen toe/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(await screen.findByText(/^De formule in Blad1!E5/)).toBeTruthy();
  });
});
