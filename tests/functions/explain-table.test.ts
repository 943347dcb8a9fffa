import type { KompasId } from "../../src/functions/index";
import { explained } from "./explained";
import { IDS, validCall } from "./valid-call";

/** Functions that answer every row for itself: nothing adds up over the rows. */
const ROW_BY_ROW: readonly KompasId[] = [
  "RELATIE_VERSCHIL", "RELATIE_VAN", "OMZET_VAN", "FASE_VAN", "SMART_HINT", "MARGE_PCT", "MARGE_EURO", "GROEI", "CAGR", "DEBITEURENDAGEN", "PRESTATIE",
];
/** Functions that leave nothing out: a blank amount is 0 and adds up like any other. */
const ALL_COUNT: readonly KompasId[] = ["MARGEBRUG", "RESULTATEN_TOTAAL", "RESULTATEN_CONTROLE", "WITRUIMTE"];

/** Two products with room, of which the call that is made from data has none. */
const ROOM = [[["P"], ["Q"]], [["Noord", "Zuid"]], [[1, 2], [3, 4]], [[5, 2], [9, 4]], null];

describe.each(IDS)("%s", (id) => {
  const found = explained(id, ...(id === "WITRUIMTE_LIJST" ? ROOM : validCall(id)));

  it(ALL_COUNT.includes(id) ? "leaves no row out" : "tells of every row whether it counts", () => {
    expect(found.refusal).toBeNull();
    expect(found.rowCount > 0).toBe(!ALL_COUNT.includes(id));
  });

  it(ROW_BY_ROW.includes(id) ? "adds nothing up" : "tells the parts of its total", () => {
    expect(found.accounts.length > 0).toBe(!ROW_BY_ROW.includes(id));
  });
});
