import type { Article } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Reading } from '#domain/relation.ts'
import type { LanguagePack } from '#languages/types.ts'
import type { Document } from '#text/document.ts'
import { findActors, indexNames } from './find-actors.ts'
import { findAntecedent } from './find-antecedent.ts'
import { findDates, toDateUses, withoutCompared } from './find-dates.ts'
import { findFigures } from './find-figures.ts'
import { findNegations } from './find-negations.ts'
import { findPoles } from './find-poles.ts'
import { findSlots } from './find-slots.ts'
import { findTerms } from './find-terms.ts'
import { findWording } from './find-wording.ts'
import { findZeros } from './find-zeros.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { type ReadText, readText, runOf, spanOfRun, withTable } from './read-text.ts'

/**
 * Reads the frame off each claim: what it says of which axis, its figures, dates, slots and
 * wording, with the words that say so. No I/O, no clock; linear in the text.
 *
 * @example
 * // quote «لم تتحقق أي نتيجة»: axis achievement, pole b, negated by «لم», said of نتيجة
 * frameClaims(claims, article, document, ar)
 */
export function frameClaims(
  claims: readonly Claim[],
  article: Article,
  document: Document,
  pack: LanguagePack,
): readonly Reading[] {
  const read = readText(document, pack)
  const names = indexNames(read)
  const text = withTable(read, names)
  return claims.map((claim) => frameClaim(claim, article, text, names))
}

function frameClaim(
  claim: Claim,
  article: Article,
  text: ReadText,
  names: PhraseIndex<string>,
): Reading {
  const { tokens } = text.document
  const quote = runOf(tokens, claim)
  const context = runOf(tokens, claim.context)
  const cue = claim.cue === null ? null : runOf(tokens, claim.cue)
  const negations = findNegations(text, quote)
  const poles = findPoles(text, claim, quote, cue, negations)
  const own = findDates(text, quote, article.publishedAt)
  const before = own.length > 0 ? null : findAntecedent(text, quote)
  const dates = before === null ? own : findDates(text, before, article.publishedAt)
  return {
    claim,
    frame: {
      actors: findActors(text, quote, names),
      poles,
      figures: [
        ...findFigures(text, quote, context, own, negations),
        ...findZeros(text, quote, negations, claim.cue?.stance === 'deny'),
      ],
      dates: toDateUses(text, withoutCompared(text, dates, before ?? quote)),
      slots: findSlots(text, claim, quote, negations, poles),
      wording: findWording(text, quote),
      negations: negations
        .filter(({ reach, ends, cancelled }) => reach > 0 && !ends && !cancelled)
        .map((negation) => spanOfRun(text, negation)),
    },
    terms: findTerms(text, quote, context),
    language: article.language,
    publishedAt: article.publishedAt,
  }
}
