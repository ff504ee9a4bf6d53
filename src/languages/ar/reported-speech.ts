import type { Mode } from '#domain/claim.ts'
import type { Range } from '#domain/span.ts'
import type { Attribution, SpeakerMention } from '#languages/types.ts'
import type { Document, Quotation, Sentence, Token } from '#text/document.ts'
import { type CueForm, findCueForm } from './cue-index.ts'
import { type NounPhrase, readNounPhrase, skipQuotedName, withApposition } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { bare, isIn, WORDS } from './word-sets.ts'

/** How far after its cue content may begin, in tokens: long offices and relative clauses stand between. */
const MAX_ZONE = 45
/** A quotation shorter than this, in words, with no أن or colon before it, is a name or a scare quote. */
const MIN_SPEECH_WORDS = 4
const AUXILIARIES = new Set([
  'قد',
  'وقد',
  'فقد',
  'كان',
  'كانت',
  'وكان',
  'وكانت',
  'لقد',
  'هذا',
  'كما',
  'وكما',
])
/** Adverbials between subject and verb: بدوره، من جانبه، أيضا. */
const LIGHT = new Set(['بدوره', 'بدورها', 'ايضا', 'كذلك', 'قد', 'لقد', 'بدورهم', 'نفسه', 'نفسها'])

/** Where content begins: its first token, how it was introduced, and the end of the speaker's zone. */
interface Opening {
  readonly at: number
  readonly zoneEnd: number
  readonly by: 'that' | 'colon' | 'quotation' | 'noun' | 'someone'
}

/** One cue found in a sentence, with the extent of its head (connectives, subject, verb). */
export interface FoundCue {
  readonly form: CueForm
  readonly cueAt: number
  readonly headFrom: number
  readonly speaker: SpeakerMention
  readonly opening: Opening
  /** Reporters in between, outermost first. */
  readonly via: readonly Range[]
}

/** Finds a sentence's reporting verbs in order of text: verb, speaker, content (VSO and SVO). */
export function findReportedSpeech(sentence: Sentence, document: Document): readonly FoundCue[] {
  const found: FoundCue[] = []
  let at = sentence.from
  let lastWasContent = -1
  while (at < sentence.to) {
    const token = document.tokens[at]
    const form = token?.kind === 'word' ? findCueForm(token.norm) : undefined
    if (form === undefined || token === undefined) {
      at += 1
      continue
    }
    const cue = readCue(at, form, sentence, document, lastWasContent)
    if (cue === undefined) {
      at += 1
      continue
    }
    found.push(cue)
    lastWasContent = cue.opening.at
    at = pastQuotation(document, cue.opening.at, sentence.to)
  }
  return found
}

/** The token after a quotation that opens here, so that cues within it are left to the one quoted. */
function pastQuotation({ quotations }: Document, at: number, to: number): number {
  const quotation = quotations.find(({ openToken, closed }) => openToken === at && closed)
  return quotation === undefined ? at : Math.min(quotation.closeToken + 1, to)
}

function readCue(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
  contentFrom: number,
): FoundCue | undefined {
  const { tokens } = document
  const before = tokens[at - 1]
  if (at > sentence.from && before !== undefined && WORDS.negators.has(before.norm))
    return undefined
  if (isInsideQuotation(document, at, sentence)) return undefined
  if (contentFrom >= 0 && !startsClause(tokens, at, sentence, form)) return undefined
  const opening = findOpening(at, form, sentence, document)
  if (opening === undefined) return undefined
  const isState = form.kind === 'participle'
  const after = isState ? null : speakerAfter(at, opening, document)
  const subject =
    after === null && !isState ? subjectBefore(at, sentence, document, contentFrom) : null
  const phrase =
    after ??
    subject ??
    (isState && contentFrom < 0 ? sentenceSubject(at, sentence, document) : null)
  if (phrase !== null && WORDS.inanimates.has(bare(tokens[phrase.from]?.norm ?? '')))
    return undefined
  const speaker: SpeakerMention =
    phrase === null ? { kind: 'previous' } : describeSpeaker(document, phrase)
  const headFrom = backOverConnectors(
    subject === null ? at : Math.min(at, subject.from),
    sentence,
    document,
  )
  return { form, cueAt: at, headFrom, speaker, opening, via: [] }
}

