import { isMainThread } from "node:worker_threads";
import { main } from "./main";
import type { Terminal } from "./main";
import { openBar } from "./progress-bar";
import { TASKS } from "./tasks";
import { serveThread } from "./thread";

/** The account and the findings are laid out for 80 columns, and for fewer where the terminal is narrower. */
const WIDEST = 80;
const NARROWEST = 60;

function terminalOf(stop: AbortSignal): Terminal {
  const { stdout, stderr, env } = process;
  // `accountkompas … | head` closes the pipe early; the workbook itself is not in it.
  for (const stream of [stdout, stderr]) stream.on("error", (error: NodeJS.ErrnoException) => { if (error.code !== "EPIPE") throw error; });
  return {
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    width: Math.max(NARROWEST, Math.min(WIDEST, stdout.columns ?? WIDEST)),
    language: env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "",
    stop,
    ...(stderr.isTTY && { openBar: () => openBar(stderr) }),
  };
}

async function start(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  process.exitCode = await main(process.argv.slice(2), terminalOf(stop.signal));
}

void (isMainThread ? start() : serveThread(TASKS));
