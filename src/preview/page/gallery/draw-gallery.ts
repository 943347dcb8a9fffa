import type { CellValue, SheetPlan } from "../../../plan";
import { drawSheet, type DrawContext } from "./draw-sheet";
import type { GalleryFile } from "./gallery-file";
import { readCells } from "./read-cells";

/** A role with its sheets. */
interface Group {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
}

/** The gallery in one state: the list of sheets, and the sheets themselves under the same headings. */
export interface Gallery {
  readonly list: readonly HTMLElement[];
  readonly sheets: readonly HTMLElement[];
}

/** Draws every sheet of one state of the file. A state that the file does not have throws. */
export function drawGallery(file: GalleryFile, state: string): Gallery {
  const plans = file.states[state];
  if (!plans) throw new Error(`The gallery has no state ${state}`);
  const context = contextOf(file, plans);
  const groups = file.groups.map(({ title, sheets }): Group => ({ title, sheets: sheets.flatMap((id) => plans.find((plan) => plan.id === id) ?? []) }));
  return {
    list: groups.flatMap(({ title, sheets }) => [element("h2", title), listOf(sheets)]),
    sheets: groups.flatMap(({ title, sheets }) => [element("h2", title), ...sheets.map((plan) => sectionOf(plan, context))]),
  };
}

function contextOf({ styles, font }: GalleryFile, plans: readonly SheetPlan[]): DrawContext {
  const sheetOfName = new Map(plans.flatMap((plan) => plan.names.map(({ name }) => [name, plan.id] as const)));
  const values = new Map(plans.flatMap((plan) => valuesOfNames(plan, styles)));
  return {
    styles,
    font,
    name: (name) => values.get(name) ?? null,
    address: (name) => (sheetOfName.has(name) ? `#${sheetOfName.get(name)}` : null),
    emptyText: "Nog geen cijfers",
  };
}

function valuesOfNames(plan: SheetPlan, styles: GalleryFile["styles"]): [string, CellValue][] {
  const cells = readCells(plan, styles);
  return plan.names.flatMap(({ name, area }): [string, CellValue][] => (area && area.rows * area.columns === 1 ? [[name, cells.value(area.row, area.column)]] : []));
}

function listOf(sheets: readonly SheetPlan[]): HTMLElement {
  const list = element("ul");
  for (const { id, title } of sheets) {
    const item = element("li");
    item.append(Object.assign(element("a", title), { href: `#${id}` }));
    list.append(item);
  }
  return list;
}

/** A sheet under its title, in a box of its own that can be scrolled sideways, with the keyboard too. */
function sectionOf(plan: SheetPlan, context: DrawContext): HTMLElement {
  const section = element("section");
  section.id = plan.id;
  section.tabIndex = -1;
  const heading = element("h3", plan.title);
  heading.style.borderLeftColor = plan.tabColor;
  const box = element("div");
  box.className = "scroll";
  box.tabIndex = 0;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", plan.title);
  box.append(drawSheet(plan, context));
  section.append(heading, box);
  return section;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ""): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { textContent: text });
}
