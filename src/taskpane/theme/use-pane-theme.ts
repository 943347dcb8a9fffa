import { useSyncExternalStore } from "react";
import type { Theme } from "@fluentui/react-components";
import { darkTheme, lightTheme } from "./brand";

const DARK_SCHEME = "(prefers-color-scheme: dark)";

/** Whether Office or, when Office does not say, the system is dark. */
function isDark(): boolean {
  // Excel on the web leaves isDarkTheme undefined (OfficeDev/office-js issue 6134); outside Office there is no theme at all.
  const theme: Partial<Office.OfficeTheme> | undefined = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = luminance(theme?.bodyBackgroundColor);
  if (background !== undefined) return background < 0.5;
  return window.matchMedia(DARK_SCHEME).matches;
}

/** Rough lightness 0–1 of `#RRGGBB`; undefined for anything else. */
function luminance(color: string | undefined): number | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

/** Office tells Excel add-ins of no change of theme, so it is read again when the pane gets the focus. */
function subscribe(changed: () => void): () => void {
  const scheme = window.matchMedia(DARK_SCHEME);
  window.addEventListener("focus", changed);
  scheme.addEventListener("change", changed);
  return () => {
    window.removeEventListener("focus", changed);
    scheme.removeEventListener("change", changed);
  };
}

/** The theme that fits Office now. Windows' own contrast themes take over the colours by themselves. */
export function usePaneTheme(): Theme {
  return useSyncExternalStore(subscribe, isDark) ? darkTheme : lightTheme;
}
