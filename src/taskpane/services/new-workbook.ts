/** What src/commands calls its request for a new workbook. */
const NEW_WORKBOOK = "newWorkbook";

/** Calls back when the ribbon asks for a new workbook, also when it asked before anyone listened. Returns how to stop listening. */
export function onNewWorkbook(handler: () => void): () => void {
  const page = document.documentElement.dataset;
  const take = () => {
    if (page["request"] !== NEW_WORKBOOK) return;
    delete page["request"];
    handler();
  };
  take();
  window.addEventListener(NEW_WORKBOOK, take);
  return () => window.removeEventListener(NEW_WORKBOOK, take);
}
