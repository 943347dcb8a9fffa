/**
 * Runs in the pane's page right before office.js: tells it which host file to load (Excel on the web), without touching
 * the address that the add-in sees. office.js reads the host from `window.name` (measured with @microsoft/office-js 1.1.110).
 */
const language = window.parent.previewHost?.language === "en" ? "en-us" : "nl-nl";
window.name = JSON.stringify({
  baseFrameName: "preview",
  hostInfo: `excel$web$16.00$${language}$telemetry$$disableLogging$0`,
});
