import type { Attribution } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import type { SourcePhrase } from './source-phrases.ts'
import { rangeOf, type TokenRun, trimRun } from './token-run.ts'
import { WORDS } from './word-sets.ts'

/** Fewer tokens than this before the phrase are a connective: the content follows. */
const MIN_TOKENS_BEFORE = 2
/** Fewer tokens than this after the phrase are no second half of a clause. */
const MIN_TOKENS_AFTER = 2
const PREPOSITIONS = new Set(['في', 'من', 'منذ', 'خلال', 'بعد', 'قبل', 'عبر', 'علي'])

/** «…، بحسب إيران، …»: the clause around a source phrase is its content. */
export function attributePhrase(
  phrase: SourcePhrase,
  reported: readonly Attribution[],
  sentence: Sentence,
  document: Document,
): readonly Attribution[] {
  const cue = rangeOf({ from: phrase.from, to: phrase.cueTo }, document)
  const content = rangeOf(contentRun(phrase, reported, sentence, document), document)
  if (cue === null || content === null || endsOpen(content.end, sentence, document)) return []
  return [
    {
      cue: { ...cue, lemma: phrase.lemma, stance: phrase.stance, accuses: false },
      content: [content],
      mode: 'indirect',
      speaker: phrase.speaker,
      via: [],
      agreement: { gender: null, number: null },
    },
  ]
}

/** «من منطلق أنها، وفق اللوائح، …»: what ends with «that» is no clause. */
function endsOpen(end: number, { from, to }: Sentence, { tokens }: Document): boolean {
  const last = tokens.slice(from, to).findLast((token) => token.end <= end)
  return WORDS.complementisers.has(last?.norm ?? '')
}

/** The clause before the phrase; the one after it where the phrase comes first; both where it interrupts. */
function contentRun(
  phrase: SourcePhrase,
  reported: readonly Attribution[],
  sentence: Sentence,
  document: Document,
): TokenRun {
  const { tokens } = document
  const floors = reported.flatMap(({ content }) =>
    content.map(({ end }) => indexFrom(end, document, sentence)),
  )
  const ceilings = reported.map(({ cue }) => indexFrom(cue.start, document, sentence))
  const floor = skipLink(
    Math.max(sentence.from, ...floors.filter((at) => at <= phrase.from)),
    phrase.from,
    document,
  )
  const ceiling = Math.min(sentence.to, ...ceilings.filter((at) => at >= phrase.to))
  const before = trimRun(tokens, { from: pastLink(tokens, floor, phrase), to: phrase.from })
  const after = trimRun(tokens, { from: phrase.to, to: ceiling })
  const isSubject =
    before.to - before.from === 1 && interrupts(tokens, phrase) && isDefinite(tokens[before.from])
  if (before.to - before.from < MIN_TOKENS_BEFORE && !isSubject) {
    const apposed = pastApposition(tokens, phrase.to, after)
    return skipThat(tokens, apposed ?? skipRelative(tokens, phrase.to, after))
  }
  return after.to - after.from >= MIN_TOKENS_AFTER && interrupts(tokens, phrase)
    ? { from: before.from, to: after.to }
    : before
}

/** «أحصى المرصد 47 مصابا، فيما بلغ عدد المعتقلين، بحسب مديره، 112»: the clause begins behind its link. */
function pastLink(tokens: readonly Token[], from: number, phrase: SourcePhrase): number {
  if (!interrupts(tokens, phrase)) return from
  for (let at = phrase.from - 1; at > from; at--)
    if (tokens[at - 1]?.kind === 'comma' && LINKS.has(tokens[at]?.norm ?? '')) return at + 1
  return from
}

const LINKS = new Set(['بينما', 'فيما', 'لكن', 'ولكن', 'حين'])

