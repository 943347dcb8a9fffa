/** Two primes of 32 bits, as in the hash functions of the FNV and Murmur families. */
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * A short text that is the same for the same text and, but for one time in many billions, another for another: to tell
 * findings apart, not to keep anything secret. Unlike a digest it needs no waiting.
 */
export function signOf(text: string): string {
  return PRIMES.map((prime) => {
    let hash = 0x811c9dc5 ^ prime;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), prime);
      hash ^= hash >>> 15;
    }
    return (hash >>> 0).toString(36);
  }).join("");
}
