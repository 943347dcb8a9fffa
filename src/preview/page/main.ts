import "./page.css";
import { drawBar } from "./bar";
import type { FunctionsFile } from "../custom-functions";
import { readDutchInput } from "./dutch-input";
import { createGrid } from "./grid";
import { readLook, writeLook, type Look } from "./look";
import { offerDownloads } from "./offer-download";
import { judgeAsExcel } from "./judge-input";
import { openWorkbook } from "./open-workbook";
import { pageText } from "./page-text";
import { attachSplitter } from "./splitter";

/** The elements of index.html. A page without one of them is another page: that is an error. */
function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no ${id}`);
  return found;
}

/** The add-in's own list of its custom functions, built beside the pane. */
async function readFunctions(): Promise<FunctionsFile> {
  const answer = await fetch("pane/functions.json");
  if (!answer.ok) throw new Error(`pane/functions.json: ${answer.status}. Is the pane built?`);
  const file: FunctionsFile = await answer.json();
  return file;
}

async function start(): Promise<void> {
  let look = readLook();
  const text = pageText(look.language);
  const pane = element("pane", HTMLIFrameElement);
  const area = element("grid", HTMLElement);
  const remember = (change: Partial<Look>): void => {
    look = { ...look, ...change };
    writeLook(look);
  };
  document.documentElement.lang = look.language;
  area.setAttribute("aria-label", text.grid);
  pane.title = text.pane;
  const bar = drawBar(element("bar", HTMLElement), element("question", HTMLElement), text, {
    restart: () => void opening.then((workbook) => workbook.erase()).then(() => location.reload()),
    toggleDark: () => {
      remember({ dark: !look.dark });
      bar.showLook(look);
      pane.contentWindow?.dispatchEvent(new Event("focus")); // Then the pane reads Office's theme again.
    },
    switchLanguage: () => {
      remember({ language: look.language === "nl" ? "en" : "nl" });
      void opening.then((workbook) => workbook.save()).then(() => location.reload());
    },
  });
  bar.showLook(look);
  attachSplitter({ handle: element("splitter", HTMLElement), pane, label: text.paneWidth, width: look.paneWidth, onChosen: (paneWidth) => remember({ paneWidth }) });

  const grid = createGrid(element("sheet", HTMLElement), look.language);
  const onOpened = offerDownloads(element("notice", HTMLElement), text);
  const opening = readFunctions().then((functions) => openWorkbook({ grid, area, text, language: look.language, functions, onState: bar.showState, onOpened }));
  const { seam } = await opening;
  judgeAsExcel(grid.univer);
  if (look.language === "nl") readDutchInput(grid.univer); // The grid's services stand once it has a workbook.
  window.previewHost = { ...seam, language: look.language, dark: () => look.dark };
  pane.src = "pane/taskpane.html";
}

void start();
