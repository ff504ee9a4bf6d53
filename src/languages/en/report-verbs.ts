import type { Document, Sentence, Token } from '#text/document.ts'
import { withApposition } from './appositions.ts'
import { isRelative } from './content-before.ts'
import { type CompiledEntry, type CueForm, findCueForm } from './cue-index.ts'
import { isUnsaid } from './cue-stance.ts'
import type { FoundCue } from './found-cue.ts'
import { readInverted } from './inverted.ts'
import { readForward } from './noun-phrase.ts'
import { placeContent } from './placement.ts'
import { canSpeak } from './speaker.ts'
import type { Subject } from './subject.ts'
import { subjectBefore } from './subjects.ts'
import { findKind, type TokenRun } from './token-run.ts'
import { verbStart } from './verb-group.ts'
import { isBe, isIn, isPlural, isVerbLike, WORDS } from './word-sets.ts'

const NEEDED_WITHIN = 14

/** Finds a sentence's reporting verbs in order of text. */
export function findReportVerbs(
  start: number,
  sentence: Sentence,
  document: Document,
): readonly FoundCue[] {
  const found: FoundCue[] = []
  let silent: TokenRun | null = null
  for (let at = start; at < sentence.to; at++) {
    const token = document.tokens[at]
    if (token?.kind === 'quote') {
      at = closeOf(document, at) ?? at
      continue
    }
    const form = token?.kind === 'word' && !token.capital ? findCueForm(token.norm) : undefined
    if (form === undefined) continue
    const read = readVerb(at, form, start, found, silent, sentence, document)
    if (read === undefined) continue
    if (read === 'unsaid') {
      silent =
        subjectBefore(verbStart(document.tokens, at, start), start, document)?.phrase ?? silent
      continue
    }
    // «The results show …, officials said»: what only shows is within what is said.
    const inner = read.placement === 'before' ? found.filter(isEvidence) : []
    for (const shown of inner) found.splice(found.indexOf(shown), 1)
    found.push(read)
    at = Math.max(at, (read.placement === 'after' ? read.after : read.cue.to) - 1)
  }
  return found
}

/** «said by telephone» names the medium; «said by a guard» is a passive. */
const MEDIA = new Set([
  'telephone',
  'phone',
  'email',
  'e',
  'mail',
  'letter',
  'text',
  'video',
  'radio',
  'satellite',
  'way',
])

function closeOf({ quotations }: Document, at: number): number | undefined {
  return quotations.find(({ openToken, closed }) => openToken === at && closed)?.closeToken
}