/** Whom a participle with no verb of saying before it means: the first office or body of its sentence. */
function sentenceSubject(at: number, sentence: Sentence, document: Document): NounPhrase | null {
  for (let i = sentence.from; i < at; i++) {
    const norm = document.tokens[i]?.norm ?? ''
    if (!isIn(WORDS.titles, norm) && !isIn(WORDS.institutions, norm)) continue
    const phrase = withApposition(document, readNounPhrase(document, i, at), at)
    if (phrase.to > phrase.from && canSpeak(document, phrase)) return phrase
  }
  return null
}

function isInsideQuotation({ quotations }: Document, at: number, sentence: Sentence): boolean {
  return quotations.some(
    ({ openToken, closeToken, closed }) =>
      closed &&
      openToken < at &&
      at < closeToken &&
      openToken >= sentence.from - 1 &&
      closeToken - openToken > 3,
  )
}

/**
 * Within reported content a further verb of saying is a new report only where a clause starts:
 * «أشار إلى أن بلاده تعتقد أن الحل …» is one claim, «أشار إلى …، مؤكدا أن …» two.
 */
function startsClause(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  form: CueForm,
): boolean {
  for (let i = at - 1; i >= sentence.from; i--) {
    const token = tokens[i]
    if (token === undefined) return false
    if (
      token.kind === 'comma' ||
      token.kind === 'semicolon' ||
      token.kind === 'stop' ||
      token.kind === 'mark'
    )
      return true
    if (token.kind === 'quote') return true
    if (token.kind === 'word' && WORDS.connectors.has(token.norm)) continue
    if (token.kind === 'word' && WORDS.relatives.has(token.norm)) return true
    break
  }
  const norm = tokens[at]?.norm ?? ''
  if (form.kind === 'participle') return form.entry.ambiguous !== true
  return norm[0] === 'و' && form.kind === 'past' && form.entry.ambiguous !== true
}

function findOpening(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
): Opening | undefined {
  const { tokens } = document
  const { entry, prepositions } = form
  const takesThat = entry.takes.includes('that')
  const limit = Math.min(sentence.to, at + MAX_ZONE)
  let commas = 0
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.kind === 'stop' || token.kind === 'semicolon') break
    if (token.kind === 'colon') return { at: i + 1, zoneEnd: i, by: 'colon' }
    if (token.kind === 'quote') {
      const past = skipQuotedName(document, i)
      const quotation = document.quotations.find(({ openToken }) => openToken === i)
      if (quotation !== undefined && isSpeech(quotation, i, past, tokens))
        return { at: i, zoneEnd: i, by: 'quotation' }
      if (past > 0) i = past - 1
      continue
    }
    if (token.kind === 'comma') {
      commas += 1
      if (commas > 3) break
      continue
    }
    if (token.kind !== 'word') continue
    const complement = complementAt(i, form, tokens)
    if (complement !== undefined) return complement
    if (commas > 0 && NEW_CLAUSE.has(token.norm)) break
    if (WORDS.complementisers.has(token.norm) && takesThat) {
      const previous = tokens[i - 1]
      const zoneEnd =
        previous !== undefined && prepositions.has(previous.norm) && i - 1 > at ? i - 1 : i
      return { at: i + 1, zoneEnd, by: 'that' }
    }
    if (i > at + 1 && endsZone(tokens, i)) break
  }
  return findNounOpening(at, form, sentence, document)
}

/** After a comma these open another clause, whose أن is not this cue's. */
const NEW_CLAUSE = new Set([
  'فيما',
  'بينما',
  'حين',
  'كما',
  'لكن',
  'ولكن',
  'لكنه',
  'لكنها',
  'حيث',
  'وذلك',
])
/** Prepositions whose noun is the content, where no أن follows at once: أشار إلى إمكانية …, شدد على ضرورة …, كشف عن خطة …. */
const STRONG_PREPOSITIONS = new Set(['الي', 'علي', 'عن'])

