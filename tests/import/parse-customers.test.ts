import { parseCustomers, stopsImport } from "../../src/import/index";
import { open } from "./table";

const rows = (count: number) => "Debiteurnr;Klant;Omzet 2024\n" + Array.from({ length: count }, (_, at) => `${at};Klant ${at};1,00\n`).join("");

describe("parseCustomers", () => {
  it("reports progress every 2,000 rows", async () => {
    const seen: [number, number][] = [];
    const outcome = await parseCustomers({ source: { text: rows(4_500) }, onProgress: (read, count) => seen.push([read, count]) });
    expect(seen).toEqual([[0, 4_500], [2_000, 4_500], [4_000, 4_500], [4_500, 4_500]]);
    expect(outcome).toMatchObject({ kind: "done", result: { totals: { customers: 4_500, columns: [{ imported: 450_000 }] } } });
  });

  it("stops between two steps and says how far it came", async () => {
    let read = 0;
    const outcome = await parseCustomers({ source: { text: rows(9_000) }, onProgress: (done) => (read = done), shouldStop: () => read >= 4_000 });
    expect(outcome).toEqual({ kind: "stopped", rowsRead: 4_000, rowCount: 9_000 });
  });

  it("lets a message come through while it works", async () => {
    let stop = false;
    setTimeout(() => (stop = true), 0);
    const outcome = await parseCustomers({ source: { text: rows(50_000) }, shouldStop: () => stop });
    expect(outcome.kind).toBe("stopped");
  });

  it("takes the match that a person corrected", async () => {
    const text = "Debiteurnr;Klant;Weergavenaam;Omzet 2024\n1;A01;Alfa;1\n";
    const { match } = open(text);
    const outcome = await parseCustomers({ source: { text }, match: { ...match, fields: { ...match.fields, klant: 2 } } });
    expect(outcome).toMatchObject({ kind: "done", result: { customers: [{ klant: "Alfa" }] } });
  });

  it("says what kind of file it was given instead", async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0x03, 0x04]);
    expect(await parseCustomers({ source: { bytes } })).toEqual({ kind: "unreadable", issues: [{ code: "is-workbook" }] });
    expect(await parseCustomers({ source: { matrix: [[""]] } })).toEqual({ kind: "unreadable", issues: [{ code: "empty-file" }] });
  });

  it("names rows of the sheet for a selection", async () => {
    const outcome = await parseCustomers({ source: { matrix: [["Klant", "Omzet 2024"], ["Alfa", "x"]], firstRow: 7 } });
    expect(outcome).toMatchObject({ kind: "done", result: { issues: [{ code: "amount-unreadable", row: 8 }] } });
  });

  it("refuses the row in which a file was cut off inside a character", async () => {
    const whole = new TextEncoder().encode("Omzet 2024;Concern;Klant\n1;Café;Alfa\n2;Ö;Zoë");
    const outcome = await parseCustomers({ source: { bytes: whole.slice(0, -1) } });
    expect(outcome).toMatchObject({ kind: "done", result: { customers: [{ klant: "Alfa" }], issues: [{ code: "truncated", row: 3, expected: 3, received: 3 }] } });
  });

  it("asks for the boekjaar when no header names it, and takes it from the options", async () => {
    const source = { text: "Klant;Omzet\nAlfa;1\n" };
    const asked = await parseCustomers({ source });
    expect(asked.kind === "done" && stopsImport(asked.result.issues)).toBe(true);
    expect(await parseCustomers({ source, options: { unnamedYear: 2025 } })).toMatchObject({ kind: "done", match: { boekjaren: [2025, 2024, 2023] }, result: { customers: [{ omzet: [100, null, null] }] } });
  });
});
