import { HostError, invalidArgument, notFound, notSimulated } from "./host-error";
import { HostObject } from "./host-object";
import { answerQuery, type Identify } from "./query";
import { ACTION, NULL_OBJECT, PATH, toCamel } from "./protocol";
import type { RichAction, RichArguments, RichError, RichPath, RichReply, RichRequest } from "./protocol";

/** Called around the actions of a request; a throw becomes the error of the reply. */
export interface DispatcherHooks {
  /** Before an action; failure injection and counting live here. */
  before?(action: RichAction): void;
  /** After an action: waits for what the setter or method left running. */
  after?(): Promise<void>;
  /** A programming error of the host itself, not a refusal. */
  onFault?(fault: unknown, action: RichAction): void;
}

type Resolved = HostObject | typeof NULL_OBJECT;
interface Request {
  paths: Record<string, RichPath>;
  objects: Map<number, Resolved>;
}

/** Answers the requests of the office.js rich API against a tree of host objects. */
export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private readonly namesOfReferences = new Map<HostObject, string>();
  private nextReference = 1;

  constructor(
    private readonly root: HostObject,
    private readonly hooks: DispatcherHooks = {},
  ) {}

  /** Runs the actions in order; the first refusal ends the request, what ran before it stays. */
  async handle({ Actions, ObjectPaths }: RichRequest): Promise<RichReply> {
    const reply: RichReply = { Results: [] };
    const request: Request = { paths: ObjectPaths, objects: new Map() };
    for (const [index, action] of Actions.entries()) {
      try {
        this.hooks.before?.(action);
        const value = await this.run(action, request);
        await this.hooks.after?.();
        if (action.ActionType !== ACTION.setProperty) reply.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (fault) {
        if (!(fault instanceof HostError)) this.hooks.onFault?.(fault, action);
        return { ...reply, Error: this.describe(fault, index, request, action) };
      }
    }
    return reply;
  }

  private async run(action: RichAction, request: Request): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const target = await this.resolve(action.ObjectPathId, request);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target === NULL_OBJECT ? null : this.identify(target);
      case ACTION.query:
      case ACTION.update:
        return target === NULL_OBJECT ? null : answerQuery(target, action.QueryInfo ?? {}, this.identify);
      case ACTION.method:
        return this.callMethod(target, action, request);
      case ACTION.setProperty:
        return this.setProperty(target, action, request);
      default:
        throw notSimulated(`ActionType ${action.ActionType}`);
    }
  }

  private async callMethod(target: Resolved, action: RichAction, request: Request): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      if (target !== NULL_OBJECT) this.keep(target);
      return null;
    }
    if (target === NULL_OBJECT) throw notFound();
    if (action.Name === "_RemoveReference") return this.release(action.ArgumentInfo?.Arguments?.[0]);
    return this.call(target, action.Name, action.ArgumentInfo, request);
  }

  private async setProperty(target: Resolved, action: RichAction, request: Request): Promise<void> {
    if (target === NULL_OBJECT) throw notFound();
    const name = toCamel(action.Name ?? "");
    const descriptor = findDescriptor(target, name);
    if (!descriptor) throw notSimulated(`${target.hostName}.${name}`);
    if (!descriptor.set && !descriptor.writable) throw invalidArgument(`${target.hostName}.${name} is read-only`);
    const [value] = await this.args(action.ArgumentInfo, request);
    Reflect.set(target, name, value);
  }

  private async call(target: HostObject, method: string | undefined, info: RichArguments | undefined, request: Request): Promise<unknown> {
    const name = toCamel(method ?? "");
    const member: unknown = Reflect.get(target, name);
    if (typeof member !== "function") throw notSimulated(`${target.hostName}.${name}`);
    return Reflect.apply(member, target, await this.args(info, request));
  }

  private async args(info: RichArguments | undefined, request: Request): Promise<unknown[]> {
    const walk = async (value: unknown, reference: unknown): Promise<unknown> => {
      if (Array.isArray(reference) && Array.isArray(value)) return Promise.all(value.map((each, i) => walk(each, reference[i])));
      return typeof reference === "number" && reference !== 0 ? this.resolve(reference, request) : value;
    };
    const values = info?.Arguments ?? [];
    return Promise.all(values.map((value, i) => walk(value, info?.ReferencedObjectPathIds?.[i])));
  }

  private async resolve(id: number, request: Request): Promise<Resolved> {
    const known = request.objects.get(id);
    if (known !== undefined) return known;
    const path = request.paths[id];
    if (!path) throw new HostError("InvalidReference", `Object path ${id} is missing from the request.`);
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId, request) : this.root;
    const found = parent === NULL_OBJECT ? NULL_OBJECT : await this.step(parent, path, request);
    const object = found instanceof HostObject ? found : NULL_OBJECT;
    request.objects.set(id, object);
    return object;
  }

  private async step(parent: HostObject, path: RichPath, request: Request): Promise<unknown> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.method:
        return this.call(parent, path.Name, path.ArgumentInfo, request);
      case PATH.indexer:
        return this.call(parent, "getItem", path.ArgumentInfo, request);
      case PATH.property:
        return this.navigate(parent, toCamel(path.Name ?? ""));
      case PATH.reference:
        return this.reference(path.Name ?? "");
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        throw notSimulated(`new ${path.Name ?? "object"}`);
    }
  }

  private navigate(parent: HostObject, name: string): unknown {
    if (!(name in parent)) throw notSimulated(`${parent.hostName}.${name}`);
    return Reflect.get(parent, name);
  }

  private reference(name: string): HostObject {
    const object = this.references.get(name);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private keep(object: HostObject): void {
    if (this.namesOfReferences.has(object)) return;
    const name = `reference${this.nextReference++}`;
    this.references.set(name, object);
    this.namesOfReferences.set(object, name);
  }

  private release(name: unknown): null {
    const object = typeof name === "string" ? this.references.get(name) : undefined;
    if (object) {
      this.namesOfReferences.delete(object);
      this.references.delete(String(name));
    }
    return null;
  }

  private readonly identify: Identify = (object) => {
    const identity: Record<string, unknown> = {};
    if (object.hostId !== undefined) identity["_Id"] = identity["Id"] = object.hostId;
    const reference = this.namesOfReferences.get(object);
    if (reference) identity["_ReferenceId"] = reference;
    return identity;
  };

  private describe(fault: unknown, index: number, request: Request, action: RichAction): RichError {
    const message = fault instanceof Error ? fault.message : String(fault);
    const names = action.Name ? [toCamel(action.Name)] : [];
    for (let path = request.paths[action.ObjectPathId]; path && path.ObjectPathType !== PATH.global; ) {
      names.unshift(toCamel(path.Name ?? "getItem"));
      path = path.ParentObjectPathId ? request.paths[path.ParentObjectPathId] : undefined;
    }
    return {
      Code: fault instanceof HostError ? fault.code : "GeneralException",
      Message: message,
      ActionIndex: index,
      Location: names.slice(-2).join("."),
      HttpStatusCode: fault instanceof HostError ? fault.status : 500,
    };
  }
}

function findDescriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (let owner: object | null = object; owner; owner = Reflect.getPrototypeOf(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
