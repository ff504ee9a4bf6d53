import type { Fault } from '#domain/problem.ts'

const MAX_FAULTS = 20

/** A JSON pointer (RFC 6901) to the place that the path leads to. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * Where a value holds text that offsets can't be trusted on: NUL, or half of a surrogate pair.
 * Walks with a stack of its own, since a body may be nested deeper than calls may be.
 */
export function findUnsafeText(value: unknown): readonly Fault[] {
  const faults: Fault[] = []
  const open: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [
    { value, path: [] },
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: held, path } = next
    if (typeof held === 'string') {
      const detail = faultOfText(held)
      if (detail !== null) faults.push({ pointer: toPointer(path), detail })
      if (faults.length >= MAX_FAULTS) return faults
    } else if (typeof held === 'object' && held !== null && path.length < MAX_DEPTH) {
      // Last in is first out: reversed, so that faults come in the order of the text.
      for (const [key, inner] of Object.entries(held).toReversed()) {
        open.push({ value: inner, path: [...path, key] })
      }
    }
  }
  return faults
}

/** No schema of ours looks deeper. */
const MAX_DEPTH = 8

function faultOfText(text: string): string | null {
  const nul = text.indexOf('\0')
  if (nul >= 0) return `Holds the character NUL, at ${nul}.`
  return text.isWellFormed() ? null : `Holds half of a surrogate pair, at ${findLone(text)}.`
}

function findLone(text: string): number {
  return text.search(/\p{Surrogate}/u)
}
