import type { PageText } from "./page-text";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Where Excel opens a second window, this page has none: the workbook goes to the downloads, and `notice` says so. */
export function offerDownloads(notice: HTMLElement, text: PageText): (bytes: Uint8Array) => void {
  return (bytes) => {
    const name = `${text.copyName} ${localDay(new Date())}.xlsx`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
    link.download = name;
    link.click();
    // The browser reads the file after the click; by then an address that is gone would give nothing.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    const close = Object.assign(document.createElement("button"), { type: "button", textContent: text.close });
    close.addEventListener("click", () => (notice.hidden = true));
    const buttons = Object.assign(document.createElement("span"), { className: "buttons" });
    buttons.append(close);
    notice.replaceChildren(Object.assign(document.createElement("span"), { textContent: text.downloaded(name) }), buttons);
    notice.hidden = false;
  };
}

/** Such as `2026-11-25`, by the clock of this computer. */
function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
