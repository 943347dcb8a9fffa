import { open } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";

/** Data that waits on disk, so that memory does not grow with the number of workbooks. */
export interface Spill<Data> {
  /** Puts data away; gives back by what number it is found. */
  readonly put: (data: Data) => Promise<number>;
  readonly get: (number: number) => Promise<Data>;
  readonly close: () => Promise<void>;
}

/** Opens a new file for plain data that nobody else reads. */
export async function openSpill<Data>(path: string): Promise<Spill<Data>> {
  const file = await open(path, "wx+", 0o600);
  const places: { readonly from: number; readonly bytes: number }[] = [];
  let end = 0;
  return {
    put: async (data) => {
      const packed = serialize(data);
      const number = places.push({ from: end, bytes: packed.length }) - 1;
      // Taken before the first wait, so that two who write at once do not write over each other.
      const from = end;
      end += packed.length;
      await file.write(packed, 0, packed.length, from);
      return number;
    },
    get: async (number) => {
      const place = places[number];
      if (!place) throw new Error(`Nothing was put away under ${number}`);
      const packed = Buffer.alloc(place.bytes);
      await file.read(packed, 0, place.bytes, place.from);
      return deserialize(packed);
    },
    close: () => file.close(),
  };
}
