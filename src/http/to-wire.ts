import type { z } from '@hono/zod-openapi'
import type { FoundArticle } from '#actions/find-article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Actor, Comparison, FramedClaim } from '#domain/comparison.ts'
import type { Contrast, Reason, Relation } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'
import type { ArticleSummary, StoredClaim, StoredContrast, Topic } from '#store/types.ts'
import type { WireSchemas } from './wire-schemas.ts'

/** Domain to JSON: the one place that knows both. */

/** `extracted` holds the texts that were read out of pages, by article. */
export function toWireComparison(
  comparison: Comparison,
  extracted: ReadonlyMap<string, string> = new Map(),
): z.input<WireSchemas['comparison']> {
  const { engineVersion, actors, accounts, aspects, updates, agreements, wording, sameOrigin } =
    comparison
  return {
    engineVersion,
    articles: comparison.articles.map(({ key, outlet, language, claims, uncovered }) => ({
      key,
      outlet,
      language,
      text: extracted.get(key) ?? null,
      claims: claims.map((claim) => toWireClaim(claim, actors)),
      uncovered,
    })),
    actors,
    accounts,
    aspects,
    contrasts: comparison.contrasts.map(toWireContrast),
    updates,
    agreements,
    wording,
    sameOrigin,
  }
}

function toWireClaim(
  claim: Omit<FramedClaim, keyof Claim> & Claim,
  actors: readonly Actor[],
): z.input<WireSchemas['claim']> {
  const { id, quote, start, end, context, voice, mode, speaker, cue, frame, actorId } = claim
  return {
    id,
    quote,
    start,
    end,
    context,
    voice,
    mode,
    speaker:
      speaker === null
        ? null
        : { name: speaker.name, actorId, surface: speaker.surface && toSpan(speaker.surface) },
    via: claim.via.map(({ name }) => ({
      name,
      actorId: actors.find((actor) => actor.name === name)?.id ?? null,
    })),
    cue: cue && { ...toSpan(cue), lemma: cue.lemma, stance: cue.stance },
    frame,
  }
}

export function toWireRelation({
  relation,
  score,
  kind,
  strength,
  reasons,
}: Relation): z.input<WireSchemas['relationsAnswer']>['relations'][number] {
  return { relation, score, kind, strength, reasons }
}

export function toWireSummary(article: ArticleSummary): z.input<WireSchemas['articleSummary']> {
  const { key, outlet, outletId, title, language, publishedAt, rendition, url } = article
  return {
    id: key,
    outlet,
    outletId,
    title,
    language,
    publishedAt,
    rendition,
    url,
    supersedes: article.supersedes,
    topics: article.topics,
    uncovered: article.uncovered,
    engineVersion: article.engineVersion,
    createdAt: toMoment(article.createdAt),
  }
}

export function toWireArticle({
  article,
  readings,
  actors,
}: FoundArticle): z.input<WireSchemas['article']> {
  return {
    ...toWireSummary(article),
    text: article.text,
    claims: readings.map(({ reading: { claim, frame }, actorId }) =>
      toWireClaim({ ...claim, frame, actorId }, actors),
    ),
    actors,
  }
}

export function toWireListedClaim(
  claim: StoredClaim,
  actors: readonly Actor[],
): z.input<WireSchemas['listedClaim']> {
  return {
    ...toWireClaim(claim, actors),
    article: claim.article,
    outlet: claim.outlet,
    outletId: claim.outletId,
    language: claim.language,
    publishedAt: claim.publishedAt,
    engineVersion: claim.engineVersion,
    createdAt: toMoment(claim.createdAt),
  }
}

export function toWireListedContrast(
  contrast: StoredContrast,
): z.input<WireSchemas['listedContrast']> {
  const { status, engineVersion, createdAt } = contrast
  return { ...toWireContrast(contrast), status, engineVersion, createdAt: toMoment(createdAt) }
}

export function toWireTopic({
  slug,
  label,
  terms,
  createdAt,
}: Topic): z.input<WireSchemas['topic']> {
  return { slug, label, terms, createdAt: toMoment(createdAt) }
}

function toWireContrast({ id, a, b, kind, score, strength, reasons }: Contrast): Contrast {
  return { id, a, b, kind, score, strength, reasons: reasons.map(toWireReason) }
}

function toWireReason({ rule, text, a, b }: Reason): Reason {
  return { rule, text, a: a.map(toSpan), b: b.map(toSpan) }
}

function toSpan({ start, end, quote }: Span): Span {
  return { start, end, quote }
}

function toMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