function complementAt(
  at: number,
  { entry, prepositions }: CueForm,
  tokens: readonly Token[],
): Opening | undefined {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || entry.ambiguous === true) return undefined
  if (!entry.takes.includes('noun') || entry.takes.includes('someone')) return undefined
  const isObject =
    prepositions.size === 0 && isVerbalNoun(token.norm) && !WORDS.complementisers.has(token.norm)
  if (isObject) return { at, zoneEnd: at, by: 'noun' }
  if (!prepositions.has(token.norm) || !STRONG_PREPOSITIONS.has(token.norm)) return undefined
  if (
    next.kind !== 'word' ||
    WORDS.complementisers.has(next.norm) ||
    isIn(WORDS.occasions, next.norm) ||
    OCCASION_NOUNS.has(next.norm)
  )
    return undefined
  return { at: at + 1, zoneEnd: at, by: 'noun' }
}

const OCCASION_NOUNS = new Set([
  'هامش',
  'صفحته',
  'صفحتها',
  'حسابه',
  'حسابها',
  'موقعه',
  'موقعها',
  'تويتر',
  'فيسبوك',
  'لسان',
  'هذا',
  'ذلك',
  'انه',
  'انها',
])

/** A further finite verb of saying means that this one has no clause of its own. */
function endsZone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const form = token === undefined ? undefined : findCueForm(token.norm)
  if (form === undefined || form.entry.ambiguous === true || form.kind === 'noun') return false
  return !WORDS.relatives.has(tokens[at - 1]?.norm ?? '')
}

function isSpeech(
  quotation: Quotation,
  at: number,
  pastName: number,
  tokens: readonly Token[],
): boolean {
  const words = tokens
    .slice(at + 1, quotation.closeToken)
    .filter(({ kind }) => kind === 'word' || kind === 'number').length
  if (words >= MIN_SPEECH_WORDS) return quotation.closed || words > 2
  if (pastName < 0) return false
  const before = tokens[at - 1]
  return before?.kind === 'colon' || (before?.kind === 'comma' && words >= 2)
}

/** Content that is no clause: «شددت على ضرورة …», «أعلنت الوزارة مقتل …», «دعت … إلى …». */
function findNounOpening(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
): Opening | undefined {
  const { entry, prepositions } = form
  if (entry.ambiguous === true && entry.accuses !== true) return undefined
  const takesNoun = entry.takes.includes('noun')
  const takesSomeone = entry.takes.includes('someone')
  if (!takesNoun && !takesSomeone) return undefined
  const { tokens } = document
  const limit = Math.min(sentence.to, at + MAX_ZONE)
  if (entry.accuses === true && entry.ambiguous === true && !hasBlame(tokens, at, limit, form))
    return undefined
  if (takesNoun && prepositions.size > 0) {
    for (let i = at + 1; i < limit; i++) {
      const token = tokens[i]
      if (token === undefined || token.kind === 'stop' || token.kind === 'semicolon') break
      if (token.kind !== 'word') continue
      if (prepositions.has(token.norm)) return { at: i + 1, zoneEnd: i, by: 'noun' }
      const first = token.norm[0] ?? ''
      if (
        (first === 'ب' || first === 'ل') &&
        prepositions.has(first) &&
        token.norm.length > 3 &&
        i > at
      ) {
        if (takesSomeone && i > at + 1) break
        return { at: i, zoneEnd: i, by: 'noun' }
      }
      if (i > at + 1 && endsZone(tokens, i)) return undefined
    }
  }
  if (
    takesNoun &&
    prepositions.size > 0 &&
    !takesSomeone &&
    entry.takes.length > 0 &&
    !form.prepositions.has('علي') &&
    !form.prepositions.has('عن')
  )
    return undefined
  if (takesNoun && !takesSomeone) return undefined
  return someoneOpening(at, form, sentence, document)
}

function hasBlame(tokens: readonly Token[], at: number, limit: number, form: CueForm): boolean {
  if (form.entry.verb.startsWith('نسب'))
    return tokens.slice(at + 1, Math.min(limit, at + 14)).some(({ norm }) => norm === 'الي')
  return tokens.slice(at + 1, Math.min(limit, at + 14)).some(({ norm }) => /مسوولي/u.test(norm))
}

