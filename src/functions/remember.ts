const KEPT = 4;

interface Memory {
  readonly args: readonly unknown[];
  readonly result: unknown;
}

/**
 * Keeps the last few results of a function, because Excel calls again with the same values whenever a row is inserted or
 * the workbook recalculates (OfficeDev/office-js issue 3332). The values are copied and compared one by one: a hash could
 * collide. A call that throws is not remembered.
 *
 * @param compute Only for callers that leave the result as it is, such as Excel.
 */
export function remember(compute: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  let memories: Memory[] = [];
  return (...args) => {
    const known = memories.find((memory) => isSameCall(memory.args, args));
    const latest = known ?? { result: compute(...args), args: args.map(copy) };
    memories = [latest, ...memories.filter((memory) => memory !== latest)].slice(0, KEPT);
    return latest.result;
  };
}

function copy(value: unknown): unknown {
  return Array.isArray(value) ? value.map(copy) : value;
}

/** Whether two calls have the same arguments. Looks at the single values first: they are few, and usually they are what changed. */
export function isSameCall(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((arg, index) => Array.isArray(arg) || arg === other[index]) && isSame(one, other);
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) {
    if (one[index] !== other[index] && !isSame(one[index], other[index])) return false;
  }
  return true;
}
