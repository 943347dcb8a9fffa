import type { Host } from "../host";
import { invalidArgument, notFound } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";

const MAX_TEXT = 255;

/** `Excel.DocumentProperties`. */
export class DocumentProperties extends HostObject {
  constructor(private readonly host: Host) {
    super();
  }
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.host);
  }
}

/** `Excel.CustomPropertyCollection`; keys whatever their case. */
class CustomPropertyCollection extends HostCollection<CustomProperty> {
  constructor(private readonly host: Host) {
    super();
  }

  hostItems(): CustomProperty[] {
    return Object.keys(this.host.state.properties).map((key) => new CustomProperty(this.host, key));
  }
  getCount(): number {
    return this.hostItems().length;
  }
  getItem(key: string): CustomProperty {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw notFound();
    return found;
  }
  getItemOrNullObject(key: string): CustomProperty | typeof NULL_OBJECT {
    return this.hostItems().find((property) => property.key.toLowerCase() === String(key).toLowerCase()) ?? NULL_OBJECT;
  }
  /** Sets the value when the key exists. */
  add(key: unknown, value: unknown): CustomProperty {
    this.host.guardWorkbook();
    if (typeof key !== "string" || key === "" || key.length > MAX_TEXT) throw invalidArgument("a property key is a text");
    const existing = this.getItemOrNullObject(key);
    const property = existing === NULL_OBJECT ? new CustomProperty(this.host, key) : existing;
    property.value = value;
    return property;
  }
  deleteAll(): void {
    this.host.guardWorkbook();
    this.host.state.properties = {};
  }
}

/** `Excel.CustomProperty`. */
class CustomProperty extends HostObject {
  static override readonly scalars = ["key", "value", "type"];

  constructor(
    private readonly host: Host,
    readonly key: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.key;
  }
  get value(): unknown {
    return this.host.state.properties[this.key];
  }
  set value(value: unknown) {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument("a property takes a text, number or boolean");
    if (typeof value === "string" && value.length > MAX_TEXT) throw invalidArgument(`a property holds at most ${MAX_TEXT} characters`);
    this.host.guardWorkbook();
    this.host.state.properties[this.key] = value;
  }
  get type(): string {
    const kinds: Record<string, string> = { string: "String", number: "Number", boolean: "Boolean" };
    return kinds[typeof this.value] ?? "String";
  }
  delete(): void {
    this.host.guardWorkbook();
    delete this.host.state.properties[this.key];
  }
}
