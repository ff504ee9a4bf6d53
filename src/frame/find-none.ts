import type { Slot } from '#domain/frame.ts'
import { type Negation, negationsOver, wordsBetween } from './find-negations.ts'
import { matchAt } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, runsIn, spanOfRun, type TermRun } from './read-text.ts'

/** Words of a quote in which a denying cue means what it denies. */
const DENIAL_REACH = 6
/** Words between a thing and the verb it is the subject of: not one box was destroyed. */
const VERB_AFTER = 3

/**
 * Things of which there is none, or none that something befell: without warning, «لم يكن فيه مسلح
 * واحد», «denied that any gate was opened». Stems: the thing, and what didn't befall it, unless
 * that only says that it was there. `denied` where the reporting words reject all of the quote.
 */
export function findNone(
  text: ReadText,
  quote: Run,
  negations: readonly Negation[],
  denied: boolean,
): readonly Slot[] {
  if ((negations.length === 0 && !denied) || isUnreal(text, quote)) return []
  const terms = runsIn(text.terms, quote).filter(({ kind }) => kind === 'word')
  return terms.flatMap((thing, at) => {
    const quantifier = quantifierOf(text, thing, quote, negations)
    if (quantifier === null) return []
    const over = negationsOver(text, quantifier, negations).filter(({ ends }) => !ends)
    const own = negations.find(({ from, to }) => from === quantifier.from && to === quantifier.to)
    const isDenied = denied && wordsBetween(text, quote.from, thing.from) < DENIAL_REACH
    const isNegated = own !== undefined || over.length % 2 === 1
    if (isNegated === isDenied) return []
    const from = over[0]?.from ?? quantifier.from
    // «No trace of a launcher»: a light noun stands for what it is a trace of.
    const real = isLight(text, thing) ? terms[at + 1] : thing
    if (real === undefined || (real !== thing && isDefinite(text, real))) return []
    const befallen =
      befallenBefore(text, { from, to: quantifier.from }, quote) ?? befallenAfter(text, real, quote)
    const to = Math.max(real.to, befallen?.to ?? 0)
    return [
      {
        role: 'none' as const,
        stems: [real.key, ...(befallen === null ? [] : [befallen.key])],
        span: spanOfRun(text, { from: Math.max(quote.from, Math.min(from, real.from)), to }),
      },
    ]
  })
}

/** The word that makes a noun «any» or «no»: right before it, past one modifier where these come first; one behind it. */
function quantifierOf(
  text: ReadText,
  thing: TermRun,
  quote: Run,
  negations: readonly Negation[],
): Run | null {
  const { lexicon, norms, numbers } = text
  const steps = lexicon.modifiersFirst ? 2 : 1
  for (let at = thing.from - steps; at < thing.from; at++) {
    if (at < quote.from) continue
    const any = matchAt(lexicon.any, norms, at, thing.from)
    if (any !== null && thing.from - any.to < steps && !isPronoun(text, any)) return any
    const one = numbers.find((number) => number.from === at && number.value === 1)
    if (one !== undefined && lexicon.modifiersFirst) return one
  }
  const negation = negations.find(
    ({ to }) =>
      to <= thing.from && thing.from - to < steps && lexicon.none.has(norms[to - 1] ?? ''),
  )
  if (negation !== undefined && mayBeNoun(text, thing)) return negation
  const behind = numbers.find((number) => number.from === thing.to && number.value === 1)
  return behind !== undefined && !lexicon.modifiersFirst ? behind : null
}

/** «لا منصة» but not «لا يعرف»: behind a particle that negates both, an imperfect is a verb. */
function mayBeNoun({ lexicon, norms }: ReadText, { from }: Run): boolean {
  const norm = norms[from] ?? ''
  if (lexicon.article === '') return true
  return !norm.startsWith(lexicon.article) && !lexicon.imperfects.test(norm)
}

/** The last word with content between a negation and its noun: fired no rocket, «فتح أي بوابة». */
function befallenBefore(text: ReadText, between: Run, quote: Run): TermRun | null {
  const from = between.from === between.to ? quote.from : between.from
  const verb = runsIn(text.terms, { from, to: between.to }).at(-1)
  if (verb === undefined || verb.kind !== 'word' || isLight(text, verb)) return null
  return wordsBetween(text, verb.to, between.to) === 0 ? verb : null
}

/** «Any gate was opened»: the verb behind a passive auxiliary. */
function befallenAfter(text: ReadText, thing: TermRun, quote: Run): TermRun | null {
  const { lexicon, norms } = text
  const end = Math.min(quote.to, thing.to + VERB_AFTER)
  for (let at = thing.to; at < end; at++) {
    if (matchAt(lexicon.passives, norms, at, end) === null) continue
    const verb = runsIn(text.terms, { from: at + 1, to: end + 1 })[0]
    return verb === undefined || isLight(text, verb) ? null : verb
  }
  return null
}

/** «Anybody», «أحد» are counted themselves, and say nothing of the noun behind them. */
function isPronoun({ lexicon, norms }: ReadText, { from, to }: Run): boolean {
  return to - from === 1 && lexicon.anybody.has(norms[from] ?? '')
}

/** Of what would be, should something else be, nothing is told. */
function isUnreal(text: ReadText, quote: Run): boolean {
  return phrasesIn(text, text.lexicon.modality, quote).some(({ value }) => value === 'conditional')
}

function isDefinite({ lexicon, norms }: ReadText, { from }: Run): boolean {
  return lexicon.article !== '' && (norms[from] ?? '').startsWith(lexicon.article)
}

function isLight({ lexicon, stems }: ReadText, { from }: Run): boolean {
  return lexicon.lights.has(stems[from] ?? '')
}
