import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const STYLE = "body{font:16px/1.5 Calibri,Carlito,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222}h1,h2{color:#0B7A75}dt{font-weight:bold;margin-top:.5rem}code{font:1em Consolas,monospace}";

function escape(text) {
  return String(text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function page(title, body) {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
}

const fileOf = (id) => `functies/${id.toLowerCase()}.html`;
const callOf = ({ name, parameters }) =>
  `=KOMPAS.${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join("; ")})`;

function parameterList(parameters) {
  return `<dl>${parameters.map(({ name, description }) => `<dt><code>${escape(name)}</code></dt><dd>${escape(description)}</dd>`).join("")}</dl>`;
}

function functionPage(dutch, english) {
  return page(`KOMPAS.${dutch.name}`, [
    `<h1>KOMPAS.${escape(dutch.name)}</h1>`,
    `<p>${escape(dutch.description)}</p><p><code>${escape(callOf(dutch))}</code></p>${parameterList(dutch.parameters)}`,
    `<section lang="en"><h2>In English</h2><p>${escape(english?.description)}</p>${parameterList(english?.parameters ?? [])}</section>`,
    '<p><a href="../hulp.html">Alle functies en hulp</a></p>',
  ].join("\n"));
}

function supportPage(functions) {
  const list = functions.map((entry) => `<li><a href="${fileOf(entry.id)}"><code>KOMPAS.${escape(entry.name)}</code></a>: ${escape(entry.description)}</li>`);
  return page("Hulp bij Accountkompas", [
    "<h1>Hulp bij Accountkompas</h1>",
    "<p>Kies op het tabblad Start de knop 'Openen'. Het deelvenster maakt uw werkboek, tekent opdrachten en leest uw klantenlijst in.</p>",
    "<p>Uw gegevens blijven op uw computer: Accountkompas verstuurt niets. Een vraag of een fout meldt u bij uw beheerder.</p>",
    "<p>Ziet u <code>#NAAM?</code>, dan is Accountkompas nog niet geladen: kies 'Openen' en wacht even.</p>",
    `<h2>Functies</h2><ul>${list.join("")}</ul>`,
    '<section lang="en"><h2>In English</h2><p>Choose Open on the Home tab. Your data stays on your computer: nothing is sent. Report questions to your administrator.</p></section>',
  ].join("\n"));
}

/**
 * Writes hulp.html and one page per function, from the metadata that Excel reads.
 * @param {string} outDir - holds functions.json and functions.en-us.json already
 */
export async function writeHelpPages(outDir) {
  const read = async (file) => JSON.parse(await readFile(join(outDir, file), "utf8")).functions;
  const [dutch, english] = await Promise.all([read("functions.json"), read("functions.en-us.json")]);
  await mkdir(join(outDir, "functies"), { recursive: true });
  await Promise.all(dutch.map((entry) =>
    writeFile(join(outDir, fileOf(entry.id)), functionPage(entry, english.find(({ id }) => id === entry.id))),
  ));
  await writeFile(join(outDir, "hulp.html"), supportPage(dutch));
}