/** «دعت كازاخستان المجتمع الدولي إلى …»: the speaker, if named, then the one addressed, where the content begins. */
function someoneOpening(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
): Opening | undefined {
  const { tokens } = document
  const limit = Math.min(sentence.to, at + MAX_ZONE)
  const phrase = withApposition(document, readNounPhrase(document, at + 1, limit), limit)
  if (phrase.to === phrase.from) return undefined
  const sign = tokens[phrase.to]
  if (sign?.kind === 'comma') {
    const next = readNounPhrase(document, phrase.to + 1, limit)
    if (next.to > next.from) return { at: next.from, zoneEnd: phrase.to, by: 'someone' }
  }
  const hasSubjectBefore = subjectBefore(at, sentence, document, -1) !== null
  const split = hasSubjectBefore ? phrase.from : addresseeStart(document, phrase)
  if (split < 0) return undefined
  return {
    at: split,
    zoneEnd: split,
    by: form.entry.takes.includes('someone') ? 'someone' : 'noun',
  }
}

/** Where one noun phrase is two: a new head after a name or a finished office. */
function addresseeStart({ tokens }: Document, { from, to }: NounPhrase): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (token?.kind !== 'word' || before === undefined) continue
    const opensNew =
      WORDS.titles.has(token.norm) ||
      WORDS.institutions.has(token.norm) ||
      WORDS.sources.has(token.norm)
    const definiteHead =
      token.norm.startsWith('ال') && !before.norm.startsWith('ال') && i - from >= 1
    if ((opensNew && (before.norm.startsWith('ال') || i - from >= 2)) || definiteHead) {
      if (
        definiteHead &&
        i === from + 1 &&
        (WORDS.titles.has(before.norm) ||
          WORDS.institutions.has(before.norm) ||
          WORDS.sources.has(before.norm))
      )
        continue
      return i
    }
  }
  return -1
}

/** The speaker between verb and content, if the zone starts with one. */
function speakerAfter(at: number, opening: Opening, document: Document): NounPhrase | null {
  const { tokens } = document
  let from = at + 1
  while (from < opening.zoneEnd && LIGHT.has(tokens[from]?.norm ?? '')) from += 1
  if (tokens[from]?.kind === 'comma') from += 1
  const token = tokens[from]
  if (token === undefined || from >= opening.zoneEnd) return null
  const form = findCueForm(tokens[at]?.norm ?? '')
  if (form?.entry.tells === true && token.kind === 'quote') {
    const past = skipQuotedName(document, from)
    if (past > 0 && past < opening.zoneEnd) from = past
  }
  const phrase = withApposition(
    document,
    readNounPhrase(document, from, opening.zoneEnd),
    opening.zoneEnd,
  )
  return phrase.to > phrase.from ? phrase : null
}

/** The subject before the verb (SVO, or كان … قد أعلن), if a phrase fills the clause up to it. */
function subjectBefore(
  at: number,
  sentence: Sentence,
  document: Document,
  contentFrom: number,
): NounPhrase | null {
  const { tokens } = document
  let end = at
  while (
    end > sentence.from &&
    (LIGHT.has(tokens[end - 1]?.norm ?? '') || AUXILIARIES.has(tokens[end - 1]?.norm ?? ''))
  )
    end -= 1
  let relative = false
  if (WORDS.relatives.has(tokens[end - 1]?.norm ?? '')) {
    relative = true
    end -= 1
  }
  if (tokens[end - 1]?.kind === 'comma' && (relative || tokens[end - 1] !== undefined)) {
    // «وكان الرئيس التركي، رجب طيب أردوغان، قال …»: the apposition's commas belong to the subject.
    if (!relative && !hasApposition(tokens, end - 1, sentence)) return null
    end -= 1
  }
  const floor = Math.max(sentence.from, contentFrom)
  let start = end
  while (start > floor && end - start < 18) {
    const token = tokens[start - 1]
    if (
      token === undefined ||
      token.kind === 'stop' ||
      token.kind === 'semicolon' ||
      token.kind === 'colon'
    )
      break
    if (token.kind === 'comma' && !isAppositionComma(tokens, start - 1, end, sentence)) break
    if (token.kind === 'word' && WORDS.connectors.has(token.norm) && !relative) break
    start -= 1
  }
  while (start < end && tokens[start]?.kind !== 'word' && tokens[start]?.kind !== 'quote')
    start += 1
  const phrase = withApposition(document, readNounPhrase(document, start, end), end)
  if (phrase.to > phrase.from && phrase.to >= end) return phrase
  if (relative) return lastPhrase(document, start, end)
  return null
}

