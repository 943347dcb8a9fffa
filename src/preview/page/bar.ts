import type { Look } from "./look";
import type { PageText } from "./page-text";

/** What the bar can ask for. */
export interface BarActions {
  readonly restart: () => void;
  readonly toggleDark: () => void;
  readonly switchLanguage: () => void;
}

/** What the page says about keeping the workbook. */
export type SaveState = "saved" | "saving" | "notSaved" | "notRestored";

/** The bar once it stands. */
export interface Bar {
  readonly showState: (state: SaveState) => void;
  readonly showLook: (look: Look) => void;
}

/** Draws the bar above the grid, and the question that 'Opnieuw beginnen' asks before anything is erased. */
export function drawBar(host: HTMLElement, question: HTMLElement, text: PageText, actions: BarActions): Bar {
  const dark = button(text.dark, actions.toggleDark);
  dark.id = "theme";
  const state = element("span", { className: "state" });
  state.id = "state";
  state.setAttribute("role", "status");
  const language = button(text.otherLanguage, actions.switchLanguage);
  language.id = "language";
  const restart = button(text.restart, () => ask(true));
  restart.id = "restart";

  const yes = button(text.restartYes, actions.restart);
  yes.className = "main";
  const ask = (open: boolean): void => {
    question.hidden = !open;
    (open ? yes : restart).focus();
  };
  const sentence = element("span", { textContent: text.restartQuestion });
  question.setAttribute("aria-label", text.restartQuestion);
  question.replaceChildren(sentence, group(yes, button(text.cancel, () => ask(false))));
  question.addEventListener("keydown", (event) => {
    if (event.key === "Escape") ask(false);
  });

  host.replaceChildren(
    element("strong", { textContent: text.name }),
    element("span", { className: "explanation", textContent: text.explanation }),
    state,
    group(link(text.gallery, "galerij.html"), restart, dark, language),
  );
  return {
    showState: (next) => {
      state.textContent = text[next];
      state.toggleAttribute("data-trouble", next === "notSaved" || next === "notRestored");
    },
    showLook: (look) => {
      dark.textContent = look.dark ? text.light : text.dark;
      document.documentElement.dataset["theme"] = look.dark ? "dark" : "light";
    },
  };
}

function element<Tag extends "strong" | "span">(tag: Tag, properties: { className?: string; textContent?: string }): HTMLElement {
  return Object.assign(document.createElement(tag), properties);
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", onClick);
  return made;
}

function link(label: string, address: string): HTMLAnchorElement {
  return Object.assign(document.createElement("a"), { textContent: label, href: address });
}

function group(...buttons: HTMLElement[]): HTMLElement {
  const made = element("span", { className: "buttons" });
  made.append(...buttons);
  return made;
}
