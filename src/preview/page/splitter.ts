import { clampPaneWidth, PANE_WIDTH } from "./look";

/** The edge between grid and pane. */
export interface SplitterOptions {
  readonly handle: HTMLElement;
  readonly pane: HTMLElement;
  readonly label: string;
  readonly width: number;
  /** Called once a new width is chosen, not on every pixel of a drag. */
  readonly onChosen: (width: number) => void;
}

const STEP = 10;

/** Makes the edge movable with pointer and keyboard (arrows, Home, End), between the widths that Excel allows. */
export function attachSplitter(options: SplitterOptions): void {
  const { handle, pane } = options;
  let width = options.width;
  const show = (wanted: number): void => {
    width = clampPaneWidth(wanted);
    pane.style.width = `${width}px`;
    handle.setAttribute("aria-valuenow", String(width));
  };
  handle.setAttribute("aria-label", options.label);
  handle.setAttribute("aria-valuemin", String(PANE_WIDTH.least));
  handle.setAttribute("aria-valuemax", String(PANE_WIDTH.most));
  show(width);

  handle.addEventListener("pointerdown", (down) => {
    handle.setPointerCapture(down.pointerId);
    document.body.classList.add("dragging"); // The frame would swallow the moves.
    const startWidth = width;
    const move = (event: PointerEvent): void => show(startWidth + down.clientX - event.clientX);
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", () => {
      handle.removeEventListener("pointermove", move);
      document.body.classList.remove("dragging");
      options.onChosen(width);
    }, { once: true });
  });

  handle.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: PANE_WIDTH.least, End: PANE_WIDTH.most }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    show(wanted);
    options.onChosen(width);
  });
}
