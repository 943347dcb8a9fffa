import { merge } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUI from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import conditionalFormattingUI from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import dataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import dataValidationUI from "@univerjs/sheets-data-validation-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import formulaUI from "@univerjs/sheets-formula-ui/locale/en-US";
import numberFormatUI from "@univerjs/sheets-numfmt-ui/locale/en-US";
import table from "@univerjs/sheets-table/locale/en-US";
import tableUI from "@univerjs/sheets-table-ui/locale/en-US";
import sheetsUI from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import type { Language } from "./page-text";

const english = [
  design, ui, docsUI, sheets, sheetsUI, formula, formulaUI, numberFormatUI,
  dataValidation, dataValidationUI, conditionalFormattingUI, table, tableUI,
];

/** The grid has no Dutch of its own: these are the words that a person meets in tabs, context menu and messages. */
const dutch = {
  sheets: { tabs: { sheetCopy: " ({0})", sheet: "Blad" } },
  design: { Confirm: { cancel: "Annuleren", confirm: "OK" } },
  "sheets-ui": {
    button: { confirm: "OK", cancel: "Annuleren", close: "Sluiten", insert: "Invoegen" },
    sheetConfig: {
      delete: "Verwijderen", copy: "Kopiëren", rename: "Naam wijzigen", changeColor: "Tabkleur", hide: "Verbergen",
      unhide: "Zichtbaar maken", moveLeft: "Naar links", moveRight: "Naar rechts", resetColor: "Geen kleur",
      cancelText: "Annuleren", chooseText: "Kies kleur", deleteSheet: "Blad verwijderen",
      deleteSheetContent: "Wilt u dit blad verwijderen?", sheetNameErrorTitle: "Deze naam kan niet",
      sheetNameCannotIsEmptyError: "Geef het blad een naam.", addProtectSheet: "Blad beveiligen",
      removeProtectSheet: "Beveiliging opheffen",
    },
    rightClick: {
      copy: "Kopiëren", cut: "Knippen", paste: "Plakken", pasteSpecial: "Plakken speciaal", pasteValue: "Waarden plakken",
      pasteFormat: "Opmaak plakken", insert: "Invoegen", insertRow: "Rij invoegen", insertRowBefore: "Rij erboven invoegen",
      insertColumnBefore: "Kolom links invoegen", delete: "Verwijderen", deleteSelectedRow: "Rijen verwijderen",
      deleteSelectedColumn: "Kolommen verwijderen", hideSelectedRow: "Rijen verbergen", showHideRow: "Rijen tonen",
      rowHeight: "Rijhoogte", hideSelectedColumn: "Kolommen verbergen", showHideColumn: "Kolommen tonen",
      columnWidth: "Kolombreedte", clearSelection: "Wissen", clearContent: "Inhoud wissen", clearFormat: "Opmaak wissen",
      clearAll: "Alles wissen", fitContent: "Passend maken", freeze: "Titels blokkeren", cancelFreeze: "Blokkering opheffen",
    },
    statusbar: { sum: "Som", average: "Gemiddelde", min: "Min", max: "Max", count: "Getallen", countA: "Aantal" },
  },
  "sheets-data-validation": { list: { error: "Kies een van de keuzes uit de lijst." } },
};

/** The words of the grid, for {@link merge}: English in full, with the Dutch that a person meets laid over it. */
export function gridWords(language: Language): ReturnType<typeof merge> {
  return merge({}, ...english, ...(language === "nl" ? [dutch] : []));
}
