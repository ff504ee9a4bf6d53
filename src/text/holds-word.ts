import type { Token } from './document.ts'

const NORMS = new WeakMap<readonly Token[], ReadonlySet<string>>()

/** True where a text has a token of that normal form; its forms are collected when first asked for. */
export function holdsWord(tokens: readonly Token[], norm: string): boolean {
  const known = NORMS.get(tokens)
  if (known !== undefined) return known.has(norm)
  const norms = new Set<string>()
  for (const token of tokens) norms.add(token.norm)
  NORMS.set(tokens, norms)
  return norms.has(norm)
}
