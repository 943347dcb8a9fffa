/** Says on stderr how many megabytes a program had at most, when it ends: `node --import tests/setup/tell-memory.mjs …`. */
import { mostMegabytes } from "./most-memory.mjs";

process.on("exit", () => process.stderr.write(`\nmemory ${mostMegabytes()}`));
