/** One action of a request body of the rich API. */
export interface RichAction {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: RichArguments;
  QueryInfo?: RichQuery;
}

/** Arguments; where `ReferencedObjectPathIds` is not 0, the argument is an object path. */
export interface RichArguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

/** What a `load()` asks for. */
export interface RichQuery {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** How an object is reached from its parent. */
export interface RichPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: RichArguments;
}

/** The JSON in `message[4]` of `executeRichApiRequestAsync`. */
export interface RichRequest {
  Actions: RichAction[];
  ObjectPaths: Record<string, RichPath>;
}

/** The error part of a reply; arrives in the add-in as `OfficeExtension.Error`. */
export interface RichError {
  Code: string;
  Message: string;
  ActionIndex: number;
  Location: string;
  HttpStatusCode: number;
}

/** The JSON that answers a request. */
export interface RichReply {
  Results: { ActionId: number; Value: unknown }[];
  Error?: RichError;
}

/** `ActionType` values of the protocol. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6, update: 7 } as const;

/** `ObjectPathType` values of the protocol. */
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** What stands for a null object (`getItemOrNullObject` that finds nothing). */
export const NULL_OBJECT: unique symbol = Symbol("null object");

/** `ClearSelection` → `clearSelection`; names with a leading underscore stay. */
export function toCamel(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** `clearSelection` → `ClearSelection`; names with a leading underscore stay. */
export function toPascal(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
