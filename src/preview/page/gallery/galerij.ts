import "./galerij.css";
import { readLook, writeLook } from "../look";
import { pageText } from "../page-text";
import { drawGallery } from "./draw-gallery";
import { formatCell } from "./format-cell";
import type { GalleryFile } from "./gallery-file";

const WIDE = "(min-width: 60rem)";

/** An element of galerij.html. A page without it is another page: that is an error. */
function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`galerij.html has no ${id}`);
  return found;
}

async function readFile(): Promise<GalleryFile> {
  const answer = await fetch("galerij.json");
  if (!answer.ok) throw new Error(`galerij.json: ${answer.status}`);
  const file: GalleryFile = await answer.json();
  return file;
}

/** The state that the address asks for; the first when it asks for none that is there. */
function wantedState(file: GalleryFile): string {
  const wanted = new URLSearchParams(location.search).get("stand") ?? "";
  return wanted in file.states ? wanted : (Object.keys(file.states)[0] ?? "");
}

/** Marks the link of the state that is shown, and lets the links keep the sheet that is looked at. */
function showState(state: string): void {
  const links = [...element("gallery-states", HTMLElement).querySelectorAll("a")];
  for (const link of links) {
    const name = new URL(link.href).searchParams.get("stand");
    link.href = `?stand=${name}${location.hash}`;
    if (name === state) link.setAttribute("aria-current", "page");
  }
}

/** The look is the preview's own: one choice for both pages. */
function startTheme(): void {
  const text = pageText("nl");
  const button = element("gallery-theme", HTMLButtonElement);
  let look = readLook();
  const show = (): void => {
    document.documentElement.dataset["theme"] = look.dark ? "dark" : "light";
    button.textContent = look.dark ? text.light : text.dark;
  };
  button.addEventListener("click", () => {
    look = { ...look, dark: !look.dark };
    writeLook(look);
    show();
  });
  show();
}

/** The browser looked for the sheet of the address before there were any. */
function goToSheet(): void {
  const sheet = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  sheet?.scrollIntoView();
  sheet?.focus({ preventScroll: true });
}

async function start(): Promise<void> {
  startTheme();
  element("gallery-list", HTMLDetailsElement).open = matchMedia(WIDE).matches;
  const file = await readFile();
  const state = wantedState(file);
  const { list, sheets } = drawGallery(file, state);
  showState(state);
  addEventListener("hashchange", () => showState(state));
  element("gallery-today", HTMLElement).textContent = formatCell(file.today, "dd-mm-yyyy").text;
  element("gallery-list", HTMLDetailsElement).append(...list);
  element("gallery-sheets", HTMLElement).replaceChildren(...sheets);
  goToSheet();
}

void start();
