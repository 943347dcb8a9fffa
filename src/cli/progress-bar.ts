import { SingleBar } from "cli-progress";
import { cliText, formatCount } from "../text";

/** How far the work is. `count`: of how many rows or files, where that is known. */
export interface Progress {
  readonly step: "reading" | "computing" | "writing";
  readonly count?: { readonly of: "rows" | "files"; readonly done: number; readonly total: number };
}

const STEPS: readonly Progress["step"][] = ["reading", "computing", "writing"];
const WIDTH = 20;

/** Something that shows how far the work is; `stop` wipes it away. */
export interface Bar {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

/** A bar that nobody sees, for --stil and for output that is no terminal. */
export const NO_BAR: Bar = { show: () => undefined, stop: () => undefined };

/** A bar of one line on a terminal. Each step is a third of it; not every step knows how much there is, so the seconds go on. */
export function openBar(stream: NodeJS.WriteStream): Bar {
  const started = Date.now();
  const bar = new SingleBar({
    stream, clearOnComplete: true, forceRedraw: true, gracefulExit: false, etaAsynchronousUpdate: false,
    format: (_options, { progress }, { text }) => `${text} ${drawn(progress)} ${formatCount((Date.now() - started) / 1000)} s`,
  });
  const at = (progress: Progress) => ({ text: lineOf(progress) });
  bar.start(STEPS.length, 0, at({ step: "reading" }));
  return {
    show: (progress) => bar.update(STEPS.indexOf(progress.step) + shareOf(progress), at(progress)),
    stop: () => bar.stop(),
  };
}

const shareOf = ({ count }: Progress): number => (count && count.total > 0 ? count.done / count.total : 0);

function lineOf({ step, count }: Progress): string {
  const { steps, countOf } = cliText();
  return (count ? `${steps[step]}: ${countOf[count.of](count.done, count.total)}` : steps[step]).padEnd(38);
}

function drawn(progress: number): string {
  const full = Math.round(progress * WIDTH);
  return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}]`;
}
