import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { PersonCell, Task, WorkbookService } from "../../src/taskpane/services/types";
import { setLanguage } from "../../src/text";
import "./browser";
import { paneServices, workbook, workbookService } from "./services";

const cell = (more: Partial<PersonCell> = {}): PersonCell => ({
  sheet: "Contactpersonen", row: 9, column: 2, address: "C10", label: "naam", text: "Zoë van Dam", ours: true, fate: "empty", ...more,
});
const note = cell({ sheet: "P1 Bravo", address: "B12", label: "Speerpunt 2", text: "Zoë van Dam uitnodigen", fate: "replace" });
const customer = cell({ sheet: "Klantenbestand", address: "D8", label: "klant", fate: "keep" });
const own = cell({ sheet: "Mijn notities", row: 1, column: 1, address: "B2", label: "", text: "Lunch met Zoë van Dam", ours: false, fate: "keep" });

const register = { names: ["Jansen", "Zoë van Dam"], months: 24, stale: [{ name: "Zoë van Dam", day: 45_000 }] };

const open = async (more: Partial<WorkbookService> = {}) => {
  render(<App services={paneServices(workbookService(workbook(), { contacts: async () => register, ...more }))} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Gegevens van een persoon/ }));
  await screen.findByRole("heading", { name: "Gegevens van een persoon", level: 1 });
  await screen.findByRole("heading", { name: "Lang geen contact" });
};
const search = async (name: string) => userEvent.type(screen.getByLabelText("Naam"), `${name}{Enter}`);

describe("the search for a person", () => {
  it("waits for a name, offers the contacts and takes any other", async () => {
    const findPerson = jest.fn(async () => []);
    await open({ findPerson });
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Zoek" });
    expect(button.disabled).toBe(true);
    await search("   ");
    expect(button.disabled).toBe(true);
    expect(findPerson).not.toHaveBeenCalled();
    expect([...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"))).toEqual(["Jansen", "Zoë van Dam"]);
    await search("=Jan ");
    expect(findPerson).toHaveBeenCalledWith("=Jan", expect.anything());
    expect(await screen.findByText(/^Er is geen cel gevonden over '=Jan'/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Verwijder persoon" })).toBeNull();
  });

  it("lists the cells by sheet, says what stays and why, and opens each", async () => {
    const openCell = jest.fn(async () => undefined);
    await open({ findPerson: async () => [cell(), note, customer, own], openCell });
    await search("zoe van dam");
    expect((await screen.findByRole("status")).textContent).toBe("4 cellen over 'zoe van dam'.");
    const section = screen.getByRole("region", { name: "Contactpersonen" });
    expect(within(section).getByText("C10 · naam")).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "Klantenbestand" })).getByText(/^Zo heet een klant/)).toBeTruthy();
    const notes = screen.getByRole("region", { name: "Mijn notities" });
    expect(within(notes).getByText(/^Dit blad is van uzelf/)).toBeTruthy();
    expect(within(section).queryByText(/^Dit blad is van uzelf/)).toBeNull();
    await userEvent.click(within(notes).getByRole("button", { name: "Open: Mijn notities B2" }));
    expect(openCell).toHaveBeenCalledWith(own);
  });

  it("shows a long list in parts", async () => {
    await open({ findPerson: async () => Array.from({ length: 130 }, (_none, row) => cell({ row, address: `C${row + 1}` })) });
    await search("Zoë van Dam");
    expect(await screen.findByText("C100 · naam")).toBeTruthy();
    expect(screen.queryByText("C101 · naam")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Toon er nog 30" }));
    expect(screen.getByText("C130 · naam")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Toon er nog/ })).toBeNull();
  });

  it("says how far it is, and can be stopped", async () => {
    await open({
      findPerson: (_name, { onProgress, signal }: Task) => {
        onProgress?.({ done: 2_000, total: 5_000 });
        return new Promise((resolve) => signal?.addEventListener("abort", () => resolve(null)));
      },
    });
    await search("Jansen");
    expect(await screen.findByText("2.000 van 5.000")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Terug" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(await screen.findByText("Gestopt. Er is niets gewijzigd.")).toBeTruthy();
  });

  it("says what stood in the way", async () => {
    await open({ findPerson: async () => { throw new PaneFailure({ code: "cell-edit" }); } });
    await search("Jansen");
    expect(await screen.findByText(/^.*U bent nog een cel aan het bewerken/)).toBeTruthy();
  });
});

