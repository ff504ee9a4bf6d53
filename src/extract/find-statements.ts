import { overlaps, type Range } from '#domain/span.ts'
import type { Attribution, LanguagePack } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { isInnerStop } from '#text/sentences.ts'
import type { Statement } from './statement.ts'
import { trimSpan } from './trim-span.ts'

/**
 * Walks the sentences: what the pack attributes is attributed; what an unquoted colon opened goes
 * on through the paragraph; the rest is the outlet's own, where it asserts something.
 */
export function findStatements(document: Document, pack: LanguagePack): readonly Statement[] {
  const statements: Statement[] = []
  let open: { readonly attribution: Attribution; readonly paragraph: number } | null = null
  for (const [index, sentence] of document.sentences.entries()) {
    const attributions = pack.findAttributions(sentence, document)
    if (open !== null && open.paragraph === sentence.paragraph && attributions.length === 0) {
      add(statements, sentence, 'attributed', open.attribution, index, sentence, document)
      continue
    }
    open = null
    for (const attribution of attributions) {
      if (attribution.speaker.kind === 'outlet') continue
      for (const content of attribution.content) {
        for (const piece of attribution.mode === 'direct'
          ? splitQuotation(content, document, sentence, pack)
          : [content]) {
          add(statements, piece, 'attributed', attribution, index, sentence, document)
        }
      }
    }
    for (const range of freeStretches(sentence, attributions)) {
      for (const assertion of pack.findAssertions(range, sentence, document)) {
        add(statements, assertion, 'outlet', null, index, sentence, document)
      }
    }
    const last = attributions.at(-1)
    if (last !== undefined && opensOn(last, sentence, document))
      open = { attribution: last, paragraph: sentence.paragraph }
  }
  return withoutOverlaps(statements)
}

function add(
  statements: Statement[],
  range: Range,
  voice: Statement['voice'],
  attribution: Attribution | null,
  index: number,
  sentence: Sentence,
  document: Document,
): void {
  const trimmed = trimSpan(document.text, range)
  if (trimmed === null) return
  statements.push({
    ...trimmed,
    voice,
    attribution,
    sentence: index,
    paragraph: sentence.paragraph,
  })
}

/** A quotation of several sentences gives one claim a sentence, so that each can be compared. */
function splitQuotation(
  content: Range,
  { tokens }: Document,
  { from, to }: Sentence,
  { abbreviations }: LanguagePack,
): readonly Range[] {
  const pieces: Range[] = []
  let start = content.start
  let words = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined || token.start < content.start) continue
    if (token.end > content.end) break
    if (token.kind === 'word') words += 1
    const next = tokens[i + 1]
    const ends =
      token.kind === 'stop' &&
      !isInnerStop(tokens, i, abbreviations) &&
      next?.spaced === true &&
      next.end <= content.end &&
      words >= 4
    if (!ends) continue
    pieces.push({ start, end: token.end })
    start = next.start
    words = 0
  }
  pieces.push({ start, end: content.end })
  return pieces
}

/** The parts of a sentence before its first and after its last attribution. */
function freeStretches(sentence: Sentence, attributions: readonly Attribution[]): readonly Range[] {
  if (attributions.length === 0) return [sentence]
  const starts = attributions.map(startOf)
  const ends = attributions.map(endOf)
  return [
    { start: sentence.start, end: Math.min(...starts) },
    { start: Math.max(...ends), end: sentence.end },
  ].filter(({ start, end }) => end > start)
}

function startOf({ cue, content, speaker }: Attribution): number {
  const surface = 'range' in speaker ? speaker.range.start : cue.start
  return Math.min(cue.start, surface, ...content.map(({ start }) => start))
}

function endOf({ cue, content, speaker }: Attribution): number {
  const surface = 'range' in speaker ? speaker.range.end : cue.end
  return Math.max(cue.end, surface, ...content.map(({ end }) => end))
}

/** True when a colon without quotation marks opened speech that reaches the sentence's end. */
function opensOn(
  { content, mode, cue }: Attribution,
  sentence: Sentence,
  { text }: Document,
): boolean {
  const last = content.at(-1)
  if (last === undefined || mode !== 'direct' || cue.lemma === ':') return false
  const opening = text.slice(Math.max(0, last.start - 3), last.start)
  return /:\s*$/u.test(opening) && sentence.end - last.end <= 2
}

/** Claims never overlap within a voice: the earlier stands; attributed words are not the outlet's. */
function withoutOverlaps(statements: readonly Statement[]): readonly Statement[] {
  const kept: Statement[] = []
  const byVoice = [...statements].sort(
    (a, b) =>
      Number(a.voice === 'outlet') - Number(b.voice === 'outlet') ||
      a.start - b.start ||
      b.end - a.end,
  )
  for (const statement of byVoice) {
    if (!kept.some((other) => overlaps(other, statement))) kept.push(statement)
  }
  return kept.sort((a, b) => a.start - b.start)
}
