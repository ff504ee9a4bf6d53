import type { Claim } from '#domain/claim.ts'
import type { Modality, PoleName, PoleUse } from '#domain/frame.ts'
import type { Span } from '#domain/span.ts'
import { memoise } from '#text/memoise.ts'
import { clauseOf, referentOf } from './clause.ts'
import type { PoleSense } from './compile.ts'
import { type Negation, negationAfter, negationsOver, wordsBetween } from './find-negations.ts'
import { matchAt, matchIn, type PhraseMatch, wordsOf } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, runsIn, spanOfRun } from './read-text.ts'

/** Words before a pole, and after it, in which a modal word still speaks of it. */
const MODAL_BEFORE = 8
const MODAL_AFTER = 2

/** Words of a quote that a denying cue turns round: what stands behind describes what is denied (his late mother). */
const DENIAL_REACH = 6

/** A term of one or more axes in a claim. */
interface PoleMatch extends PhraseMatch<readonly PoleSense[]> {
  /** Of a beginning that carries modality (سيتحقق). */
  readonly modality: Modality | null
}

/** Terms of axes in a run, longest first, none overlapping another. */
function findPoleTerms(text: ReadText, { from, to }: Run): readonly PoleMatch[] {
  const found: PoleMatch[] = []
  for (let at = from; at < to; at++) {
    if (text.entries[at]?.axisTerms.length === 0) continue
    const match = poleAt(text, at, to)
    if (match === null) continue
    found.push(match)
    at = match.to - 1
  }
  return found
}

const wordsOfTerm = memoise(wordsOf)

function poleAt(text: ReadText, at: number, to: number): PoleMatch | null {
  const { stems, entries } = text
  for (const { terms, modality } of entries[at]?.axisTerms ?? []) {
    if (terms.before(stems[at + 1]).length === 0) continue
    const isWritten = (sense: PoleSense) => isFormAt(text, at, wordsOfTerm(sense.term))
    const match = matchIn(terms, stems, at, to, (senses) => senses.some(isWritten))
    if (match === null || (match.to - at === 1 && isChance(text, at))) continue
    return { ...match, value: match.value.filter(isWritten), modality }
  }
  return null
}

/** True where the words from a token on are forms of a term's words, and don't only share their stems. */
function isFormAt({ norms, pack }: ReadText, at: number, words: readonly string[]): boolean {
  const how = { inPhrase: words.length > 1 }
  return words.every((word, i) => pack.isFormOf?.(norms[at + i] ?? '', word, how) ?? true)
}

/** True for a word without content that only shares the stem of a term (وفي and وفيات). */
function isChance({ lexicon, pack, norms }: ReadText, at: number): boolean {
  const norm = norms[at] ?? ''
  const { article } = lexicon
  const bare = article !== '' && norm.startsWith(article) ? norm.slice(article.length) : norm
  return (pack.stopWords.has(norm) || pack.stopWords.has(bare)) && !lexicon.axisWords.has(bare)
}

/**
 * The poles that a claim speaks of: terms in its quote, turned round by negation and by a cue
 * that denies, and in its cue («rejected»), with what each is said of.
 */
export function findPoles(
  text: ReadText,
  claim: Claim,
  quote: Run,
  cue: Run | null,
  negations: readonly Negation[],
): readonly PoleUse[] {
  const terms = findPoleTerms(text, quote)
  const outside = negations.filter((negation) => !terms.some((term) => isPartOf(negation, term)))
  const modals = phrasesIn(text, text.lexicon.modality, quote)
  const fromCue = cue === null ? null : modalityOfCue(text, cue)
  const denial: Span | null = claim.cue?.stance === 'deny' ? claim.cue : null
  const inQuote = terms.flatMap((term) => {
    const over = negationsOver(text, term, outside).filter((negation) =>
      negation.reach > CLAUSE
        ? !isDefinite(text, term)
        : !isSpent(negation, term, terms) && !isOfAnother(text, negation, term, terms),
    )
    const after = over.length > 0 ? null : negationAfter(text, term, outside, terms)
    const inner = over[0] ?? after
    const denied = wordsBetween(text, quote.from, term.from) < DENIAL_REACH ? denial : null
    const turned = (over.length % 2 === 1 || after !== null) !== (denied !== null)
    const negation = inner === null ? denied : spanOfRun(text, inner)
    return toUses(text, term, quote, {
      negated: turned,
      negation: turned ? negation : null,
      modality: modalityOf(text, term, modals) ?? fromCue ?? 'asserted',
    })
  })
  const inCue = (cue === null ? [] : findPoleTerms(text, cue)).flatMap((term) => {
    const within = { from: term.from, to: Math.max(term.to, quote.to) }
    return toUses(text, term, within, { negated: false, negation: null, modality: 'asserted' })
  })
  return [...inQuote, ...inCue].sort((a, b) => a.span.start - b.span.start)
}

/** «لا تنقطع المعونة»: the negation undoes a word that is itself negative, not what stands behind it. */
function isSpent(negation: Run, target: Run, terms: readonly PoleMatch[]): boolean {
  return terms.some(
    ({ from, to, value }) =>
      from >= negation.to && to <= target.from && value.every(({ pole }) => pole === 'b'),
  )
}

