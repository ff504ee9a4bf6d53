/** Weights are stored in steps of this size, one signed byte each. */
const STEP = 0.01
const HASH_BITS = 24
const ENTRY_BYTES = 4

/** FNV-1a over a stem's letters, folded to 24 bits: so many that strange words rarely meet a known one. */
export function hashWord(stem: string): number {
  let hash = 0x811c9dc5
  for (const letter of stem) {
    hash ^= letter.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return ((hash >>> HASH_BITS) ^ hash) & ((1 << HASH_BITS) - 1)
}

/** Packs weights of hashed words as base64: three bytes of hash, one of weight. */
export function packWords(weights: ReadonlyMap<number, number>): string {
  const bytes = [...weights]
    .map(([hash, weight]) => [hash, toByte(weight)] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([left], [right]) => left - right)
    .flatMap(([hash, weight]) => [hash >> 16, (hash >> 8) & 0xff, hash & 0xff, weight & 0xff])
  return btoa(String.fromCharCode(...bytes))
}

/** Reads packed weights back, by hash. */
export function unpackWords(packed: string): ReadonlyMap<number, number> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const weights = new Map<number, number>()
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES)
    weights.set(view.getUint32(at) >>> 8, view.getInt8(at + 3) * STEP)
  return weights
}

function toByte(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / STEP)))
}
