import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { PaneFailure } from "../../src/taskpane/issues";
import type { DrawReport, Task } from "../../src/taskpane/services/types";
import "./browser";
import { abc, emptyWorkbook, paneServices, sheet, workbook, workbookService } from "./services";

const failing = (code: "read-only" | "cell-edit") => async (): Promise<never> => {
  throw new PaneFailure({ code });
};

describe("the start view in an empty workbook", () => {
  it("offers one valuable action and says what it costs", async () => {
    render(<App services={paneServices(workbookService(emptyWorkbook))} />);
    expect(await screen.findByRole("button", { name: "Maak mijn werkboek" })).toBeTruthy();
    expect(screen.getByText(/Ongedaan maken/)).toBeTruthy();
  });

  it("makes the workbook with the example company when that was chosen", async () => {
    const make = jest.fn(workbookService(emptyWorkbook).make);
    render(<App services={paneServices(workbookService(emptyWorkbook, { make }))} />);
    await userEvent.click(await screen.findByRole("checkbox", { name: "Vul het met een voorbeeldbedrijf" }));
    await userEvent.click(screen.getByRole("button", { name: "Maak mijn werkboek" }));
    expect(make.mock.calls[0]?.[0]).toBe(true);
    expect(await screen.findByText("Eén blad staat klaar.")).toBeTruthy();
  });

  it("can be skipped", async () => {
    render(<App services={paneServices(workbookService(emptyWorkbook))} />);
    await userEvent.click(await screen.findByRole("button", { name: "Liever zelf kiezen wat er komt" }));
    expect(await screen.findByRole("heading", { name: "Opdrachten" })).toBeTruthy();
  });

  it("shows what is being made, how far it is, and stops on request", async () => {
    const running = pending();
    render(<App services={paneServices(workbookService(emptyWorkbook, { make: (_example, task) => running.start(task) }))} />);
    await userEvent.click(await screen.findByRole("button", { name: "Maak mijn werkboek" }));
    act(() => running.task?.onProgress?.({ done: 2, total: 6, what: "Klantenbestand" }));
    expect(await screen.findByText("Klantenbestand · 2 van 6")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(running.task?.signal?.aborted).toBe(true);
    await act(async () => running.finish({ drawn: 2, total: 6, stopped: true, issues: [] }));
    expect(await screen.findByText(/2 van 6 bladen staan klaar/)).toBeTruthy();
  });

  it("says what happened when drawing fails, and leaves the action there", async () => {
    render(<App services={paneServices(workbookService(emptyWorkbook, { make: failing("read-only") }))} />);
    await userEvent.click(await screen.findByRole("button", { name: "Maak mijn werkboek" }));
    expect(await screen.findByText(/alleen-lezen geopend\. Er is niets gewijzigd/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Maak mijn werkboek" })).toBeTruthy();
  });

  it("tells which sheet could not be drawn while the others were", async () => {
    const report: DrawReport = { drawn: 5, total: 6, stopped: false, issues: [{ code: "title-taken", sheet: "klanten", title: "Klantenbestand" }] };
    render(<App services={paneServices(workbookService(emptyWorkbook, { make: async () => report }))} />);
    await userEvent.click(await screen.findByRole("button", { name: "Maak mijn werkboek" }));
    expect(await screen.findByText(/blad 'Klantenbestand' dat niet van Accountkompas is/)).toBeTruthy();
  });
});

describe("the start view later", () => {
  const nextIn = async (state: ReturnType<typeof workbook>) => {
    render(<App services={paneServices(workbookService(state))} />);
    return (await screen.findByRole("region", { name: "Volgende stap" })).textContent;
  };

  it("mends an unfinished sheet first", async () => {
    expect(await nextIn(workbook({ sheets: [{ ...abc, standing: "unfinished" }], customers: 0 }))).toContain("Maak een blad af");
  });
  it("then asks for customers", async () => {
    expect(await nextIn(workbook({ customers: 0 }))).toContain("Importeer uw klanten");
  });
  it("then for the first opdracht that is not there", async () => {
    expect(await nextIn(workbook({ sheets: [sheet({ standing: "absent" })] }))).toContain("Begin met 1.1 Plek in de organisatie");
  });
  it("then for the answers that are missing", async () => {
    expect(await nextIn(workbook())).toContain("3 van 7 ingevuld.");
  });
  it("and at last shows the pyramid", async () => {
    expect(await nextIn(workbook({ sheets: [abc, sheet({ answered: 7 })] }))).toContain("Bekijk uw ABC-piramide");
  });

  it("reads the workbook again when it changes", async () => {
    let customers = 0;
    let changed: () => void = () => undefined;
    const service = workbookService(workbook(), {
      load: async () => workbook({ customers }),
      onChanged: (handler) => { changed = handler; return () => undefined; },
    });
    render(<App services={paneServices(service)} />);
    expect(await screen.findByText("Nog geen klanten")).toBeTruthy();
    customers = 12;
    act(() => changed());
    expect(await screen.findByText("12 klanten")).toBeTruthy();
  });
});

describe("a workbook that cannot be read", () => {
  it("says so and tries again on request", async () => {
    let reads = 0;
    const load = async () => {
      reads += 1;
      return reads === 1 ? failing("cell-edit")() : workbook();
    };
    render(<App services={paneServices(workbookService(workbook(), { load }))} />);
    expect(await screen.findByText(/Rond de cel af met Enter of Esc/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(await screen.findByRole("heading", { name: "Uw werkboek" })).toBeTruthy();
  });

  it("shows a plain sentence for a fault of ours, and the pane opens again", async () => {
    const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    const load = async () => {
      if (broken) throw new TypeError("a fault");
      return workbook();
    };
    render(<App services={paneServices(workbookService(workbook(), { load }))} />);
    expect(await screen.findByRole("heading", { name: "Dit scherm kan niet verder" })).toBeTruthy();
    expect(screen.queryByText(/a fault/)).toBeNull();
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Open opnieuw" }));
    expect(await screen.findByRole("heading", { name: "Uw werkboek" })).toBeTruthy();
    expect(reported).toHaveBeenCalled();
    reported.mockRestore();
  });
});

describe("the ribbon's request for a new workbook", () => {
  it("brings the first action on screen, also in a workbook that has sheets", async () => {
    let ask: () => void = () => undefined;
    const services = paneServices(workbookService(workbook()), { onNewWorkbook: (handler) => { ask = handler; return () => undefined; } });
    render(<App services={services} />);
    await screen.findByRole("heading", { name: "Uw werkboek" });
    act(() => ask());
    await waitFor(() => expect(screen.getByRole("button", { name: "Maak mijn werkboek" })).toBeTruthy());
  });
});

/** An action that the test starts, watches and finishes. */
function pending() {
  let finish: (report: DrawReport) => void = () => undefined;
  const running: { task?: Task; start: (task: Task) => Promise<DrawReport>; finish: (report: DrawReport) => void } = {
    start: (task) => {
      running.task = task;
      return new Promise((resolve) => (finish = resolve));
    },
    finish: (report) => finish(report),
  };
  return running;
}
