/**
 * What a class of the object model tells the dispatcher about itself. Properties and methods carry
 * the camelCase names of office.js; everything else hides behind `host…`.
 */
export abstract class HostObject {
  /** Scalars answered by an empty `load()`. */
  static readonly scalars: readonly string[] = [];

  /** Identity: with it the client reaches the object again as `parent.getItem(hostId)`. */
  get hostId(): string | undefined {
    return undefined;
  }

  /** Name in messages about members that are not simulated. */
  get hostName(): string {
    return this.constructor.name;
  }

  /** Scalars of the class of this object. */
  get hostScalars(): readonly string[] {
    const owner = this.constructor;
    return "scalars" in owner && Array.isArray(owner.scalars) ? owner.scalars : [];
  }
}

/** A collection: `load("items/…")` walks `hostItems()`. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  static override readonly scalars: readonly string[] = ["count"];

  abstract hostItems(): readonly Item[] | Promise<readonly Item[]>;
}
