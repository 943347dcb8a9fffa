/** Name of the action in the manifest, of the event in the page, and of the mark on the page. */
const NEW_WORKBOOK = "newWorkbook";

/**
 * The ribbon's 'Nieuw werkboek': shows the pane and asks it to begin. The pane lives in the same page (shared runtime) but
 * may not be listening yet, so the request also stays on the page until the pane takes it.
 */
async function newWorkbook(event: Office.AddinCommands.Event): Promise<void> {
  document.documentElement.dataset["request"] = NEW_WORKBOOK;
  await Office.addin.showAsTaskpane();
  window.dispatchEvent(new Event(NEW_WORKBOOK));
  event.completed();
}

Office.actions.associate(NEW_WORKBOOK, newWorkbook);
