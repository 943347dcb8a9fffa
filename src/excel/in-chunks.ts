/** A run of rows, counted from 0. */
export interface Chunk {
  readonly from: number;
  readonly count: number;
}

/** How long work reports (rows done of all) and is stopped. */
export interface ChunkOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Rows per chunk and bytes per request that keep well below the 5 MB at which Excel on the web stops. */
const MOST_ROWS = 2_000;
const MOST_BYTES = 600_000;

/** Equal chunks for reading, where the size of the rows is not known. */
export function evenChunks(total: number, size: number): readonly Chunk[] {
  return Array.from({ length: Math.ceil(total / size) }, (_none, index) => ({ from: index * size, count: Math.min(size, total - index * size) }));
}

/** Chunks of at most 2,000 rows and 600,000 bytes; a row that is larger by itself is a chunk of its own. */
export function chunksOf(rows: readonly unknown[]): readonly Chunk[] {
  const encoder = new TextEncoder();
  const chunks: Chunk[] = [];
  let [from, bytes] = [0, 0];
  rows.forEach((row, index) => {
    const size = encoder.encode(JSON.stringify(row)).length;
    if (index > from && (bytes + size > MOST_BYTES || index - from >= MOST_ROWS)) {
      chunks.push({ from, count: index - from });
      [from, bytes] = [index, 0];
    }
    bytes += size;
  });
  return rows.length > from ? [...chunks, { from, count: rows.length - from }] : chunks;
}

/**
 * Does long work in requests of their own, one after the other: the only place that may sync in a loop.
 * Stops between chunks when `signal` says so; whole chunks stay.
 * @returns how many rows were done.
 * @throws what `step` throws; the chunks before it stay.
 */
export async function inChunks(chunks: readonly Chunk[], step: (chunk: Chunk) => Promise<void>, { onProgress, signal }: ChunkOptions = {}): Promise<number> {
  const total = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  let done = 0;
  for (const chunk of chunks) {
    if (signal?.aborted) break;
    onProgress?.(done, total);
    await step(chunk);
    done += chunk.count;
  }
  onProgress?.(done, total);
  return done;
}