function readVerb(
  at: number,
  form: CueForm,
  start: number,
  found: readonly FoundCue[],
  silent: TokenRun | null,
  sentence: Sentence,
  document: Document,
): FoundCue | 'unsaid' | undefined {
  const { tokens } = document
  const from = verbStart(tokens, at, start)
  const group = tokens.slice(from, at).map(({ norm }) => norm)
  if (tokens[at + 1]?.norm === 'by' && !MEDIA.has(tokens[at + 2]?.norm ?? '')) return undefined
  // «the proof that we have shows …»: a verb in -s stands without auxiliaries.
  if (form.kind === 'present' && group.some((norm) => WORDS.auxiliaries.has(norm))) return undefined
  if (isUnsaid(group, form.entries)) return 'unsaid'
  if (group.some(isBe) && form.kind !== 'gerund') return undefined
  if (tokens[at - 1]?.norm === 'to' && from === at) return undefined
  if (takesLives(at, form, tokens) || citesDocument(at, form, tokens)) return undefined
  // «killed without specifying whether»
  if (tokens[at - 1]?.norm === 'without') return undefined
  if (form.verb === 'prove' && form.kind === 'base') return undefined
  // «the so called army»
  if (form.verb === 'call' && tokens[at - 1]?.norm === 'so') return undefined
  // «…, referring to last year's vote»: the reporter explains.
  if (form.verb === 'refer' && form.kind === 'gerund') return undefined
  const entries = form.entries.filter((entry) => fits(entry, at, tokens, sentence))
  if (entries.length === 0) return undefined
  const prior = found.at(-1)
  const floor = prior === undefined ? start : Math.min(prior.after, from)
  const inverted = readInverted(at, from, entries, start, sentence, document)
  if (inverted !== undefined) return { ...inverted, form, headFrom: from, elided: false, via: null }
  const subject =
    form.kind === 'gerund'
      ? gerundSubject(from, floor, prior, document)
      : subjectBefore(from, floor, document)
  if (subject === undefined || !agrees(form, subject, group, document)) return undefined
  if (isAuthor(subject, document)) return undefined
  if (leavesToMain(at, subject.from, sentence, document)) return undefined
  const elided = subject.elided
  const phrase = elided
    ? (prior?.phrase ?? silent ?? sentenceSubject(start, from, document))
    : subject.phrase
  // «Federal and state officials»: no verb.
  const isFirst = elided && prior === undefined
  if (isFirst && (phrase === null || form.kind === 'base')) return undefined
  const placed = placeContent({
    at,
    entries: entries.filter((entry) => suits(entry, subject, document)),
    subjectFrom: subject.from,
    start,
    prior,
    sentence,
    document,
  })
  const isSure =
    subject.unsure !== true || placed?.marked === true || placed?.entry.of === 'evidence'
  if (placed === undefined || !isSure) return undefined
  if (placed.entry.of === 'evidence' && prior !== undefined) return undefined
  // «… would miss forecasts»: a noun, unless a sign stands before its subject.
  const isNoun = form.kind === 'present' && form.verb !== 'say' && placed.placement === 'before'
  if (isNoun && tokens[subject.from - 1]?.kind === 'word') return undefined
  if (
    prior !== undefined &&
    placed.placement === 'after' &&
    !opensClause(subject, prior, form, document)
  )
    return undefined
  const { entry, placement, after } = placed
  return {
    form,
    entry,
    cue: { from: form.kind === 'gerund' ? at : from, to: at + 1 + entry.tail.length },
    headFrom: subject.from,
    phrase,
    elided: elided && prior !== undefined,
    placement,
    after,
    via: null,
  }
}

/** «claiming the lives of three», «claimed two lives» */
function takesLives(at: number, { verb }: CueForm, tokens: readonly Token[]): boolean {
  if (verb !== 'claim' || tokens[at + 1]?.norm === 'that') return false
  return tokens.slice(at + 1, at + 6).some(({ norm }) => /^li(?:fe|ves)$/u.test(norm))
}

/** «reported 15 deaths, citing a statement from the mayor»: where it was read, and nothing said. */
function citesDocument(at: number, { verb }: CueForm, tokens: readonly Token[]): boolean {
  if (verb !== 'cite') return false
  const noun = /^(?:an?|the|its|their)$/u.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  return (
    isIn(WORDS.documents, tokens[noun]?.norm ?? '') &&
    /^(?:from|by|of)$/u.test(tokens[noun + 1]?.norm ?? '')
  )
}

function fits(
  entry: CompiledEntry,
  at: number,
  tokens: readonly Token[],
  sentence: Sentence,
): boolean {
  if (!entry.tail.every((word, i) => tokens[at + 1 + i]?.norm === word)) return false
  const needs = entry.needs
  if (needs === undefined) return true
  const near = tokens.slice(at + 1, Math.min(sentence.to, at + NEEDED_WITHIN))
  return near.some(({ norm }) => needs.includes(norm))
}

function isEvidence({ entry }: FoundCue): boolean {
  return entry.of === 'evidence'
}

/** «a neighbour, who asked not to be named, said»: the sentence's report is that of its main verb. */
function leavesToMain(at: number, from: number, sentence: Sentence, { tokens }: Document): boolean {
  if (!isRelative(tokens, from, at)) return false
  const comma = findKind(tokens, { from: at, to: sentence.to }, 'comma')
  const main = comma < 0 ? undefined : findCueForm(tokens[comma + 1]?.norm ?? '')
  return main?.entries.some(({ trails }) => trails === true) === true && main.kind !== 'gerund'
}