/** Negations that reach further turn what a clause says of its subject: no evidence that the fire was set. */
const CLAUSE = 5

/** True of what a clause takes for granted, by its article: the fire. */
function isDefinite({ lexicon, norms }: ReadText, { from }: Run): boolean {
  const { article, determiners } = lexicon
  if (article !== '') return (norms[from] ?? '').startsWith(article)
  return determiners.has(norms[from - 1] ?? '')
}

/**
 * «Does not serve stability» negates serving: what stands right after a negation is negated, and
 * what that governs only where it is light («made no progress», لم تشهد المحادثات تقدما) or says
 * the same («did not achieve progress»). A language whose adjectives come first has room for one.
 */
function isOfAnother(
  { terms, stems, norms, lexicon }: ReadText,
  negation: Negation,
  target: Run,
  poles: readonly PoleMatch[],
): boolean {
  const between = runsIn(terms, { from: negation.to, to: target.from })
  const first = between[0]
  if (first === undefined || !negation.particle) return false
  const isLight =
    lexicon.lights.has(stems[first.from] ?? '') || /ly$/u.test(norms[first.from] ?? '')
  const isPole = poles.some(({ from, to }) => from <= first.from && first.from < to)
  return !(isLight || isPole || (lexicon.modifiersFirst && between.length === 1))
}

/** True for a negation that a longer term holds («بلا أضرار»); a term that negates itself still does. */
function isPartOf(negation: Run, term: Run): boolean {
  const isWithin = term.from <= negation.from && negation.to <= term.to
  return isWithin && term.to - term.from > negation.to - negation.from
}

function toUses(
  text: ReadText,
  term: PoleMatch,
  within: Run,
  how: Pick<PoleUse, 'negated' | 'negation' | 'modality'>,
): readonly PoleUse[] {
  if (isAttribute(text, term)) return []
  const span = spanOfRun(text, term)
  const clause = clauseOf(text, term, within)
  const inClause = referentOf(text, term, clause)
  const referent = inClause.length > 0 ? inClause : referentOf(text, term, within)
  return sensesOf(term.value).map(({ axis, pole }) => ({
    axis,
    pole: how.negated ? opposite(pole) : pole,
    ...how,
    span,
    referent,
    oblique: isOblique(text, term),
  }))
}

/** True where a preposition governs a term: a word before it, past an article, or a letter written on to it. */
function isOblique({ lexicon, norms, stems, pack }: ReadText, { from, to }: Run): boolean {
  const norm = norms[from] ?? ''
  if (
    lexicon.attached.has(norm[0] ?? '') &&
    stems[from] !== norm &&
    pack.stem(norm.slice(1)) === stems[from]
  )
    return true
  let at = from - 1
  if (lexicon.determiners.has(norms[at] ?? '')) at -= 1
  return to > from && matchAt(lexicon.prepositions, norms, at, from) !== null
}

/** True for an adjective that only tells which thing is meant: the banned party, الحزب المحظور. */
function isAttribute({ lexicon, norms, terms }: ReadText, { from, to }: Run): boolean {
  const { article, determiners, modifiersFirst, participles } = lexicon
  if (to - from > 1 || !participles.test(norms[from] ?? '')) return false
  const before = norms[from - 1] ?? ''
  const isContent = (at: number) => terms.some((term) => term.from <= at && at < term.to)
  return modifiersFirst
    ? determiners.has(before) && isContent(to)
    : before.startsWith(article) && isContent(from - 1)
}

/** Senses of a term, each axis once; a term of both poles of an axis says nothing on it. */
function sensesOf(senses: readonly PoleSense[]): readonly PoleSense[] {
  return senses.filter(
    (sense, i) =>
      senses.findIndex(({ axis }) => axis === sense.axis) === i &&
      !senses.some(({ axis, pole }) => axis === sense.axis && pole !== sense.pole),
  )
}

function opposite(pole: PoleName): PoleName {
  return pole === 'a' ? 'b' : 'a'
}

/** Modality of the nearest modal word before the term, or just after it, in its clause. */
function modalityOf(
  text: ReadText,
  term: PoleMatch,
  modals: readonly PhraseMatch<Modality>[],
): Modality | null {
  if (term.modality !== null) return term.modality
  const before = modals.findLast(
    // «لتحقيق»: marker and term may be one word.
    (modal) => modal.from <= term.from && wordsBetween(text, modal.from, term.from) <= MODAL_BEFORE,
  )
  if (before !== undefined) return before.value
  const after = modals.find(
    (modal) => modal.from >= term.to && wordsBetween(text, term.to, modal.from) < MODAL_AFTER,
  )
  return after?.value ?? null
}

/** «Called for», «expected»: the reporting words themselves say how real the content is. */
function modalityOfCue({ lexicon, norms }: ReadText, { from, to }: Run): Modality | null {
  const end = Math.min(norms.length, to + 1)
  for (let at = from; at < to; at++) {
    const match = matchAt(lexicon.modality, norms, at, end)
    if (match !== null) return match.value
  }
  return null
}
