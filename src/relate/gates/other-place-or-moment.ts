import type { Slot } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isCountryKey, wordKeys } from '#relate/actor-keys.ts'
import { allStems } from '#relate/align.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import { orderOf } from '#relate/time.ts'
import type { Verdict } from './verdict.ts'

/** What is left of a score when one side names place or moment and the other doesn't. */
const ONE_SIDED = 0.97

/** Another place or moment holds only where both sides name one and the two exclude each other. */
export function gateOtherPlaceOrMoment({ kind, figures }: Finding, pair: Pair): Verdict | null {
  // Two statements set side by side, or one account's change of mind, part by these very words.
  if (pair.paired || kind === 'date' || kind === 'actor' || kind === 'position-shift') return null
  const ofEvent = figures !== undefined || kind === 'blame'
  const place = figures !== undefined && areElsewhere(pair) ? 'other' : comparePlaces(pair)
  const moment = ofEvent && isLongPast(pair) ? 'other' : compareMoments(pair)
  if (place === 'other' || moment === 'other')
    return { effect: 'part', gate: place === 'other' ? 'other-place' : 'other-moment' }
  if (place !== 'one-sided' && moment !== 'one-sided') return null
  return {
    effect: 'lower',
    gate: 'one-sided',
    factor: ONE_SIDED,
    text: {
      ar: place === 'one-sided' ? 'المكان مذكور في جهة واحدة' : 'الزمن مذكور في جهة واحدة',
      en:
        place === 'one-sided' ? 'the place is named on one side' : 'the time is named on one side',
    },
  }
}

type Comparison = 'same' | 'other' | 'one-sided' | 'none'

function comparePlaces({ a, b }: Pair): Comparison {
  const [inA, inB] = [placesOf(a), placesOf(b)]
  if (inA.length === 0 && inB.length === 0) return 'none'
  if (inA.length === 0 || inB.length === 0) return 'one-sided'
  const [stemsA, stemsB] = [allStems(a), allStems(b)]
  const meet =
    inA.some(({ stems }) => stems.some((stem) => stemsB.has(stem))) ||
    inB.some(({ stems }) => stems.some((stem) => stemsA.has(stem)))
  const keysB = new Set(inB.flatMap(({ span }) => [...wordKeys(span.quote, b.language)]))
  const keysMeet = inA.some(({ span }) =>
    [...wordKeys(span.quote, a.language)].some((key) => keysB.has(key)),
  )
  // Names of two languages meet only by code: what doesn't meet there isn't known to differ.
  if (meet || keysMeet) return 'same'
  // A town may lie in the country that the other names.
  const ofOneSort =
    inA.every(isCountry) === inB.every(isCountry) && inA.some(isCountry) === inB.some(isCountry)
  return a.language === b.language && ofOneSort ? 'other' : 'none'
}

/** Counts told of two countries: «killed in the north of the country», says a Norwegian source, «killed in Finland». */
function areElsewhere({ a, b }: Pair): boolean {
  const [inA, inB] = [countriesOf(a), countriesOf(b)]
  return inA.size > 0 && inB.size > 0 && inA.isDisjointFrom(inB)
}

/** Countries that a quote names; where it says «the country», those of its reporting words. */
function countriesOf({ terms }: Reading): ReadonlySet<string> {
  const isOwn = terms.some(({ inQuote, stem }) => inQuote && stem === THE_COUNTRY)
  return new Set(
    terms
      .filter(({ inQuote, stem }) => (inQuote || isOwn) && isCountryKey(stem))
      .map(({ stem }) => stem),
  )
}

const THE_COUNTRY = 'c:country'

function isCountry({ stems }: Slot): boolean {
  return stems.some(isCountryKey)
}

function placesOf({ frame }: Reading) {
  return frame.slots.filter(({ role, stems }) => role === 'place' && stems.length > 0)
}

function compareMoments({ a, b }: Pair): Comparison {
  const [inA, inB] = [a.frame.dates, b.frame.dates]
  if (inA.length === 0 && inB.length === 0) return 'none'
  if (inA.length === 0 || inB.length === 0) return 'one-sided'
  const meet = inA.some((left) => inB.some((right) => orderOf(left.iso, right.iso) === 0))
  return meet ? 'same' : 'other'
}

/** News that names no date is of these days; a count or a deed of another year is another event's. */
function isLongPast({ a, b }: Pair): boolean {
  return isBefore(a, b) || isBefore(b, a)
}

function isBefore(dated: Reading, undated: Reading): boolean {
  const { publishedAt } = undated
  if (publishedAt === null || dated.frame.dates.length === 0 || undated.frame.dates.length > 0)
    return false
  const year = publishedAt.slice(0, 4)
  return dated.frame.dates.every(({ iso }) => orderOf(iso.slice(0, 4), year) === -1)
}
