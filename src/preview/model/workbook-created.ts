import { strFromU8, unzipSync } from "fflate";
import type { Host } from "../host";
import { invalidArgument, notSimulated } from "../host-error";
import { HostObject } from "../host-object";

/** Without repetition: on a text of megabytes that would exhaust the stack. */
const NOT_BASE64 = /[^A-Za-z0-9+/=]/;
const CONTENT_TYPES = "[Content_Types].xml";
const WORKBOOK_PART = /PartName="\/([^"]+)" ContentType="application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml"/;

/** What `Excel.createWorkbook` speaks to in Excel on the web: a root of its own, beside `Excel.Workbook`. */
export class WacWorkbook extends HostObject {
  constructor(private readonly host: Host) {
    super();
  }

  createAndOpenWorkbook(base64?: unknown): void {
    this.host.openWorkbook(workbookIn(base64));
  }
}

/** `Excel.WorkbookCreated`: what Excel on the desktop made and has not shown yet. */
export class WorkbookCreated extends HostObject {
  static override readonly scalars = ["id"];

  constructor(
    private readonly host: Host,
    readonly id: string,
    private readonly bytes: Uint8Array,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }
  open(): void {
    this.host.openWorkbook(this.bytes);
  }
}

/** The file in a text. Throws InvalidArgument for what is no base64 or no workbook. */
export function workbookIn(base64: unknown): Uint8Array {
  if (base64 === undefined || base64 === null) throw notSimulated("createWorkbook without a file");
  const bytes = typeof base64 === "string" ? decoded(base64) : undefined;
  if (!bytes) throw invalidArgument("the file is no base64");
  if (!isWorkbook(bytes)) throw invalidArgument("the file is no .xlsx");
  return bytes;
}

function decoded(base64: string): Uint8Array | undefined {
  if (base64.length % 4 !== 0 || NOT_BASE64.test(base64)) return undefined;
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // padding before the end
  }
}

function isWorkbook(bytes: Uint8Array): boolean {
  try {
    const types = unzipSync(bytes, { filter: ({ name }) => name === CONTENT_TYPES })[CONTENT_TYPES];
    const part = types && WORKBOOK_PART.exec(strFromU8(types))?.[1];
    return part !== undefined && unzipSync(bytes, { filter: ({ name }) => name === part })[part] !== undefined;
  } catch {
    return false; // no zip file at all
  }
}