/** Past the closing mark of what was quoted before, and the word that links to it. */
function skipLink(from: number, to: number, { tokens, quotations }: Document): number {
  let at = from
  while (at < to) {
    const token = tokens[at]
    const isClosing = quotations.some(({ closeToken, closed }) => closed && closeToken === at)
    const isStrayMark = token?.kind === 'quote' && tokens[at + 1]?.kind === 'comma'
    if (at > from && LINKS.has(token?.norm ?? '')) at += 1
    else if (at > from && token?.norm === 'في' && LINKS.has(tokens[at + 1]?.norm ?? '')) at += 2
    else if (isClosing || isStrayMark || token?.kind === 'comma') at += 1
    else break
  }
  return at
}

/** Between commas, with a preposition or noun after it, not a new verb with و: the clause goes on. */
function interrupts(tokens: readonly Token[], { from, to }: SourcePhrase): boolean {
  const next = tokens[to + 1]
  if (tokens[from - 1]?.kind !== 'comma' || tokens[to]?.kind !== 'comma') return false
  if (next?.kind === 'number') return true
  return next?.kind === 'word' && !(next.norm[0] === 'و' && next.norm.length > 3)
}

/** «والحريق، بحسب الوزارة، …»: one word that the clause goes on about. */
function isDefinite(token: Token | undefined): boolean {
  return /^[وف]?ال\p{L}{2}/u.test(token?.norm ?? '')
}

/** The sentence's first token that starts at or after an offset. */
function indexFrom(offset: number, { tokens }: Document, { from, to }: Sentence): number {
  for (let i = from; i < to; i++) if ((tokens[i]?.start ?? 0) >= offset) return i
  return to
}

/** «بحسب الخبير فلان، الأستاذ في الجامعة، فإن …»: what he is stands between commas before the clause. */
function pastApposition(tokens: readonly Token[], at: number, run: TokenRun): TokenRun | null {
  if (tokens[at]?.kind !== 'comma') return null
  for (let i = at + 2; i < Math.min(run.to, at + MAX_APPOSITION); i++) {
    const token = tokens[i]
    const next = tokens[i + 1]?.norm ?? ''
    if (token?.kind === 'colon') return { from: i + 1, to: run.to }
    if (token?.kind === 'comma' && /^فان(?:ه|ها|هم)?$/u.test(next))
      return { from: i + 1, to: run.to }
    if (token?.kind !== 'word' || WORDS.complementisers.has(token.norm)) return null
  }
  return null
}

const MAX_APPOSITION = 14

/** «بحسب النتائج التي …، في 7 يونيو، فاز …»: what describes the source ends at a comma. */
function skipRelative(tokens: readonly Token[], at: number, run: TokenRun): TokenRun {
  const next = tokens[at]
  let from = run.from
  // «بحسب التقرير الذي نشر أمس فقد تعرض …»
  const clause = WORDS.relatives.has(next?.norm ?? '') ? clauseAfter(tokens, at, run.to) : -1
  if (clause >= 0) return { from: clause, to: run.to }
  if (next?.kind !== 'comma') {
    const comma = commaAfter(tokens, at, run.to)
    const describes =
      next !== undefined && (WORDS.relatives.has(next.norm) || PREPOSITIONS.has(next.norm))
    if (comma < 0 || !describes) return run
    from = comma + 1
  }
  while (PREPOSITIONS.has(tokens[from]?.norm ?? '')) {
    const comma = commaAfter(tokens, from, Math.min(run.to, from + 6))
    if (comma < 0) break
    from = comma + 1
  }
  return { from, to: run.to }
}

/** Where «فقد», «فإن» take the sentence up again; -1 where a comma comes first. */
function clauseAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < Math.min(to, from + MAX_APPOSITION); i++) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'quote') return -1
    if (/^ف(?:قد|ان(?:ه|ها|هم)?)$/u.test(tokens[i]?.norm ?? '')) return i
  }
  return -1
}

function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'comma') return i
  return -1
}

function skipThat(tokens: readonly Token[], run: TokenRun): TokenRun {
  const norm = tokens[run.from]?.norm ?? ''
  return WORDS.complementisers.has(norm) || norm === 'فان' || norm === 'فقد'
    ? { from: run.from + 1, to: run.to }
    : run
}
