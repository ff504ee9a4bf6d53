import type { Document, Sentence, Token } from '#text/document.ts'
import { onceASentence } from '#text/memoise.ts'
import { isCountry } from './country-names.ts'
import { findCueForm } from './cue-index.ts'
import { foldWord } from './fold.ts'
import { isFiniteVerb } from './verbs.ts'
import { WORDS } from './word-sets.ts'

const MAX_DATELINE_TOKENS = 18
/** Place, outlet, agency and reporter: none takes more words. */
const MAX_PART_WORDS = 4
const MAX_PLACE_WORDS = 2

/** News agencies, and what stands in their place. */
const AGENCIES = folded(
  `واس وام قنا كونا بنا بترا سانا واج وات وأج وفا معا صفا واع نينا سبأ وال شينخوا تاس نوفوستي سبوتنيك إنترفاكس رويترز فرانس أسوشيتد أسوشيتدبرس
   الأناضول إرنا كيودو يونهاب reuters afp ap dpa upi cnn bbc rt وكالات الوكالات متابعات مراسلنا`,
)
/** The later letters of أ ف ب, د ب أ, أ ب, أ ش أ. */
const AGENCY_LETTERS = new Set(['ف', 'ب', 'ش'])
const BYLINES = folded('كتب كتبت إعداد ترجمة متابعة تغطية')
const PROSE_WORDS = folded(
  'بحسب حسب وفق من على إلى عن مع بعد قبل خلال هذا هذه هو هي كان كانت قد لقد',
)

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map(foldWord))
}

/** The sentence without «الرياض - واس:», «دبي (رويترز) –», «فلان - صحيفة - جدة:» before it. */
export const withoutDateline = onceASentence((sentence, document): Sentence => {
  const from = afterDateline(sentence, document)
  const first = document.tokens[from]
  return from === sentence.from || first === undefined || from >= sentence.to
    ? sentence
    : { ...sentence, from, start: first.start }
})

/** The token after a dateline or byline; the sentence's first where there is none. */
function afterDateline({ from, to }: Sentence, { tokens }: Document): number {
  const before = tokens[from - 1]
  if (before !== undefined && before.kind !== 'break') return from
  const limit = Math.min(to, from + MAX_DATELINE_TOKENS)
  let end = from
  let part = 0
  let parts = 0
  let agency = false
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'close' && !agency && !isSeparator(tokens[at + 1])) continue
    if (isSeparator(token) || token.kind === 'close' || token.kind === 'colon') {
      // Strokes and bars part breadcrumbs as well: with them only an agency makes a dateline.
      if (part > 0 && token.kind !== 'mark') parts += 1
      part = 0
      end = at + 1
      if (token.kind === 'colon') break
      continue
    }
    if (token.kind === 'open' || token.kind === 'stop' || token.kind === 'quote') continue
    if (token.kind === 'comma') {
      part = 0
      continue
    }
    if (opensProse(token) && !BYLINES.has(token.norm)) break
    part += 1
    agency ||= namesAgency(tokens, at)
    if (part > MAX_PART_WORDS) break
  }
  return isDateline({ from, end, parts, agency }, tokens) ? end : from
}

function namesAgency(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (AGENCIES.has(norm) || BYLINES.has(norm)) return true
  const before = tokens[tokens[at - 1]?.kind === 'stop' ? at - 2 : at - 1]
  return AGENCY_LETTERS.has(norm) && before?.norm.length === 1
}

interface Head {
  readonly from: number
  readonly end: number
  readonly parts: number
  readonly agency: boolean
}

/** An agency, two parts, or one short place before a verb: «جدة: أعلنت …». */
function isDateline({ from, end, parts, agency }: Head, tokens: readonly Token[]): boolean {
  if (end === from) return false
  const next = tokens[end]
  if (next === undefined || next.kind === 'break') return false
  if (agency || parts >= 2) return true
  const words = tokens.slice(from, end).filter(({ kind }) => kind === 'word')
  const isShort = words.length <= MAX_PLACE_WORDS
  const isSpeaker = words.some(
    ({ norm }) => WORDS.titles.has(norm) || WORDS.institutions.has(norm) || WORDS.sources.has(norm),
  )
  return isShort && !isSpeaker && opensEvent(next)
}

function opensEvent({ norm }: Token): boolean {
  return isFiniteVerb(norm) || findCueForm(norm)?.kind === 'past'
}

/** Dashes of all kinds, strokes and bars; a lone tatweel stands for a dash and folds to nothing. */
function isSeparator(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { kind, norm } = token
  return (
    kind === 'dash' || norm === '' || norm === '/' || norm === '|' || norm === '..' || norm === '•'
  )
}

/** What stands in no dateline: a verb, a relative, أن, a preposition that opens a clause. */
function opensProse({ norm }: Token): boolean {
  if (isCountry(norm)) return false
  return (
    WORDS.complementisers.has(norm) ||
    WORDS.relatives.has(norm) ||
    WORDS.negators.has(norm) ||
    PROSE_WORDS.has(norm.replace(/^[وف](?=..)/u, '')) ||
    isFiniteVerb(norm) ||
    isPlainCue(norm)
  )
}

function isPlainCue(norm: string): boolean {
  const form = findCueForm(norm)
  return form !== undefined && form.entry.ambiguous !== true
}
