import type { NoticeService } from "./types";

/** Remembers on this computer that the notice on Excel's undo list was given; when the browser stores nothing, until the pane closes. */
export function createNoticeService(storage: Storage | undefined, partition: string | undefined): NoticeService {
  // Office keeps the data of sites apart by this key (Office.Context.partitionKey); it is absent on Windows.
  const key = `${partition ?? ""}accountkompas.undo-notice`;
  let given = storage?.getItem(key) === "1";
  return {
    wasGiven: () => given,
    given: () => {
      given = true;
      storage?.setItem(key, "1");
    },
  };
}

/** The browser's own storage; undefined where a person or company has switched it off. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined; // reading the property throws a SecurityError when storage is blocked
  }
}
