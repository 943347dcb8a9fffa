import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

const ENTRY = 0x02014b50;

/**
 * A zip file with some parts changed; the others stay packed as they are, so that a thousand copies take seconds.
 * @param {Buffer} bytes
 * @param {Record<string, (text: string) => string>} changes by path
 */
export function repack(bytes, changes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const locals = [];
  const central = [];
  let offset = 0;
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === ENTRY; ) {
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const header = Buffer.from(bytes.subarray(at, at + 46 + lengths[0]));
    const name = header.toString("utf8", 46);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    let packed = bytes.subarray(from, from + header.readUInt32LE(20));
    if (changes[name]) {
      const text = Buffer.from(changes[name](inflateRawSync(packed).toString("utf8")));
      packed = deflateRawSync(text);
      header.writeUInt32LE(crc32(text), 16);
      header.writeUInt32LE(packed.length, 20);
      header.writeUInt32LE(text.length, 24);
    }
    header.writeUInt16LE(0, 30);
    header.writeUInt16LE(0, 32);
    header.writeUInt32LE(offset, 42);
    const start = Buffer.alloc(30);
    start.writeUInt32LE(0x04034b50, 0);
    header.copy(start, 4, 6, 30);
    start.writeUInt16LE(0, 28);
    locals.push(start, header.subarray(46), packed);
    central.push(header);
    offset += 30 + lengths[0] + packed.length;
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  const tail = Buffer.from(bytes.subarray(end, end + 22));
  tail.writeUInt32LE(central.reduce((sum, part) => sum + part.length, 0), 12);
  tail.writeUInt32LE(offset, 16);
  tail.writeUInt16LE(0, 20);
  return Buffer.concat([...locals, ...central, tail]);
}
