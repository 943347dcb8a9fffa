/** npm run notices: the licences of everything that is shipped to a user, in THIRD-PARTY-NOTICES.txt. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { getProjectLicenses } from "generate-license-file";
import { ROOT } from "./lib/run.mjs";

const HEAD = `Third-party software in Accountkompas

The add-in and the command line contain the packages below, each under its own licence.
Excel loads office.js itself, from Microsoft; it is not part of this product.
`;

const licenses = await getProjectLicenses(join(ROOT, "package.json"));
const parts = licenses
  .map(({ dependencies, content, notices }) => ({ names: [...dependencies].sort(), text: [content, ...notices].join("\n\n").trim() }))
  .sort((a, b) => a.names[0].localeCompare(b.names[0], "en"))
  .map(({ names, text }) => `${"-".repeat(72)}\n${names.join("\n")}\n\n${text.replaceAll("\r\n", "\n")}\n`);
writeFileSync(join(ROOT, "THIRD-PARTY-NOTICES.txt"), [HEAD, ...parts].join("\n"));
console.log(`${licenses.length} licences in THIRD-PARTY-NOTICES.txt`);
