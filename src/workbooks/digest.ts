const HEX_LENGTH = 32;

/** A short text that is the same for the same data: the first half of the SHA-256 of its JSON. */
export async function digestOf(data: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(data)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, HEX_LENGTH);
}
