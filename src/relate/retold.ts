import type { Reading } from '#domain/relation.ts'
import { align } from './align.ts'
import { figureKey } from './finding.ts'

/** Share of words that make two claims one, as two outlets print one agency's sentence. */
const ONE_SENTENCE = 0.8

/**
 * Tells of two claims of two articles whether each article also holds what the other claim says:
 * then the articles don't part, both set one beside the other.
 */
export function indexRetold(readings: readonly Reading[]): (a: Reading, b: Reading) => boolean {
  const byArticle = Map.groupBy(readings, ({ claim }) => claim.article)
  const tells = (article: string, told: Reading): boolean =>
    (byArticle.get(article) ?? []).some((own) => isOneSentence(own, told))
  return (a, b) =>
    a.claim.article !== b.claim.article && tells(b.claim.article, a) && tells(a.claim.article, b)
}

function isOneSentence(a: Reading, b: Reading): boolean {
  return pointsOf(a) === pointsOf(b) && align(a, b).overlap >= ONE_SENTENCE
}

/** What a claim may part over: its figures, the poles it takes, how much of it is negated. */
function pointsOf({ frame }: Reading): string {
  return [
    ...frame.figures.map(figureKey),
    ...frame.poles.map(({ axis, pole }) => `${axis}:${pole}`),
    `${frame.negations.length}`,
  ].join(' ')
}
