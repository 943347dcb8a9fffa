import { HostCollection, HostObject } from "./host-object";
import { notSimulated } from "./host-error";
import { NULL_OBJECT, toCamel, toPascal } from "./protocol";
import type { RichQuery } from "./protocol";

/** Gives the identity fields (`_Id`, `_ReferenceId`) of an object. */
export type Identify = (object: HostObject) => Record<string, unknown>;

/**
 * Answers a `load()`: PascalCase scalars, nested objects as nested records, collections as
 * `{ Count?, _Items }`. An empty selection means all scalars.
 */
export async function answerQuery(object: HostObject, query: RichQuery, identify: Identify): Promise<Record<string, unknown>> {
  if (object instanceof HostCollection) return answerCollection(object, query, identify);
  const answer = identify(object);
  for (const [name, nested] of wanted(object, query)) {
    const key = toCamel(name);
    if (!(key in object)) throw notSimulated(`${object.hostName}.${key}`);
    answer[toPascal(name)] = await answerMember(await Reflect.get(object, key), nested, identify);
  }
  return answer;
}

async function answerMember(value: unknown, nested: string[], identify: Identify): Promise<unknown> {
  if (value === NULL_OBJECT || value === undefined) return null;
  if (value instanceof HostObject) return answerQuery(value, { Select: nested }, identify);
  return value;
}

async function answerCollection(
  collection: HostCollection<HostObject>,
  query: RichQuery,
  identify: Identify,
): Promise<Record<string, unknown>> {
  const select = query.Select ?? [];
  const own = select.filter((name) => name === "count");
  const ofItems = select.filter((name) => name !== "count").map((name) => name.replace(/^items\/?/, "")).filter(Boolean);
  const answer = identify(collection);
  if ((own.length > 0 || select.length === 0) && "count" in collection) answer["Count"] = await Reflect.get(collection, "count");
  const all = await collection.hostItems();
  const start = query.Skip ?? 0;
  const page = all.slice(start, query.Top === undefined ? undefined : start + query.Top);
  const items: Record<string, unknown>[] = [];
  for (const [index, item] of page.entries()) {
    const values = await answerQuery(item, { Select: ofItems, Expand: query.Expand ?? [] }, identify);
    items.push({ ...values, _Index: index + start });
  }
  answer["_Items"] = items;
  return answer;
}

/** Groups "format/fill/color" under "format". */
function wanted(object: HostObject, query: RichQuery): Map<string, string[]> {
  const tree = new Map<string, string[]>();
  const names = query.Select?.length ? query.Select : object.hostScalars;
  for (const name of [...names, ...(query.Expand ?? [])]) {
    const [head = "", ...rest] = name.split("/");
    const nested = tree.get(head) ?? [];
    if (rest.length > 0) nested.push(rest.join("/"));
    tree.set(head, nested);
  }
  return tree;
}
