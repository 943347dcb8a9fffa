import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import "./browser";
import { emptyWorkbook, paneServices, workbook, workbookService } from "./services";

describe("the view Over", () => {
  it("tells version, privacy, help and licences", async () => {
    render(<App services={paneServices(workbookService(workbook()))} />);
    await userEvent.click(await screen.findByRole("button", { name: /^Over/ }));
    expect(await screen.findByText("Versie 1.2.3")).toBeTruthy();
    expect(screen.getByText(/blijft in uw werkmap op deze computer/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open de hulppagina" }).getAttribute("href")).toBe("hulp.html");
    expect(screen.getByRole("link", { name: "Licenties van gebruikte onderdelen" }).getAttribute("href")).toBe("THIRD-PARTY-NOTICES.txt");
  });

  it("is not offered before there is a workbook, where one action is enough", async () => {
    render(<App services={paneServices(workbookService(emptyWorkbook))} />);
    await screen.findByRole("button", { name: "Maak mijn werkboek" });
    expect(screen.queryByRole("button", { name: /^Over/ })).toBeNull();
  });
});