/** The last noun phrase that ends exactly where a relative clause begins. */
function lastPhrase(document: Document, from: number, to: number): NounPhrase | null {
  for (let start = from; start < to; start++) {
    const phrase = readNounPhrase(document, start, to)
    if (phrase.to === to && phrase.to - phrase.from <= 8) return phrase
    if (phrase.to > start) start = phrase.to - 1
  }
  return null
}

function isAppositionComma(
  tokens: readonly Token[],
  at: number,
  end: number,
  sentence: Sentence,
): boolean {
  if (end - at > 10) return false
  for (let i = at - 1; i >= sentence.from && at - i < 14; i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' && token?.kind !== 'quote') return false
    if (WORDS.connectors.has(token.norm)) return /^و?كان/u.test(token.norm)
  }
  return false
}

function hasApposition(tokens: readonly Token[], comma: number, sentence: Sentence): boolean {
  for (let i = comma - 1; i >= sentence.from && comma - i < 14; i--) {
    if (/^و?كانت?$/u.test(tokens[i]?.norm ?? '')) return true
  }
  return false
}

/** Connectives before a report belong to its head: كما, فيما, في حين, من جانبه. */
function backOverConnectors(from: number, sentence: Sentence, { tokens }: Document): number {
  let at = from
  while (at > sentence.from) {
    const token = tokens[at - 1]
    if (token?.kind === 'word' && WORDS.connectors.has(token.norm)) at -= 1
    else if (
      token?.kind === 'comma' &&
      at < from &&
      at - 1 > sentence.from &&
      WORDS.connectors.has(tokens[at - 2]?.norm ?? '')
    )
      at -= 1
    else break
  }
  return at
}

/** The stretch of text that a cue's content takes, up to `end` (a token index). */
export function contentOf(
  cue: FoundCue,
  end: number,
  document: Document,
): { readonly range: Range; readonly mode: Mode; readonly endToken: number } | null {
  const { tokens, quotations } = document
  let from = cue.opening.at
  while (
    from < end &&
    (tokens[from]?.kind === 'comma' ||
      tokens[from]?.kind === 'colon' ||
      tokens[from]?.kind === 'dash')
  )
    from += 1
  if (cue.opening.by === 'colon' && WORDS.complementisers.has(tokens[from]?.norm ?? '')) from += 1
  const first = tokens[from]
  if (first === undefined || from >= end) return null
  const quotation = quotations.find(({ openToken }) => openToken === from)
  if (quotation !== undefined && first.kind === 'quote') {
    const next = tokens[quotation.closeToken + 1]
    const words = tokens
      .slice(from + 1, quotation.closeToken)
      .filter(({ kind }) => kind === 'word').length
    const goesOn =
      next !== undefined &&
      quotation.closeToken + 1 < end &&
      next.kind === 'word' &&
      !findCueForm(next.norm) &&
      words < 8
    if (!goesOn) {
      const endToken = Math.min(
        quotation.closed ? quotation.closeToken + 1 : quotation.closeToken,
        Math.max(end, quotation.closeToken + 1),
      )
      return { range: { start: quotation.start, end: quotation.end }, mode: 'direct', endToken }
    }
  }
  let to = end
  while (to > from && isEdge(tokens[to - 1])) to -= 1
  const last = tokens[to - 1]
  if (last === undefined || to <= from) return null
  return {
    range: { start: first.start, end: last.end },
    mode: cue.opening.by === 'colon' ? 'direct' : 'indirect',
    endToken: to,
  }
}

function isEdge(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ['comma', 'semicolon', 'stop', 'colon', 'dash', 'mark'].includes(token.kind)
  )
}

/** Turns a found cue and its content into the pack's answer. */
export function toAttribution(
  cue: FoundCue,
  content: readonly Range[],
  mode: Mode,
  document: Document,
): Attribution {
  const token = document.tokens[cue.cueAt]
  const start = token?.start ?? 0
  return {
    cue: {
      start,
      end: token?.end ?? start,
      lemma: cue.form.lemma,
      stance: cue.form.entry.stance ?? 'neutral',
      accuses: cue.form.entry.accuses === true,
    },
    content,
    mode,
    speaker: cue.speaker,
    via: cue.via,
    agreement: cue.form.agreement,
  }
}
