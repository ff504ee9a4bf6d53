import type { Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { findExchange } from '#relate/exchange.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

/** How much an exchanged word proves: two countries exclude each other, other words may be synonyms. */
const COUNTRIES = 0.8
const IN_PLACE = 0.6
const ANYWHERE = 0.4
const SLOT = { ar: 'لفظ حل محل آخر', en: 'one word in place of another' }

/** Two statements that are alike but for a word exchanged: another country, another thing. */
export function findExchanged(pair: Pair): Finding | null {
  const exchange = findExchange(pair)
  const [words, opposition] =
    exchange.countries.length > 0
      ? [exchange.countries, COUNTRIES]
      : exchange.inPlace.length > 0
        ? [exchange.inPlace, IN_PLACE]
        : [pairUp(exchange.a, exchange.b), ANYWHERE]
  if (words.length === 0) return null
  const a = inOrder(words.map(([left]) => toSpan(left, pair.a)))
  const b = inOrder(words.map(([, right]) => toSpan(right, pair.b)))
  const quote = (spans: readonly { readonly quote: string }[]) =>
    spans.map((span) => span.quote).join(' … ')
  return {
    kind: 'actor',
    rule: exchange.countries.length > 0 ? 'exchanged-country' : 'exchanged-word',
    text: describeValues(SLOT, quote(a), quote(b)),
    a,
    b,
    opposition,
    sameness: sameness(pair),
  }
}

function pairUp(a: readonly Term[], b: readonly Term[]): readonly (readonly [Term, Term])[] {
  return a.flatMap((left, at) => {
    const right = b[at]
    return right === undefined ? [] : [[left, right] as const]
  })
}

function toSpan({ start, end }: Term, { claim }: Reading) {
  return { start, end, quote: claim.quote.slice(start - claim.start, end - claim.start) }
}
