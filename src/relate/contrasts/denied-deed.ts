import type { Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isCountryKey } from '#relate/actor-keys.ts'
import { HOLDS } from '#relate/digest.ts'
import { isSameWord } from '#relate/exchange.ts'
import { type Finding, fromBothSides, type Pair, strongest } from '#relate/finding.ts'
import { denies } from '#relate/polarity.ts'
import { inOrder } from '#relate/reasons.ts'
import { sameness, withEvidence } from '#relate/sameness.ts'
import { isNegatedAt, spanOfTerm } from '#relate/told-terms.ts'

const OPPOSITION = 0.8
/** A denial answers somebody who said it: in one story mostly of the same deed. */
const OF_ONE_DEED = 0.55
/** Content words at the head of what is denied that make the deed. */
const DEED_WORDS = 4
/** Words between the two, on either side. */
const MAX_APART = 2
/** Share of letters that make two words one here: more than elsewhere, for only two of them are met. */
const ALIKE = 0.8
/** Least rarity of both words together, and of each. */
const RARE = 1
const EACH = 0.45

/** «Denied having taken money», where the other says that money was taken: two words of the deed, no axis needed. */
export function findDeniedDeed(pair: Pair): Finding | null {
  // Two bare statements are alike as a whole; their shared words are weighed as such.
  if (pair.paired || ((pair.either ^ pair.both) & HOLDS.denial) === 0) return null
  return fromBothSides(findIn, pair)
}

function findIn(pair: Pair): Finding | null {
  const { a, b, weights } = pair
  const { cue } = a.claim
  if (cue === null || !denies(a) || denies(b) || a.frame.negations.length > 0) return null
  const rarityOf = ({ stem }: Term) => weights.get(stem) ?? 1
  return strongest(
    pairsOf(deedWords(a)).map((deed) => {
      const rarities = deed.map(rarityOf)
      if (Math.min(...rarities) < EACH || rarities.reduce((sum, one) => sum + one, 0) < RARE)
        return null
      const there = assertedIn(b, deed)
      if (there === null) return null
      return {
        kind: 'negation' as const,
        rule: 'denied-deed',
        text: { ar: 'الفعل نفسه مثبتًا ومنفيًا', en: 'the same deed, asserted and denied' },
        a: inOrder([cue, ...deed.map((term) => spanOfTerm(a, term))]),
        b: inOrder(there.map((term) => spanOfTerm(b, term))),
        opposition: OPPOSITION,
        sameness: withEvidence(sameness(pair), OF_ONE_DEED * pair.story),
      }
    }),
  )
}

/** Content words at the head of what a claim denies. */
export function deedWords({ terms }: Reading): readonly Term[] {
  return terms.filter(isWord).slice(0, DEED_WORDS)
}

type Deed = readonly [Term, Term]

function pairsOf(words: readonly Term[]): readonly Deed[] {
  return words.flatMap((first, at) =>
    words.slice(at + 1, at + 1 + MAX_APART).map((second): Deed => [first, second]),
  )
}

/** The same two words near each other, under no negation. */
function assertedIn(reading: Reading, [first, second]: Deed): Deed | null {
  const words = reading.terms.filter(isWord)
  for (const [at, word] of words.entries()) {
    if (!isSameWord(word.stem, first.stem, ALIKE)) continue
    const near = words.slice(Math.max(0, at - MAX_APART), at + 1 + MAX_APART)
    const other = near.find((term) => term !== word && isSameWord(term.stem, second.stem, ALIKE))
    if (other === undefined || isNegatedAt(reading, Math.min(word.start, other.start))) continue
    return [word, other]
  }
  return null
}

function isWord({ stem, inQuote }: Term): boolean {
  return inQuote && !isCountryKey(stem) && !stem.startsWith('n:')
}