/** «I», «we» outside quotation marks: the author, not someone reported. */
function isAuthor({ phrase }: Subject, { tokens }: Document): boolean {
  if (phrase === null || phrase.to - phrase.from !== 1) return false
  return /^(?:i|we|you)$/u.test(tokens[phrase.from]?.norm ?? '')
}

/** Figures show, courts find: whether the subject is of the kind that the verb asks for. */
function suits(entry: CompiledEntry, { phrase }: Subject, { tokens }: Document): boolean {
  if (entry.of === undefined || phrase === null) return true
  const words = tokens.slice(phrase.from, phrase.to)
  if (words.length === 1 && /^(?:it|they)$/u.test(words[0]?.norm ?? '')) return true
  const kinds = entry.of === 'court' ? [WORDS.courts] : EVIDENT
  return words.some(({ norm }) => kinds.some((kind) => isIn(kind, norm)))
}

/** Things that show, and those who find out: researchers, ministries. */
const EVIDENT = [WORDS.evidence, WORDS.documents, WORDS.sources, WORDS.titles, WORDS.institutions]

/** A participle's subject: «with X stressing that»; else whoever spoke before in the sentence. */
function gerundSubject(
  at: number,
  floor: number,
  prior: FoundCue | undefined,
  document: Document,
): Subject | undefined {
  const { tokens } = document
  const own = subjectBefore(at, floor, document)
  if (own?.phrase != null && tokens[own.phrase.from - 1]?.norm === 'with') return own
  if (own?.phrase != null && isBe(tokens[at]?.norm ?? '')) return own
  const before = tokens[at - 1]
  if (before?.kind === 'word' && WORDS.determiners.has(before.norm)) return undefined
  const joined = before?.kind === 'comma' || before?.norm === 'and' || before?.norm === 'while'
  if (joined || prior !== undefined || WORDS.occasions.has(before?.norm ?? ''))
    return { phrase: null, from: before?.norm === 'and' ? at - 1 : at, elided: true }
  return undefined
}

const FEW = new Set('many some most few several others'.split(' '))

/** A base form needs many speakers, or I, you, we, they. */
function agrees(
  { kind }: CueForm,
  { phrase }: Subject,
  group: readonly string[],
  { tokens }: Document,
): boolean {
  if (phrase === null || group.length > 0) return true
  const words = tokens.slice(phrase.from, phrase.to)
  const last = words.at(-1)?.norm ?? ''
  // «some claims»: one noun, no verb in -s.
  if (kind !== 'base') return kind !== 'present' || !FEW.has(last)
  return (
    words.some(({ norm }) => norm === 'and' || isPlural(norm)) ||
    FEW.has(last) ||
    /^(?:they|we|i|you)$/u.test(last)
  )
}

/** Who acts in the sentence: its opening phrase, or the subject of the verb that «and said» follows. */
function sentenceSubject(start: number, limit: number, document: Document): TokenRun | null {
  const { tokens } = document
  const first = tokens[start]?.norm ?? ''
  const opening = readForward(document, start, limit)
  const isAdjunct = /[a-z]{2}(?:ed|ing)$/u.test(first)
  if (!isAdjunct && opening.to > opening.from && canSpeak(document, opening))
    return withApposition(document, opening, limit)
  for (let at = limit - 1; at > start; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || !isVerbLike(token)) continue
    const phrase = subjectBefore(verbStart(tokens, at, start), start, document)?.phrase
    if (phrase != null && canSpeak(document, phrase)) return phrase
  }
  return null
}

/** Within reported content a verb of saying is a new report only where a clause starts. */
function opensClause(
  subject: Subject,
  prior: FoundCue,
  form: CueForm,
  { tokens }: Document,
): boolean {
  if (subject.elided && form.kind !== 'gerund') return tokens[subject.from]?.norm !== 'then'
  const before = tokens[subject.from - 1]
  if (before === undefined || prior.placement !== 'after') return true
  if (form.kind === 'gerund') return true
  return before.kind !== 'word' || /^(?:and|but|while|whereas|with)$/u.test(before.norm)
}
