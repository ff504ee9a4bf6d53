import type { Range } from '#domain/span.ts'
import type { ShownClaim } from './comparison-view.ts'
import { MarkedText } from './marked-text.tsx'
import { htmlLang, OutsideText } from './outside-text.tsx'
import type { Mark } from './runs.ts'
import type { SourceArticle } from './source-article.ts'
import type { Words } from './words.ts'

/** An article's text, paragraph by paragraph, each claim marked by voice and followed by its speaker. */
export function ArticleText(props: {
  readonly source: SourceArticle
  readonly language: string
  readonly claims: readonly ShownClaim[]
  readonly nameOf: (claim: ShownClaim) => string | null
  readonly words: Words
}) {
  const { source, language, claims, nameOf, words } = props
  return (
    <div class="article-text" lang={htmlLang(language)}>
      {paragraphsOf(source.text).map((paragraph) => (
        <p dir="auto">
          {piecesOf(source.text, paragraph, claims).map(({ range, ending }) => (
            <>
              <MarkedText
                text={source.text}
                range={range}
                marks={claims.map(markOf)}
                words={words}
              />
              {ending.map((claim) => (
                <SpeakerTag name={nameOf(claim)} words={words} />
              ))}
            </>
          ))}
        </p>
      ))}
    </div>
  )
}

function SpeakerTag({ name, words }: { readonly name: string | null; readonly words: Words }) {
  return (
    <span class="speaker-tag">
      {name === null ? words.unknownSpeaker : <OutsideText text={name} words={words} />}
    </span>
  )
}

function markOf(claim: ShownClaim): Mark {
  const kind =
    claim.voice === 'outlet' ? 'claim-outlet' : (`claim-${claim.mode ?? 'indirect'}` as const)
  return { start: claim.start, end: claim.end, kind, id: claim.id }
}

/** Lines that hold something, as ranges of the text. */
function paragraphsOf(text: string): readonly Range[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
}

const CLOSING = /^[»”"’')\].,،؛:!?؟]*/u
const MAX_CLOSING_CHARS = 8

/** Cuts a paragraph after every attributed claim and its punctuation, so that its speaker can be named there. */
function piecesOf(text: string, paragraph: Range, claims: readonly ShownClaim[]) {
  const attributed = claims
    .filter((claim) => claim.voice === 'attributed')
    .filter((claim) => claim.end > paragraph.start && claim.end <= paragraph.end)
    .map((claim) => ({ claim, end: afterPunctuation(text, claim.end) }))
  const ends = new Set([...attributed.map(({ end }) => end), paragraph.end])
  const sorted = [...ends].sort((a, b) => a - b)
  return sorted.map((end, at) => ({
    range: { start: sorted[at - 1] ?? paragraph.start, end },
    ending: attributed.filter((one) => one.end === end).map(({ claim }) => claim),
  }))
}

function afterPunctuation(text: string, end: number): number {
  return end + (CLOSING.exec(text.slice(end, end + MAX_CLOSING_CHARS))?.[0].length ?? 0)
}
