import type { Stance } from '#domain/claim.ts'
import type { SpeakerMention } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { continuesAs } from '#text/phrase-list.ts'
import { withApposition } from './apposition.ts'
import { readComparative } from './comparative-source.ts'
import { isCountry } from './country-names.ts'
import { findCueForm, findCueWithObject } from './cue-index.ts'
import { sourcePhrases } from './cues.ts'
import { foldWord } from './fold.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { isLight } from './speaker-after.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { bare, isIn, WORDS } from './word-sets.ts'

/** «بحسب إيران»: where it stands, and who is meant. Token indexes, `to` exclusive. */
export interface SourcePhrase {
  readonly from: number
  readonly to: number
  readonly cueTo: number
  readonly lemma: string
  readonly stance: Stance
  readonly speaker: SpeakerMention
}

/** Things one acts in accordance with, that say nothing: وفقا لمعايير القانون. */
const NORMS = new Set(
  'تقويم معايير قانون قوانين نظام انظمه لوايح لايحه خطه خطط جدول سياسه اتفاق اتفاقيه شروط احكام قواعد ماده مواد اجراءات الياات طلب حاجه رغبه توجيهات تعليمات مبدا مباديء اصول شريعه دستور نص ظروف امكانات قدرات حجم نوع عدد طبيعه ما برنامج موعد ضوابط مواصفات اوامر توقيت رويه استراتيجيه مقتضيات متطلبات احتياجات اسعار سعر تصنيف ترتيب اهميه نسبه نسب معدل معدلات مبلغ كميه مستوي درجه مساحه قيمه سعه'.split(
    ' ',
  ),
)

/** What is said, before the one who says it. */
const SAYINGS = new Set(
  'روايه اقوال قول كلام تصريح تصريحات شهاده شهادات افاده افادات تعبير وصف راي اراء ادعاء ادعاءات مزاعم تاكيد تاكيدات'.split(
    ' ',
  ),
)

interface Pattern {
  readonly words: readonly string[]
  /** A one-letter preposition glued to the speaker's first word, or ''. */
  readonly glued: string
  readonly lemma: string
  readonly stance: Stance
}

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = compilePatterns()

function compilePatterns(): ReadonlyMap<string, readonly Pattern[]> {
  const byFirst = new Map<string, Pattern[]>()
  for (const { words, lemma, stance } of sourcePhrases) {
    const parts = words.split(' ').map(foldWord)
    const glued = parts.at(-1)?.length === 1 ? (parts.pop() ?? '') : ''
    const [first = ''] = parts
    const list = byFirst.get(first) ?? []
    list.push({ words: parts, glued, lemma, stance: stance ?? 'neutral' })
    byFirst.set(
      first,
      list.sort((a, b) => b.words.length - a.words.length),
    )
  }
  return byFirst
}

/** Finds the source phrases of a token run. */
export function findSourcePhrases(sentence: Sentence, document: Document): readonly SourcePhrase[] {
  const { tokens } = document
  const found: SourcePhrase[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const phrase = readPattern(at, sentence, document) ?? readComparative(at, sentence, document)
    if (phrase === undefined) continue
    found.push(phrase)
    at = phrase.to - 1
  }
  return found
}

function readPattern(at: number, sentence: Sentence, document: Document): SourcePhrase | undefined {
  const { tokens } = document
  const norm = tokens[at]?.norm ?? ''
  const candidates =
    PATTERNS.get(norm) ?? (norm[0] === 'و' ? PATTERNS.get(norm.slice(1)) : undefined) ?? []
  for (const { words, glued, lemma, stance } of candidates) {
    if (!continuesAs(words, tokens, at)) continue
    const from = at + words.length
    const speaker = readSource(from, glued, sentence, document)
    if (speaker === undefined) continue
    return { from: at, to: speaker.to, cueTo: from, lemma, stance, speaker: speaker.mention }
  }
  return undefined
}

