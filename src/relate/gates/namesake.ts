import type { Reading } from '#domain/relation.ts'
import { wordKeys } from '#relate/actor-keys.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import type { Verdict } from './verdict.ts'

/** Two persons or places that share a word of their names, each with a word that the other lacks. */
export function gateNamesake(_finding: Finding, { a, b, paired }: Pair): Verdict | null {
  if (paired) return null
  const namesA = namesOf(a)
  const namesB = namesOf(b)
  const sharesOne = namesA.some((left) => namesB.some((right) => isSame(left, right)))
  if (sharesOne) return null
  const namesakes = namesA.some((left) => namesB.some((right) => areNamesakes(left, right)))
  return namesakes ? { effect: 'drop', gate: 'namesake' } : null
}

function namesOf({ frame, language }: Reading): readonly ReadonlySet<string>[] {
  return frame.actors.map((name) => wordKeys(name, language)).filter((words) => words.size > 0)
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].every((word) => many.has(word))
}

function areNamesakes(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 1 && b.size > 1 && [...a].some((word) => b.has(word)) && !isSame(a, b)
}
