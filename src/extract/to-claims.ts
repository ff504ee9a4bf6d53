import type { Article } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import { type Range, spanOf } from '#domain/span.ts'
import type { SpokenStatement } from './statement.ts'

/** Gives statements their words, context and ids. */
export function toClaims(
  statements: readonly SpokenStatement[],
  article: Article,
): readonly Claim[] {
  return statements.map((statement) => toClaim(statement, article))
}

function toClaim(statement: SpokenStatement, { key, text }: Article): Claim {
  const { attribution, speaker, voice } = statement
  return {
    id: claimId(key, statement, voice),
    article: key,
    ...spanOf(text, statement),
    context: contextOf(statement),
    voice,
    mode: attribution?.mode ?? null,
    speaker,
    via: statement.via.map(({ name, start, end }) => ({
      name,
      surface: spanOf(text, { start, end }),
    })),
    cue:
      attribution === null
        ? null
        : {
            ...spanOf(text, attribution.cue),
            lemma: attribution.cue.lemma,
            stance: attribution.cue.stance,
            accuses: attribution.cue.accuses,
          },
  }
}

function contextOf({ start, end, attribution, speaker }: SpokenStatement): Range {
  const ranges = [
    { start, end },
    ...(attribution === null ? [] : [attribution.cue]),
    ...(speaker?.surface ? [speaker.surface] : []),
  ]
  return {
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
  }
}

/** An id of article, span and voice: the same claim has the same id in every run. */
function claimId(article: string, { start, end }: Range, voice: string): string {
  return `${article}:${start}-${end}${voice === 'outlet' ? 'o' : ''}`
}
