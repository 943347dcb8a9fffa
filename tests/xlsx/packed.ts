import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/xlsx/read-inflate";

/** A part as a zip file keeps it: packed, with the size and the checksum that it says it has. */
export interface PackedPart {
  readonly path: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** 8 for deflated, 0 for stored. */
  readonly method: number;
}

export const MB = 2 ** 20;

/** A part with the right size and checksum. */
export function packedPart(path: string, content: string | Uint8Array): PackedPart {
  const bytes = Buffer.from(content);
  return { path, packed: deflateRawSync(bytes, { level: 1 }), size: bytes.length, crc: crc32(bytes), method: 8 };
}

/**
 * A part of one block over and over, between two texts: a gigabyte is packed once and then repeated, so that making it
 * takes no time and no memory. Its checksum is wrong unless given: what is too large is not read to its end.
 */
export function bomb(path: string, block: Uint8Array, { times, before = "", after = "", crc = 0 }: { readonly times: number; readonly before?: string; readonly after?: string; readonly crc?: number }): PackedPart {
  const flushed = (bytes: Uint8Array) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([flushed(Buffer.from(before)), ...Array<Buffer>(times).fill(flushed(block)), deflateRawSync(Buffer.from(after))]);
  return { path, packed, size: Buffer.byteLength(before) + block.length * times + Buffer.byteLength(after), crc, method: 8 };
}

/** A zip file of parts as they are given, whatever they say of themselves (PKWARE APPNOTE 6.3.10, 4.3). */
export function zipOf(parts: readonly PackedPart[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { path, packed, size, crc, method } of parts) {
    const name = Buffer.from(path);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    const body = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, name, packed]);
    bodies.push(body);
    list.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, where, name);
    offset += body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** The parts of a zip file, still packed. */
export function partsIn(file: Uint8Array): readonly PackedPart[] {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = view.lastIndexOf("PK\u0005\u0006");
  const parts: PackedPart[] = [];
  for (let at = view.readUInt32LE(end + 16), left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = at + 46 + view.readUInt16LE(at + 28);
    const local = view.readUInt32LE(at + 42);
    const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    parts.push({ path: view.toString("utf8", at + 46, nameEnd), method: view.readUInt16LE(at + 10), crc: view.readUInt32LE(at + 16), size: view.readUInt32LE(at + 24), packed: view.subarray(from, from + view.readUInt32LE(at + 20)) });
    at = nameEnd + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return parts;
}
