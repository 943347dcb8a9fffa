import { crc32, inflate } from "./read-inflate";
import { checkCount, ReadError } from "./read-issue";
import type { ReadLimits, Tools } from "./read-issue";
import { checkSignature } from "./read-signature";

/** Sizes and marks of the zip format (PKWARE APPNOTE 6.3.10, 4.3). All numbers stand with the lowest byte first. */
const END = { mark: 0x06054b50, size: 22, longestComment: 65_535 };
const ENTRY = { mark: 0x02014b50, size: 46 };
const LOCAL = { mark: 0x04034b50, size: 30 };
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** A field that says: look in the extension for files over 4 GB. */
const ZIP64 = { short: 0xffff, long: 0xffffffff };
/** Text up to this length is kept, as long as there is room: a sheet is read for its answers, and again for its table. */
const KEPT = { one: 64 * 1024, all: 16 * 2 ** 20 };

/** One for all parts: making one takes longer than decoding a small part. */
const DECODER = new TextDecoder();

interface Entry {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of a zip file. Nothing is unpacked until it is asked for; paths are the same in any case, as Excel takes them. */
export class Archive {
  private readonly view: DataView;
  private readonly entries = new Map<string, Entry>();
  private readonly counted = new Set<string>();
  private readonly damaged = new Set<string>();
  private readonly texts = new Map<string, string>();
  private total = 0;
  private kept = 0;
  private work = 0;

  /** Reads the list of parts. @throws ReadError */
  constructor(private readonly bytes: Uint8Array, readonly limits: ReadLimits, private readonly tools: Tools = {}) {
    checkSignature(bytes);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.findEnd();
    if (this.view.getUint16(end + 4, true) !== 0) throw new ReadError({ code: "unsupported", received: "spanned" });
    this.listEntries(end);
  }

  /** The text of a part, which is then gone through; undefined when it is not there. @throws ReadError */
  text(path: string): string | undefined {
    const key = path.toLowerCase();
    const text = this.texts.get(key) ?? this.decoded(key);
    this.work += text?.length ?? 0;
    checkCount(this.limits, "work", this.work);
    return text;
  }

  private decoded(key: string): string | undefined {
    const bytes = this.read(key);
    const text = bytes && DECODER.decode(bytes);
    if (text !== undefined && text.length <= KEPT.one && this.kept + text.length <= KEPT.all) {
      this.texts.set(key, text);
      this.kept += text.length;
    }
    return text;
  }

  private read(key: string): Uint8Array | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.count(entry);
    const packed = this.packedBytes(entry);
    // Damaged until it turns out whole: to find that out time and again would take as long each time.
    if (this.damaged.has(key)) throw corrupt(entry.path);
    this.damaged.add(key);
    const content = entry.method === STORED ? packed : inflate(packed, { size: entry.size, part: entry.path, unpack: this.tools.unpack });
    const { checksum = crc32 } = this.tools;
    if (content.length !== entry.size || checksum(content) !== entry.crc) throw corrupt(entry.path);
    this.damaged.delete(key);
    return content;
  }

  /** A part that was let through and is read again does not count again; one that was refused is refused again. */
  private count({ path, size }: Entry): void {
    if (this.counted.has(path)) return;
    const total = this.total + size;
    checkCount(this.limits, "entryBytes", size);
    checkCount(this.limits, "totalBytes", total);
    this.counted.add(path);
    this.total = total;
  }

  private packedBytes({ path, flags, method, offset, packed }: Entry): Uint8Array {
    if (flags & ENCRYPTED) throw new ReadError({ code: "encrypted" });
    if (method !== STORED && method !== DEFLATED) throw new ReadError({ code: "unsupported", received: "compression" });
    if (offset + LOCAL.size > this.bytes.length || this.view.getUint32(offset, true) !== LOCAL.mark) throw corrupt(path);
    const from = offset + LOCAL.size + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (from + packed > this.bytes.length) throw corrupt(path);
    return this.bytes.subarray(from, from + packed);
  }

  private findEnd(): number {
    const last = this.bytes.length - END.size;
    for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
      if (this.view.getUint32(at, true) === END.mark) return at;
    }
    throw new ReadError({ code: "truncated" });
  }

  private listEntries(end: number): void {
    const count = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    if (count === ZIP64.short || at === ZIP64.long) throw new ReadError({ code: "unsupported", received: "zip64" });
    checkCount(this.limits, "entries", count);
    for (let index = 0; index < count; index += 1) {
      if (at + ENTRY.size > end || this.view.getUint32(at, true) !== ENTRY.mark) throw corrupt("");
      const { entry, next } = this.entryAt(at);
      if (next > end) throw corrupt("");
      const key = entry.path.toLowerCase();
      // Two parts by one path: programs would disagree on which is meant.
      if (this.entries.has(key)) throw corrupt(entry.path);
      this.entries.set(key, entry);
      at = next;
    }
  }

  private entryAt(at: number): { readonly entry: Entry; readonly next: number } {
    const short = (offset: number) => this.view.getUint16(at + offset, true);
    const long = (offset: number) => this.view.getUint32(at + offset, true);
    const [packed, size, offset] = [long(20), long(24), long(42)];
    if (packed === ZIP64.long || size === ZIP64.long || offset === ZIP64.long) throw new ReadError({ code: "unsupported", received: "zip64" });
    const nameEnd = at + ENTRY.size + short(28);
    const name = DECODER.decode(this.bytes.subarray(at + ENTRY.size, nameEnd));
    return {
      entry: { path: name.replaceAll("\\", "/").replace(/^\/+/, ""), flags: short(8), method: short(10), crc: long(16), packed, size, offset },
      next: nameEnd + short(30) + short(32),
    };
  }
}

const corrupt = (part: string): ReadError => new ReadError({ code: "corrupt", part });
