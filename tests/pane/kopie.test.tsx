import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { CopyService, CopyTask, TeamCheck, WorkbookState } from "../../src/taskpane/services/types";
import "./browser";
import { copyService, emptyWorkbook, paneServices, workbook, workbookService } from "./services";

const open = async (more: Partial<CopyService> = {}, state: Partial<WorkbookState> = {}) => {
  render(<App services={paneServices(workbookService(workbook(state)), { startCopy: async () => copyService(more) })} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Kopie/ }));
  await screen.findByRole("heading", { name: "Kopie", level: 1 });
};
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

/** A step that ends when the test says so, and keeps the task that it got. */
function held<Result>() {
  let finish: (result: Result) => void = () => undefined;
  const running: { task?: CopyTask } = {};
  const start = (task: CopyTask) => {
    running.task = task;
    return new Promise<Result>((resolve) => { finish = resolve; });
  };
  return { running, start, finish: (result: Result) => act(async () => finish(result)) };
}

describe("the view Kopie", () => {
  it("is offered once a workbook stands", async () => {
    render(<App services={paneServices(workbookService(emptyWorkbook))} />);
    await screen.findByRole("button", { name: "Maak mijn werkboek" });
    expect(screen.queryByRole("button", { name: /^Kopie/ })).toBeNull();
  });

  it("says beforehand that the open workbook stays, and what of the person's own does not come along", async () => {
    await open({}, { own: { sheets: ["Notities", "Blad1"], columns: [{ sheet: "Klantenbestand", columns: ["mijn kolom"] }] } });
    expect(screen.getByText(/De werkmap die nu open is, blijft zoals ze is/)).toBeTruthy();
    expect(screen.getByText("Bladen van uzelf: Notities en Blad1")).toBeTruthy();
    expect(screen.getByText("Kolommen van uzelf op Klantenbestand: mijn kolom")).toBeTruthy();
    expect(screen.getByText(/Opmaak, opmerkingen en formules die u zelf/)).toBeTruthy();
  });

  it("names no sheets or columns where there are none", async () => {
    await open();
    expect(screen.queryByText(/van uzelf/)).toBeNull();
  });

  it.each([["clean", "Maak een schone kopie"], ["fixed", "Maak een vaste kopie"]] as const)("makes a %s copy and says where to look for it", async (kind, button) => {
    const prepare = jest.fn(copyService().prepare);
    await open({ prepare });
    await press(button);
    expect(await screen.findByText(/Op een Mac staat ze achter dit venster/)).toBeTruthy();
    expect(prepare.mock.calls[0]?.[0]).toBe(kind);
  });

  it("shows what is done, how far it is, and stops on request", async () => {
    const preparing = held<null>();
    await open({ prepare: (_kind, task) => preparing.start(task) });
    await press("Maak een schone kopie");
    const card = await screen.findByRole("region", { name: "Uw schone kopie wordt gemaakt" });
    act(() => preparing.running.task?.onProgress?.({ part: "reading", done: 2000, total: 17411 }));
    expect(within(card).getByText("De werkmap wordt gelezen · 2.000 van 17.411")).toBeTruthy();
    act(() => preparing.running.task?.onProgress?.({ part: "computing", done: 0, total: 0 }));
    expect(within(card).getByText("De uitkomsten worden berekend")).toBeTruthy();
    await press("Stop");
    expect(preparing.running.task?.signal?.aborted).toBe(true);
    await preparing.finish(null);
    expect(screen.getByText(/Gestopt\. Er is geen kopie gemaakt/)).toBeTruthy();
  });

  it("stopped while writing: nothing was made, and it says so", async () => {
    await open({ open: async () => false });
    await press("Maak een vaste kopie");
    expect(await screen.findByText(/Gestopt\. Er is geen kopie gemaakt/)).toBeTruthy();
  });

  it("asks first when something will differ; the harmless answer makes nothing", async () => {
    const opening = jest.fn(copyService().open);
    await open({ prepare: async () => ({ issues: [{ code: "cell-error", sheet: "Instellingen", cell: "C6", received: "#N/A" }], team: null }), open: opening });
    await press("Maak een schone kopie");
    expect(await screen.findByText(/op blad 'Instellingen', cel C6 bevat een foutwaarde/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Annuleer");
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(opening).not.toHaveBeenCalled();
    await press("Maak een schone kopie");
    await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Maak een schone kopie" }));
    expect(await screen.findByText(/De kopie is open/)).toBeTruthy();
    expect(opening).toHaveBeenCalledTimes(1);
  });

  describe("a team version", () => {
    const team: TeamCheck = { sheets: ["Contactpersonen", "1.2 Mijn vijf rollen"], answers: [{ sheet: "P1 Alfa", labels: ["Beslissers: wie kent u nog te weinig?"] }], shared: { roles: "Verkoper 5", styles: null } };

    it("says beforehand what is left out and what is shared; the harmless answer makes nothing", async () => {
      const opening = jest.fn(copyService().open);
      const prepare = jest.fn<ReturnType<CopyService["prepare"]>, Parameters<CopyService["prepare"]>>(async () => ({ issues: [], team }));
      await open({ prepare, open: opening });
      await press("Maak een teamversie");
      expect(await screen.findByText("Bladen: Contactpersonen en 1.2 Mijn vijf rollen")).toBeTruthy();
      expect(screen.getByText("Van P1 Alfa: Beslissers: wie kent u nog te weinig?")).toBeTruthy();
      expect(screen.getByText(/De acties zelf gaan wel mee, ook als er een naam in staat/)).toBeTruthy();
      expect(screen.getByText("Prioriteit per rol: Verkoper 5")).toBeTruthy();
      expect(screen.queryByText(/Score per invloedstijl/)).toBeNull();
      expect(prepare.mock.calls[0]?.[0]).toBe("team");
      await userEvent.click(screen.getByRole("button", { name: "Annuleer" }));
      expect(opening).not.toHaveBeenCalled();
    });

    it("is made after that, and says whom it is for", async () => {
      await open({ prepare: async () => ({ issues: [], team }) });
      await press("Maak een teamversie");
      await userEvent.click(within(await screen.findByRole("alertdialog", { name: "Deze teamversie maken?" })).getByRole("button", { name: "Maak een teamversie" }));
      expect(await screen.findByText(/De teamversie is open .* geef haar aan wie het teamoverzicht maakt/)).toBeTruthy();
    });

    it("says where to choose when nothing is shared, and that all goes along when nothing is private", async () => {
      await open({ prepare: async () => ({ issues: [], team: { sheets: [], answers: [], shared: { roles: null, styles: null } } }) });
      await press("Maak een teamversie");
      expect(await screen.findByText(/U deelt geen rollen of stijlen/)).toBeTruthy();
      expect(screen.getByText(/Er staat niets privé in dit werkboek/)).toBeTruthy();
    });
  });

  it("says what happened when it fails, and leaves the actions there", async () => {
    await open({ open: async () => { throw new PaneFailure({ code: "copy-too-large", count: 7_864_320, limit: 3_750_000 }); } });
    await press("Maak een schone kopie");
    expect(await screen.findByText(/De kopie is 7,5 MB; Excel in de browser opent zo ten hoogste 3,6 MB/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Maak een schone kopie" })).toBeTruthy();
    expect(screen.queryByText(/De kopie is open/)).toBeNull();
  });

  it("frees its thread when it is left, also with the keyboard", async () => {
    const close = jest.fn();
    await open({ close });
    await press("Maak een vaste kopie");
    await screen.findByText(/De kopie is open/);
    const back = screen.getByRole("button", { name: "Terug" });
    back.focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "Uw werkboek" });
    expect(close).toHaveBeenCalled();
  });
});
