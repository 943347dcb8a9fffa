/** A language of the preview page. */
export type Language = "nl" | "en";

/** Every word that the page itself shows; the pane and the sheets have their own. */
export interface PageText {
  readonly name: string;
  readonly explanation: string;
  readonly restart: string;
  readonly restartQuestion: string;
  readonly restartYes: string;
  readonly cancel: string;
  readonly dark: string;
  readonly light: string;
  readonly otherLanguage: string;
  readonly gallery: string;
  readonly grid: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly loading: string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly notRestored: string;
  readonly firstSheet: string;
  readonly chartWithoutFigures: string;
  readonly copyName: string;
  readonly downloaded: (file: string) => string;
  readonly close: string;
}

/** The words in Dutch. */
const dutch: PageText = {
  name: "Voorbeeld zonder Excel",
  explanation: "Dit rekenblad doet Excel na; alles blijft in deze browser.",
  restart: "Opnieuw beginnen",
  restartQuestion: "Het hele werkboek wordt gewist. Opnieuw beginnen?",
  restartYes: "Wis en begin opnieuw",
  cancel: "Annuleren",
  dark: "Donker",
  light: "Licht",
  otherLanguage: "English",
  gallery: "Alle bladen",
  grid: "Rekenblad",
  pane: "Taakvenster Accountkompas",
  paneWidth: "Breedte van het taakvenster",
  loading: "Het rekenblad wordt geladen…",
  saving: "Bewaren…",
  saved: "Bewaard in deze browser",
  notSaved: "Niet bewaard: de browser geeft geen opslagruimte. Na herladen is het werkboek leeg.",
  notRestored: "Het vorige werkboek kon niet worden geopend en is ongemoeid gelaten. Kies 'Opnieuw beginnen' voor een leeg werkboek.",
  firstSheet: "Blad1",
  chartWithoutFigures: "Nog geen cijfers",
  copyName: "Accountkompas kopie",
  downloaded: (file) => `Excel opent nu een tweede venster. Hier staat de werkmap bij uw downloads: ${file}`,
  close: "Sluit",
};

/** The words in English. */
const english: PageText = {
  name: "Preview without Excel",
  explanation: "This grid stands in for Excel; everything stays in this browser.",
  restart: "Start again",
  restartQuestion: "The whole workbook will be erased. Start again?",
  restartYes: "Erase and start again",
  cancel: "Cancel",
  dark: "Dark",
  light: "Light",
  otherLanguage: "Nederlands",
  gallery: "All sheets",
  grid: "Spreadsheet",
  pane: "Accountkompas task pane",
  paneWidth: "Width of the task pane",
  loading: "Loading the spreadsheet…",
  saving: "Saving…",
  saved: "Saved in this browser",
  notSaved: "Not saved: the browser gives no storage. After a reload the workbook will be empty.",
  notRestored: "The previous workbook could not be opened and was left alone. Choose 'Start again' for an empty workbook.",
  firstSheet: "Sheet1",
  chartWithoutFigures: "No figures yet",
  copyName: "Accountkompas copy",
  downloaded: (file) => `Excel would open a second window now. Here the workbook is among your downloads: ${file}`,
  close: "Close",
};

/** The words of the page in one language. */
export function pageText(language: Language): PageText {
  return language === "nl" ? dutch : english;
}
