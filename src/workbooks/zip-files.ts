import { Zip, ZipPassThrough } from "fflate";

/**
 * Puts files in one zip as they come. Workbooks are compressed already: they are stored as they are. What is given to `take`
 * is the zip in parts, in their order.
 */
export class ZipWriter {
  private readonly zip: Zip;

  constructor(take: (part: Uint8Array<ArrayBuffer>) => void) {
    this.zip = new Zip((error, part) => {
      if (error) throw error;
      take(new Uint8Array(part));
    });
  }

  add(fileName: string, bytes: Uint8Array): void {
    const entry = new ZipPassThrough(fileName);
    this.zip.add(entry);
    entry.push(bytes, true);
  }

  /** Writes the list of files; nothing can be added after it. */
  end(): void {
    this.zip.end();
  }
}