/** Where the source's own words begin, past a verb and past what was said; -1 where the preposition is missing. */
function sourceStart(from: number, glued: string, tokens: readonly Token[]): number {
  const head = tokens[from]?.norm ?? ''
  if (glued !== '' && !head.startsWith(glued)) return -1
  // «وفقا لما نشرته الصحيفة», «وفقا لـ«الصحيفة»»
  const isApart = glued !== '' && (head === glued || head === `${glued}ما`)
  let start = isApart ? from + 1 : from
  // «بحسب ما ذكرت الوكالة»: the verb stands between.
  const verb = tokens[start]?.norm ?? ''
  const kind = (findCueForm(verb) ?? findCueWithObject(verb))?.kind
  if (kind === 'past' || kind === 'present') start += 1
  while (isLight(tokens[start]?.norm ?? '')) start += 1
  // «بحسب أقوال الشهود»: what is said stands before who says it.
  const first = tokens[start]?.norm ?? ''
  const noun = glued !== '' && start === from ? ungluedHead(first, glued) : first
  return SAYINGS.has(noun) ? start + 1 : start
}

function readSource(
  from: number,
  glued: string,
  sentence: Sentence,
  document: Document,
): { readonly mention: SpeakerMention; readonly to: number } | undefined {
  const { tokens, text } = document
  const head = tokens[from]
  if (head === undefined || from >= sentence.to) return undefined
  // «وفق نسبة ربح عالية»: a norm, though spelt like a verb.
  if (NORMS.has(head.norm)) return undefined
  const start = sourceStart(from, glued, tokens)
  if (start < 0) return undefined
  const isGlued = glued !== '' && start === from
  const phrase = withApposition(
    document,
    readNounPhrase(document, start, sentence.to, { isGlued }),
    sentence.to,
  )
  const first = tokens[phrase.from]
  if (phrase.to <= phrase.from || first === undefined) return undefined
  const word = glued !== '' && start === from ? ungluedHead(head.norm, glued) : first.norm
  // «وفق الله الجهود»: a wish.
  if (NORMS.has(bare(word)) || word === 'الله') return undefined
  if (
    !canSpeak(document, phrase) &&
    !isListedSpeaker(word) &&
    (!mayBeName(word, first.end, document) || arePluralThings(phrase, tokens))
  )
    return undefined
  const mention = describeSpeaker(document, phrase)
  if (
    glued === '' ||
    start !== from ||
    !startsWithGlue(mention, text, head.start) ||
    !('name' in mention)
  )
    return { mention, to: phrase.to }
  return { mention: withoutGlue(mention), to: phrase.to }
}

/** للوزارة → الوزارة, لوزارة → وزارة. */
function ungluedHead(norm: string, glued: string): string {
  return norm.startsWith('لل') ? norm.slice(2) : norm.slice(glued.length)
}

function isListedSpeaker(word: string): boolean {
  return (
    [WORDS.titles, WORDS.institutions, WORDS.sources, WORDS.documents, WORDS.media].some((set) =>
      isIn(set, word),
    ) || isCountry(word)
  )
}

/** «بحسب العوائد المتوقعة»: behind a masculine form a feminine adjective tells a plural of things. */
function arePluralThings({ from, to }: NounPhrase, tokens: readonly Token[]): boolean {
  const [head, next] = tokens.slice(from, to).map(({ norm }) => norm)
  return /^ال.*[^هيا]$/u.test(head ?? '') && /^ال..+يه$/u.test(next ?? '')
}

/** No list knows the word: a name, unless its form is a verbal noun's, a plural's or one of number. */
function mayBeName(word: string, end: number, { text }: Document): boolean {
  if (WORDS.givenNames.has(word)) return true
  const noun = bare(word)
  if (
    word.length < 3 ||
    isVerbalNoun(noun) ||
    isIn(WORDS.inanimates, word) ||
    WORDS.breakers.has(word)
  )
    return false
  return !(
    /(?:ات|ون|ين|يه)$/u.test(noun) ||
    /..(?:ها|هم|نا|اته)$/u.test(noun) ||
    text[end - 1] === 'ة'
  )
}

/** A name that stands after an office has no preposition glued to it: للناشط فلان → فلان. */
function startsWithGlue(mention: SpeakerMention, text: string, start: number): boolean {
  return 'name' in mention && text.startsWith(mention.name.slice(0, 2), start)
}

/** Takes the glued preposition off a name: لوزارة الصحة → وزارة الصحة; للوزارة → الوزارة. */
function withoutGlue<M extends { readonly name: string }>(mention: M): M {
  const name = mention.name.startsWith('لل') ? `ال${mention.name.slice(2)}` : mention.name.slice(1)
  return { ...mention, name }
}
