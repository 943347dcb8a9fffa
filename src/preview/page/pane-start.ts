import { startOfficeWith } from "./pane-shim";

/** Runs in the pane's page right before office.js. */
const host = window.parent.previewHost;
if (!host) throw new Error("This page belongs in the frame of the preview: open the preview's own address.");

// office.js reads from window.name which host file to load, so that the address that the add-in sees stays untouched.
window.name = JSON.stringify({
  baseFrameName: "preview",
  hostInfo: `excel$web$16.00$${host.language === "en" ? "en-us" : "nl-nl"}$telemetry$$disableLogging$0`,
});
startOfficeWith(host);
