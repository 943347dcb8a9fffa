import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

/** One element: its name without prefix, its attributes, its children in document order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false, removeNSPrefix: true });
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function toElements(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.filter(isRecord).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
    return name === undefined ? [] : [toElement(name, node)];
  });
}

function toElement(name: string, node: Record<string, unknown>): Element {
  const attributes = isRecord(node[":@"]) ? node[":@"] : {};
  const content = Array.isArray(node[name]) ? node[name].filter(isRecord) : [];
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    children: toElements(content),
    text: content.map((child) => String(child["#text"] ?? "")).join("").trim(),
  };
}

/** Path of the manifest in the project. */
export const MANIFEST = join(__dirname, "..", "..", "manifest.xml");

/** The root element of manifest text. */
export function parseManifest(xml: string): Element {
  const [root] = toElements(parser.parse(xml));
  if (root === undefined) throw new Error("The manifest has no root element");
  return root;
}

/** The manifest of the project. */
export const readManifest = (): Element => parseManifest(readFileSync(MANIFEST, "utf8"));

/** The element and everything under it, in document order. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The only element of that name; fails when there is none or more than one. */
export function only(element: Element, name: string): Element {
  const found = descendants(element).filter((child) => child.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`Expected one <${name}>, found ${found.length}`);
  return found[0];
}

/** Every DefaultValue and Value: what a person reads and every address. */
export function values(element: Element): string[] {
  return descendants(element).flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]).filter((value) => value !== undefined);
}
