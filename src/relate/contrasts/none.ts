import type { Slot, Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isCountryKey } from '#relate/actor-keys.ts'
import { HOLDS } from '#relate/digest.ts'
import { isSameWord } from '#relate/exchange.ts'
import { type Finding, fromBothSides, type Pair, strongest } from '#relate/finding.ts'
import { denies } from '#relate/polarity.ts'
import { inOrder } from '#relate/reasons.ts'
import { sameness, withEvidence } from '#relate/sameness.ts'
import { isNegatedAt, spanOfTerm } from '#relate/told-terms.ts'

const OPPOSITION = 0.85
/** In one story a thing of which one account has none is mostly the very thing that another tells of. */
const OF_THING = 0.5
const OF_DEED = 0.6
/** One word never shows that both mean one thing: such a flag is not a strong one. */
const MOST = 0.69
/** Quotes this much alike are copies of one text. */
const COPIED = 0.6
/** Share of letters that make two words one here. */
const ALIKE = 0.8
/** Rarity from which on a word names a thing of its own, and below which it is what all claims are about. */
const RARE = 0.6
const COMMON = 0.35
/** Words between a thing and what befell it, on either side. */
const MAX_APART = 2

/** «Without any warning», where the other tells of three warnings. */
export function findNone(pair: Pair): Finding | null {
  return pair.paired || (pair.either & HOLDS.none) === 0 ? null : fromBothSides(findIn, pair)
}

function findIn(pair: Pair): Finding | null {
  const { a, b } = pair
  if (denies(b) || pair.alignment.overlap > COPIED) return null
  return strongest(
    a.frame.slots.filter(({ role }) => role === 'none').map((none) => toFinding(none, pair)),
  )
}

function toFinding(none: Slot, pair: Pair): Finding | null {
  const { a, b, weights, story } = pair
  const [thing = '', deed] = none.stems
  const rarity = weights.get(thing) ?? 1
  if (isCountryKey(thing) || rarity < COMMON) return null
  const there = toldIn(b, thing, deed)
  if (there === null) return null
  const { cue } = a.claim
  return {
    kind: 'negation',
    rule: 'none',
    text: { ar: 'الشيء نفسه منفيًا وجوده ومذكورًا', en: 'the same thing, told of and denied' },
    a: inOrder([denies(a) ? cue : null, none.span]),
    b: inOrder(there.map((term) => spanOfTerm(b, term))),
    opposition: OPPOSITION,
    sameness: Math.min(
      MOST,
      withEvidence(
        sameness(pair),
        (deed === undefined ? OF_THING : OF_DEED) * story * Math.min(1, rarity / RARE),
      ),
    ),
  }
}

/** The thing, with what befell it near, under no negation. */
function toldIn(reading: Reading, thing: string, deed: string | undefined): readonly Term[] | null {
  const words = reading.terms.filter(({ inQuote, stem }) => inQuote && !stem.startsWith('n:'))
  for (const [at, word] of words.entries()) {
    if (!isSameWord(word.stem, thing, ALIKE) || isNegatedAt(reading, word.start)) continue
    if (deed === undefined) return [word]
    const near = words.slice(Math.max(0, at - MAX_APART), at + 1 + MAX_APART)
    const other = near.find((term) => term !== word && isSameWord(term.stem, deed, ALIKE))
    if (other !== undefined && !isNegatedAt(reading, other.start)) return [word, other]
  }
  return null
}
