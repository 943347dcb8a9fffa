import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { FormAnswers, FormLine, FormService, WorkbookService } from "../../src/taskpane/services/types";
import { setLanguage } from "../../src/text";
import "./browser";
import { formService, paneServices, workbook, workbookService } from "./services";

const open = async (more: Partial<FormService> = {}, service: Partial<WorkbookService> = {}) => {
  render(<App services={paneServices(workbookService(workbook(), service), { startForm: async () => formService(more) })} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Invulblad/ }));
  await screen.findByRole("heading", { name: "Invulblad voor een klant", level: 1 });
};
const makeButton = () => screen.findByRole<HTMLButtonElement>("button", { name: "Maak invulblad" });
const file = (name = "terug.xlsx") => new File(["x"], name);
const choose = async (given = file()) => userEvent.upload(screen.getByLabelText("Lees ingevuld blad", { selector: "input" }), given);

const line = (question: string, more: Partial<FormLine>): FormLine => ({ key: question, question, ours: null, theirs: null, difference: { kind: "blank" }, ...more });
const answers = (more: Partial<FormAnswers> = {}): FormAnswers => ({
  account: "Alfa", known: true, name: "Mulder", position: "Directeur", day: 46_340, issues: [],
  lines: [
    line("Vertrouwen?", { ours: 4, theirs: 2, difference: { kind: "points", points: -2, better: false } }),
    line("Risico?", { ours: 4, theirs: 3, difference: { kind: "points", points: -1, better: true } }),
    line("Bevestiging?", { ours: 3, theirs: "goed", difference: { kind: "invalid", whose: "theirs" } }),
    line("Waarde?", { ours: "Service", theirs: "service", difference: { kind: "same" } }),
    line("Beter?", { theirs: "Sneller bellen", difference: { kind: "only-theirs" } }),
    line("Stoppen?", {}),
  ],
  ...more,
});

describe("the view Invulblad", () => {
  it("makes a sheet for a customer that was chosen with the keyboard, and says what to do with it", async () => {
    const makeForm = jest.fn(async () => undefined);
    await open({ makeForm });
    expect((await makeButton()).disabled).toBe(true);
    await userEvent.type(screen.getByRole("combobox", { name: "Klant" }), "bra");
    expect((await makeButton()).disabled).toBe(true);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await userEvent.click(await makeButton());
    expect(await screen.findByText(/Het invulblad voor Bravo is open als nieuwe werkmap en nog niet bewaard/)).toBeTruthy();
    expect(makeForm).toHaveBeenCalledWith("Bravo");
  });

  it("takes a name that was typed in full, in whichever capitals, and none that no customer has", async () => {
    await open();
    const box = screen.getByRole("combobox", { name: "Klant" });
    await userEvent.type(box, "alfa");
    expect((await makeButton()).disabled).toBe(false);
    await userEvent.type(box, " bv");
    expect((await makeButton()).disabled).toBe(true);
    expect(screen.getByText("Geen klant heet zo.")).toBeTruthy();
  });

  it("leads to the import as long as there are no customers", async () => {
    await open({}, { customerNames: async () => [] });
    expect(await screen.findByText(/Er staan nog geen klanten in dit werkboek\. Breng/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Maak invulblad" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Naar Klanten" }));
    expect(await screen.findByRole("heading", { name: "Klanten", level: 1 })).toBeTruthy();
  });

  it("puts both answers under each question, with the difference in words", async () => {
    const readForm = jest.fn(async () => answers());
    await open({ readForm });
    const given = file();
    await choose(given);
    const found = await screen.findByRole("region", { name: "Antwoorden van Alfa" });
    expect(readForm).toHaveBeenCalledWith(given);
    expect(within(found).getByText("Ingevuld door: Mulder, Directeur, 14-11-2026")).toBeTruthy();
    expect(within(found).getByText(/^Bij 4 van 6 vragen is er een verschil/)).toBeTruthy();
    const said = within(found).getAllByRole("listitem").map((item) => item.textContent);
    expect(said).toEqual([
      "Vertrouwen?U4Klant22 punten lager: minder gunstig dan u dacht.",
      "Risico?U4Klant31 punt lager: gunstiger dan u dacht.",
      "Bevestiging?U3KlantgoedHet antwoord van de klant is geen heel getal van 1 tot en met 5.",
      "Waarde?UServiceKlantserviceGelijk.",
      "Beter?Uniets ingevuldKlantSneller bellenVan u staat hier nog niets.",
      "Stoppen?Uniets ingevuldKlantniets ingevuldU en de klant vulden hier niets in.",
    ]);
  });

  it("says that nothing was answered, that the name is unknown, and what could not be read", async () => {
    await open({ readForm: async () => answers({ account: "", known: false, name: "", position: "", day: null, lines: [line("Beter?", { ours: "x", difference: { kind: "only-ours" } })], issues: [{ code: "form-faults", fields: ["C9", "C10"] }] }) });
    await choose();
    await screen.findByRole("region", { name: "Antwoorden van een klant zonder naam" });
    expect(screen.getByText("De klant heeft nog geen enkele vraag beantwoord.")).toBeTruthy();
    expect(screen.getByText(/Deze naam staat niet in Klantenbestand/)).toBeTruthy();
    expect(screen.getByText(/Op het invulblad staat een foutwaarde in C9 en C10/)).toBeTruthy();
    expect(screen.queryByText(/Ingevuld door/)).toBeNull();
  });

  it("says why a file is no sheet of a customer, takes the earlier answers away, and reads the same file again", async () => {
    const readForm = jest.fn<Promise<FormAnswers>, [File]>().mockResolvedValueOnce(answers());
    readForm.mockRejectedValue(new PaneFailure({ code: "form-missing" }));
    await open({ readForm });
    await choose();
    await screen.findByRole("region", { name: "Antwoorden van Alfa" });
    await choose();
    expect(await screen.findByText(/In dit bestand staat geen invulblad van Accountkompas/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Antwoorden van Alfa" })).toBeNull();
    await choose();
    expect(readForm).toHaveBeenCalledTimes(3);
  });

  it("goes back with the keyboard", async () => {
    await open();
    act(() => screen.getByRole("button", { name: "Terug" }).focus());
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "Uw werkboek" })).toBeTruthy();
  });

  it("speaks English too", async () => {
    setLanguage("en-GB");
    try {
      render(<App services={paneServices(workbookService(workbook()), { startForm: async () => formService({ readForm: async () => answers() }) })} />);
      await userEvent.click(await screen.findByRole("button", { name: /^Customer form/ }));
      await userEvent.upload(await screen.findByLabelText("Read a completed form", { selector: "input" }), file());
      expect(await screen.findByText("2 points lower: less favourable than you thought.")).toBeTruthy();
    } finally {
      setLanguage("nl-NL");
    }
  });
});
