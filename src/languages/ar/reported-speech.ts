import type { Mode } from '#domain/claim.ts'
import type { Range } from '#domain/span.ts'
import type { Attribution, SpeakerMention } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { isSubordinate, startsClause } from './clause-start.ts'
import { backOverConnectors } from './connectives.ts'
import { type CueForm, findCueForm, findCueWithObject, isLinkedCue } from './cue-index.ts'
import { type CueStance, readStance } from './cue-stance.ts'
import type { Opening } from './nominal-openings.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { findOpening } from './openings.ts'
import { ownerOfWords, subjectOfContent } from './reported-subject.ts'
import { reportsNothing } from './reports-nothing.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { speakerAfter } from './speaker-after.ts'
import { subjectBefore } from './subject-before.ts'
import {
  describesThing,
  isAside,
  isObjectByForm,
  isScripture,
  isShownBeforeColon,
  isThingThatShows,
  THINGS,
} from './things-that-show.ts'
import { bare, WORDS } from './word-sets.ts'

/** One cue found in a sentence, with the extent of its head (connectives, subject, verb). */
export interface FoundCue extends CueStance {
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
    const form = token?.kind === 'word' ? formOf(token.norm) : undefined
    if (form === undefined || token === undefined) {
      at += 1
      continue
    }
    const cue = readCue(at, form, sentence, document, lastWasContent, found.at(-1))
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

/** A cue; or one that bears its listener as a pronoun: «وأبلغها بأن», «أخبرهم أن». */
function formOf(norm: string): CueForm | undefined {
  const form = findCueForm(norm)
  if (form !== undefined) return form
  const telling = findCueWithObject(norm)
  return telling?.entry.tells === true ? telling : undefined
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
  outer: FoundCue | undefined,
): FoundCue | undefined {
  const { tokens } = document
  const before = at > sentence.from ? tokens[at - 1] : undefined
  const stance = readStance(at, form, sentence, tokens)
  if (stance === null || reportsNothing(at, form, sentence, document)) return undefined
  if (contentFrom >= 0 && !startsClause(at, form, contentFrom, sentence, document)) return undefined
  const opening = findOpening(at, form, sentence, document)
  if (opening === undefined) return undefined
  if (form.kind === 'noun' && opening.zoneEnd - at > nounReach(form)) return undefined
  const isState = form.kind === 'participle' || form.kind === 'noun'
  const behind = isState ? null : speakerAfter(at, opening.zoneEnd, document)
  if (behind !== null && isThingThatShows(behind, form, document)) return undefined
  if (behind !== null && isShownBeforeColon(behind, form, opening, document)) return undefined
  const after = behind !== null && isObjectByForm(behind, form, document) ? null : behind
  const isRelative = before !== undefined && isRelativeWord(before.norm)
  // «المؤتمر الذي دعت روسيا إلى عقده»: a relative clause with a subject of its own reports nothing.
  if (after !== null && isRelative) return undefined
  const subject =
    after === null && !isState ? subjectBefore(at, sentence, document, contentFrom) : null
  // «البرنامج الذي يؤكد على أهمية كذا», «وهذا يؤكد أن»: a thing bears it out, nobody says it.
  const isBorneOut =
    isRelative || THINGS.has(before?.norm ?? '') || describesThing(at, form, sentence, tokens)
  if (isBorneOut && after === null && subject === null) return undefined
  if (after === null && subject === null && sharesSubject(at, form, contentFrom, outer, tokens))
    return undefined
  if (isAside(form, opening, tokens[at - 1]?.norm ?? '') && after === null) return undefined
  const phrase = after ?? subject ?? subjectBehind(at, form, sentence, document, contentFrom)
  if (phrase !== null && WORDS.inanimates.has(bare(tokens[phrase.from]?.norm ?? '')))
    return undefined
  if (phrase !== null && isScripture(phrase, document)) return undefined
  const speaker: SpeakerMention =
    phrase === null ? { kind: 'previous' } : describeSpeaker(document, phrase)
  const headFrom = backOverConnectors(
    subject === null ? at : Math.min(at, subject.from),
    sentence,
    document,
  )
  return { form, ...stance, cueAt: at, headFrom, speaker, opening, via: [] }
}

/** الذي, والذي. */
function isRelativeWord(norm: string): boolean {
  return WORDS.relatives.has(norm) || (norm[0] === 'و' && WORDS.relatives.has(norm.slice(1)))
}

/** «إشارته إلى أن» at once; «قوله في الجلسة: …» with where and when between. */
function nounReach({ lemma }: CueForm): number {
  return lemma === 'قال' ? 8 : 1
}

/**
 * «أفادت السلطات أن شرطيا انهار واعترف بـ …»: a verb joined by و within reported words, of another
 * gender or number than the verb that reports them, has their subject and is part of them.
 */
function sharesSubject(
  at: number,
  form: CueForm,
  contentFrom: number,
  outer: FoundCue | undefined,
  tokens: readonly Token[],
): boolean {
  if (contentFrom < 0 || outer === undefined || form.kind !== 'past') return false
  if (tokens[at - 1]?.kind !== 'word' || !isLinkedCue(tokens[at]?.norm ?? '')) return false
  const { gender, number } = outer.form.agreement
  return (
    form.agreement.gender !== gender ||
    (form.agreement.number === 'singular' && number !== 'singular')
  )
}

/** The subject of an earlier part of the sentence that a cue without words of its own goes on with. */
function subjectBehind(
  at: number,
  { kind, agreement }: CueForm,
  sentence: Sentence,
  document: Document,
  contentFrom: number,
): NounPhrase | null {
  const isState = kind === 'participle' || kind === 'noun'
  const owner = isState ? null : ownerOfWords(at, sentence, document)
  if (owner !== null) return owner
  if (isState || isSubordinate(document.tokens[at - 1]?.norm ?? ''))
    return contentFrom < 0 ? sentenceSubject(at, agreement, sentence, document) : null
  return kind === 'past' && !isLinkedCue(document.tokens[at]?.norm ?? '')
    ? subjectOfContent(at, contentFrom, sentence, document)
    : null
}

/**
 * The report that opens what another reports: «وأضاف الموقع: "اعتبرت الوزارة أن …"». Only the
 * innermost is a claim; the one around it stands in `via`.
 */
export function readNestedCue(
  outer: FoundCue,
  at: number,
  to: number,
  sentence: Sentence,
  document: Document,
): FoundCue | undefined {
  const form = findCueForm(document.tokens[at]?.norm ?? '')
  if (form?.kind !== 'past' || form.entry.ambiguous === true) return undefined
  const opening = findOpening(at, form, { ...sentence, from: at, to }, document)
  if (opening?.by !== 'that') return undefined
  const phrase = speakerAfter(at, opening.zoneEnd, document)
  if (phrase === null || !canSpeak(document, phrase)) return undefined
  const via = 'range' in outer.speaker ? [...outer.via, outer.speaker.range] : outer.via
  const speaker = describeSpeaker(document, phrase)
  const stance = form.entry.stance ?? 'neutral'
  return { form, stance, cueFrom: at, cueAt: at, headFrom: at, speaker, opening, via }
}

/** Turns a found cue and its content into the pack's answer. */
export function toAttribution(
  cue: FoundCue,
  content: readonly Range[],
  mode: Mode,
  document: Document,
): Attribution {
  const start = document.tokens[cue.cueFrom]?.start ?? 0
  return {
    cue: {
      start,
      end: document.tokens[cue.cueAt]?.end ?? start,
      lemma: cue.form.lemma,
      stance: cue.stance,
      accuses: cue.form.entry.accuses === true,
    },
    content,
    mode,
    speaker: cue.speaker,
    via: cue.via,
    agreement: cue.form.agreement,
  }
}
