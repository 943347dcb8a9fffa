import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { SheetPlan, TablePlan } from "../plan";
import { ADDIN_CONTENT_TYPES, ADDIN_RELATIONSHIP, addinParts } from "./write-addin";
import type { AddinReference } from "./write-addin";
import { isDynamic, storedFormula } from "./write-formula";
import { hiddenNames } from "./write-names";
import { xmlText } from "./write-text";

/** What the library cannot say, to be put into the parts that it made. */
export interface Additions {
  readonly sheets: readonly SheetPlan[];
  readonly valuesOnly: boolean;
  /** Whether a formula has no computed value, so that Excel must compute everything when it opens the file. */
  readonly computeOnOpening: boolean;
  readonly addin?: { readonly reference: AddinReference; readonly functions: readonly string[] };
}

/** The engine of Excel 2019 and later; with an older number Excel would compute every cell again on opening. */
const ENGINE = 191029;
/** Light grey, as in a chart that Excel makes itself; the library leaves them to the reader, which draws them black. */
const GRIDLINES = '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Adds hidden names, calculated columns, chart names and the add-in part to a workbook that the library made. */
export function addParts(workbook: Uint8Array, additions: Additions): Uint8Array {
  const parts = unzipSync(workbook);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`No part ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  edit("xl/workbook.xml", (xml) => workbookXml(xml, additions));
  edit("docProps/app.xml", (xml) => replaced(xml, /<Application>.*?<\/Application>/, "<Application>Accountkompas</Application>"));
  if (!additions.valuesOnly) {
    const tables = additions.sheets.flatMap((sheet) => sheet.tables);
    tables.forEach((table, index) => edit(`xl/tables/table${index + 1}.xml`, (xml) => tableXml(xml, table)));
  }
  const charts = additions.sheets.flatMap((sheet) => sheet.charts);
  charts.forEach((_chart, index) => edit(`xl/charts/chart${index + 1}.xml`, (xml) => replaced(xml, "<c:majorGridlines/>", GRIDLINES)));
  additions.sheets.forEach((sheet, index) => {
    if (sheet.charts.length > 0) edit(`xl/drawings/drawing${index + 1}.xml`, (xml) => drawingXml(xml, sheet));
  });
  if (additions.addin) {
    const { reference, functions } = additions.addin;
    for (const [path, xml] of Object.entries(addinParts(reference, functions))) parts[path] = strToU8(xml);
    edit("[Content_Types].xml", (xml) => replaced(xml, "</Types>", `${ADDIN_CONTENT_TYPES}</Types>`));
    edit("_rels/.rels", (xml) => replaced(xml, "</Relationships>", `${ADDIN_RELATIONSHIP}</Relationships>`));
  }
  return zipSync(parts);
}

/** Figures stand in the file, so Excel need not compute; without the add-in it would turn them into #NAME?. */
function workbookXml(xml: string, { sheets, computeOnOpening }: Additions): string {
  const hidden = hiddenNames(sheets);
  const named = xml.replace(/<definedName name="([^"]*)"/g, (tag, name: string) => (hidden.has(name) ? `${tag} hidden="1"` : tag));
  return replaced(named, /<calcPr [^>]*\/>/, `<calcPr calcId="${ENGINE}"${computeOnOpening ? ' fullCalcOnLoad="1"' : ""}/>`);
}

function tableXml(xml: string, table: TablePlan): string {
  let column = -1;
  return xml.replace(/<tableColumn ([^>]*)\/>/g, (tag, attributes: string) => {
    column += 1;
    const formula = table.columns[column]?.formula;
    if (formula === undefined) return tag;
    const stored = storedFormula(formula);
    return `<tableColumn ${attributes}><calculatedColumnFormula${isDynamic(stored) ? ' array="1"' : ""}>${xmlText(stored)}</calculatedColumnFormula></tableColumn>`;
  });
}

/** A chart is found again by its name, so the frame bears the name of the plan. */
function drawingXml(xml: string, { charts }: SheetPlan): string {
  let chart = -1;
  return xml.replace(/(<xdr:cNvPr [^>]*?name=")[^"]*"/g, (tag, before: string) => {
    chart += 1;
    const name = charts[chart]?.name;
    return name === undefined ? tag : `${before}${xmlText(name)}"`;
  });
}

/** Replaces what has to be there: the library is pinned, and a silent miss would be a broken file. */
function replaced(xml: string, what: string | RegExp, by: string): string {
  const result = xml.replace(what, () => by);
  if (result === xml) throw new Error(`Nothing to replace: ${String(what)}`);
  return result;
}
