import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FUNCTION_SOURCES, functionPage } from "./function-page.mjs";
import { loadSources } from "./load-sources.mjs";

const STYLE = [
  ":root{color-scheme:light dark;--text:#222;--page:#fff;--accent:#0b7a75;--line:#c8c8c8;--soft:#f1f5f5}",
  "@media(prefers-color-scheme:dark){:root{--text:#e6e6e6;--page:#1b1b1b;--accent:#5cc8c2;--line:#555;--soft:#292f2f}}",
  "body{font:16px/1.5 Calibri,Carlito,sans-serif;max-width:44rem;margin:1.5rem auto;padding:0 1rem;color:var(--text);background:var(--page);overflow-wrap:break-word}",
  "h1,h2,h3{color:var(--accent);line-height:1.25}h1{font-size:1.6rem;overflow-wrap:anywhere}h2{font-size:1.25rem}h3{font-size:1.1rem}a{color:var(--accent)}",
  "code{font:.95em Consolas,monospace}pre{background:var(--soft);padding:.5rem .75rem;white-space:pre-wrap;overflow-wrap:anywhere;margin:.75rem 0}",
  // A table that is wider than the page scrolls by itself, with a shadow where it goes on; a keyboard reaches it.
  ".table{overflow-x:auto;margin:.75rem 0;background:linear-gradient(to right,var(--page) 40%,transparent) 0 0/2rem 100% no-repeat local,linear-gradient(to left,var(--page) 40%,transparent) 100% 0/2rem 100% no-repeat local,linear-gradient(to right,var(--line),transparent) 0 0/.75rem 100% no-repeat scroll,linear-gradient(to left,var(--line),transparent) 100% 0/.75rem 100% no-repeat scroll}",
  "table{border-collapse:collapse}th,td{border:1px solid var(--line);padding:.2rem .5rem;text-align:left;vertical-align:top}",
  "thead th,.sheet th{background:var(--soft);font-weight:normal}.sheet td,.given td{white-space:nowrap}td.number{text-align:right}",
  "td.long.long{white-space:normal;min-width:12rem}li{margin:.25rem 0}ul{padding-left:1.25rem}section[lang=en]{border-top:1px solid var(--line);margin-top:2rem}",
  "@media(max-width:30rem){.table{font-size:.85rem}th,td{padding:.15rem .25rem}.given td.text,td.long.long{white-space:normal;min-width:4rem}}",
].join("");

/** Longer texts in cells wrap. */
const LONG = 34;

function escape(text) {
  return String(text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function page(title, body) {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${STYLE}</style></head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A formula has no spaces: it may break behind a bracket or between arguments. */
const breakable = (formula) => formula.split(/(?<=[(;,])/).map(escape).join("<wbr>");

const fileOf = (id) => `functies/${id.toLowerCase()}.html`;
const isNumber = (text) => /^-?\d+(?:[.,]\d+)?$/.test(text);

function cell(value) {
  if (typeof value !== "string") return `<td><code>${escape(value.code)}</code></td>`;
  const kind = isNumber(value) ? "number" : value.length > LONG ? "long" : "text";
  return `<td class="${kind}">${escape(value)}</td>`;
}

/** A table is named by the heading above it, so that whoever hears the page knows which one scrolls. */
function table({ head, rows, sheet }, name) {
  const kind = sheet ? "sheet" : head === null ? "given" : "words";
  const top = head === null ? "" : `<thead><tr>${head.map((text) => (text === "" ? "<td></td>" : `<th scope="col">${escape(text)}</th>`)).join("")}</tr></thead>`;
  const body = rows.map(([first, ...rest]) => `<tr>${sheet ? `<th scope="row">${escape(first)}</th>` : cell(first)}${rest.map(cell).join("")}</tr>`);
  return `<div class="table ${kind}" role="region" aria-label="${escape(name)}" tabindex="0"><table>${top}<tbody>${body.join("")}</tbody></table></div>`;
}

function toHtml(blocks) {
  let name = "";
  return blocks.map((block) => {
    if (block.kind === "heading") {
      name = block.text;
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    }
    if (block.kind === "table") return table(block, name);
    if (block.kind === "list") return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>`;
    return block.kind === "formula" ? `<pre><code>${breakable(block.text)}</code></pre>` : `<p>${escape(block.text)}</p>`;
  }).join("\n");
}

function helpPage({ title, dutch, english }, family) {
  return page(title, [
    `<p><a href="../hulp.html">Alle functies en hulp</a> · ${escape(family.title.nl)}</p>`,
    `<h1>${escape(title)}</h1>`,
    toHtml(dutch),
    `<section lang="en"><h2>In English</h2>\n${toHtml(english)}\n</section>`,
  ].join("\n"));
}

/** Every family with its functions and what they mean. */
function familyList(families, language) {
  return families.map(({ title, functions }) => {
    const items = Object.entries(functions).map(([id, { meaning }]) => `<li><a href="${fileOf(id)}"><code>KOMPAS.${escape(id)}</code></a>: ${escape(meaning[language])}</li>`);
    return `<h3>${escape(title[language])}</h3><ul>${items.join("")}</ul>`;
  }).join("\n");
}

function supportPage(families) {
  return page("Hulp bij Accountkompas", [
    "<h1>Hulp bij Accountkompas</h1>",
    "<p>Kies op het tabblad Start de knop 'Openen'. Het deelvenster maakt uw werkboek, tekent opdrachten en leest uw klantenlijst in.</p>",
    "<p>Uw gegevens blijven op uw computer: Accountkompas verstuurt niets. Een vraag of een fout meldt u bij uw beheerder.</p>",
    "<p>Ziet u <code>#NAAM?</code>, dan is Accountkompas nog niet geladen: kies 'Openen' en wacht even.</p>",
    `<h2>Functies</h2>\n${familyList(families, "nl")}`,
    '<section lang="en"><h2>In English</h2><p>Choose Open on the Home tab. Your data stays on your computer: nothing is sent. Report questions to your administrator.</p>',
    `${familyList(families, "en")}</section>`,
  ].join("\n"));
}

/**
 * Writes hulp.html and one page per function, from the metadata that Excel reads and the help of the functions.
 * @param {string} outDir - holds functions.json and functions.en-us.json already
 */
export async function writeHelpPages(outDir) {
  const read = async (file) => new Map(JSON.parse(await readFile(join(outDir, file), "utf8")).functions.map((entry) => [entry.id, entry]));
  const [dutch, english, sources] = await Promise.all([read("functions.json"), read("functions.en-us.json"), loadSources(FUNCTION_SOURCES)]);
  await mkdir(join(outDir, "functies"), { recursive: true });
  await Promise.all(sources.functionFamilies.flatMap((family) => Object.entries(family.functions).map(([id, help]) =>
    writeFile(join(outDir, fileOf(id)), helpPage(functionPage({ dutch: dutch.get(id), english: english.get(id) }, help, sources), family)))));
  await writeFile(join(outDir, "hulp.html"), supportPage(sources.functionFamilies));
}