describe("removing a person", () => {
  it("asks first, with what becomes of the cells, and leaves everything when the answer is no", async () => {
    const removePerson = jest.fn();
    await open({ findPerson: async () => [cell(), note, own], removePerson });
    await search("Zoë van Dam");
    await userEvent.click(await screen.findByRole("button", { name: "Verwijder persoon" }));
    const ask = screen.getByRole("alertdialog", { name: "'Zoë van Dam' verwijderen?" });
    expect(within(ask).getByText(/^Cellen die leeg worden: 1\. Teksten waarin .*: 1\. Cellen die blijven zoals ze zijn: 1\./)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Annuleer");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(removePerson).not.toHaveBeenCalled();
    expect(screen.getByText("C10 · naam")).toBeTruthy();
  });

  it("says what was changed, lists what stays, and reads the contacts again", async () => {
    let names = register.names;
    const removePerson = jest.fn(async () => {
      names = ["Jansen"];
      return { emptied: 9, replaced: 2, left: [own], issues: [{ code: "protected-sheet" as const, sheet: "P1 Bravo" }] };
    });
    await open({ findPerson: async () => [cell(), note, own], removePerson, load: async () => workbook(), contacts: async () => ({ names, months: 24, stale: [] }) });
    await search("Zoë van Dam");
    await userEvent.click(await screen.findByRole("button", { name: "Verwijder persoon" }));
    await userEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Verwijder persoon" }));
    expect(await screen.findByText("Leeggemaakt: 9. Teksten aangepast: 2. Blijven staan: 1; die staan hieronder.")).toBeTruthy();
    expect(screen.getByText(/De beveiliging op blad 'P1 Bravo' laat geen wijzigingen toe/)).toBeTruthy();
    expect(removePerson).toHaveBeenCalledWith("Zoë van Dam", expect.anything());
    expect(screen.getByText("Lunch met Zoë van Dam")).toBeTruthy();
    expect(screen.queryByText("C10 · naam")).toBeNull();
    expect(screen.queryByRole("button", { name: "Verwijder persoon" })).toBeNull();
    expect([...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"))).toEqual(["Jansen"]);
  });

  it("is not offered where nothing may be changed", async () => {
    await open({ findPerson: async () => [customer, own] });
    await search("Zoë van Dam");
    expect(await screen.findByText("2 cellen over 'Zoë van Dam'.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Verwijder persoon" })).toBeNull();
  });

  it("says what stood in the way", async () => {
    await open({ findPerson: async () => [cell()], removePerson: async () => { throw new PaneFailure({ code: "read-only" }); } });
    await search("Zoë van Dam");
    await userEvent.click(await screen.findByRole("button", { name: "Verwijder persoon" }));
    await userEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Verwijder persoon" }));
    expect(await screen.findByText(/Deze werkmap is alleen-lezen geopend/)).toBeTruthy();
  });
});

describe("contacts whom nobody spoke to", () => {
  it("are proposed, and first show what stands about them", async () => {
    const findPerson = jest.fn(async () => [cell()]);
    await open({ findPerson });
    const section = screen.getByRole("region", { name: "Lang geen contact" });
    expect(within(section).getByText(/meer dan 24 maanden geen contact/)).toBeTruthy();
    expect(within(section).getByText("Laatste contact: 15-03-2023")).toBeTruthy();
    await userEvent.click(within(section).getByRole("button", { name: "Bekijk: Zoë van Dam" }));
    expect(await screen.findByText("1 cel over 'Zoë van Dam'.")).toBeTruthy();
    expect(findPerson).toHaveBeenCalledWith("Zoë van Dam", expect.anything());
    expect(screen.getByLabelText<HTMLInputElement>("Naam").value).toBe("Zoë van Dam");
  });

  it("are nobody when all of them were spoken to", async () => {
    await open({ contacts: async () => ({ ...register, months: 12, stale: [] }) });
    expect(screen.getByText(/meer dan 12 maanden geleden/)).toBeTruthy();
  });

  it("cannot be read: that is told, and a search goes on", async () => {
    render(<App services={paneServices(workbookService(workbook(), { contacts: async () => { throw new PaneFailure({ code: "busy" }); } }))} />);
    await userEvent.click(await screen.findByRole("button", { name: /^Gegevens van een persoon/ }));
    expect(await screen.findByText(/Excel was met iets anders bezig/)).toBeTruthy();
    expect(screen.getByLabelText("Naam")).toBeTruthy();
  });

  it("say so when there are no contacts at all", async () => {
    render(<App services={paneServices(workbookService(workbook()))} />);
    await userEvent.click(await screen.findByRole("button", { name: /^Gegevens van een persoon/ }));
    expect(await screen.findByText(/^Er staan nog geen contactpersonen/)).toBeTruthy();
  });
});

describe("in English", () => {
  afterEach(() => setLanguage("nl-NL"));

  it("the view says the same", async () => {
    setLanguage("en-US");
    render(<App services={paneServices(workbookService(workbook(), { contacts: async () => register, findPerson: async () => [cell()] }))} />);
    await userEvent.click(await screen.findByRole("button", { name: /^A person's data/ }));
    await userEvent.type(await screen.findByLabelText("Name"), "Zoe van Dam{Enter}");
    expect(await screen.findByText("1 cell about 'Zoe van Dam'.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Remove person" })).toBeTruthy();
  });
});
