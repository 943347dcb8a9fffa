import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a program to its end with the console of the caller.
 * @param {string} program - a program on the path, or a full path
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>} the exit code; 1 when a signal ended it. A program that cannot be started rejects.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: "inherit",
      shell: options.shell ?? false,
      env: { ...process.env, ...options.env },
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a script of this project, or of a package, in a Node of its own. */
export function runNode(script, args = [], options = {}) {
  const nodeFlags = options.nodeFlags ?? [];
  return run(process.execPath, [...nodeFlags, join(ROOT, script), ...args], options);
}

/**
 * Runs npm or npx. Under `npm run` the path of npm is known, and no shell is needed;
 * otherwise Windows finds `npm.cmd` only through a shell.
 */
export function runNpm(args, command = "npm") {
  const npmCli = process.env.npm_execpath;
  if (npmCli?.endsWith("npm-cli.js")) {
    return run(process.execPath, [npmCli, ...(command === "npx" ? ["exec", ...args] : args)]);
  }
  return run(command, args, { shell: process.platform === "win32" });
}
