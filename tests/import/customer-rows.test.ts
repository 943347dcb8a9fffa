import { holdsCustomer, toCustomer, toRow } from "../../src/import";

describe("a customer as a row of the table", () => {
  it("comes back as it was, in cents", () => {
    const customer = {
      administratie: "01", debiteurennummer: "00123", klant: "=Alfa", concern: "Groep", accountmanager: "", accountmanagerVanaf: 43646, omzetTeltAls: "mijn deel" as const,
      status: "actief" as const, omzet: [1005, null, -1] as const, marge: [0, 29, 57] as const, strategischBelang: 3, relatiefase: "Werving",
    };
    expect(toCustomer(toRow(customer))).toEqual(customer);
  });

  it("leaves blank what a person typed in a wrong kind of cell", () => {
    expect(toCustomer({ klant: " Alfa ", omzet0: "veel", status: "misschien", accountmanager_vanaf: "gisteren" })).toMatchObject({ klant: "Alfa", omzet: [null, null, null], status: "", accountmanagerVanaf: null });
  });

  it("is there when it has a name or a number", () => {
    expect([{ klant: "Alfa" }, { debiteurennummer: "0001" }, { debiteurennummer: 1 }].map(holdsCustomer)).toEqual([true, true, true]);
    expect([{}, { klant: "", debiteurennummer: null }, { omzet0: 10 }].map(holdsCustomer)).toEqual([false, false, false]);
  });
});
