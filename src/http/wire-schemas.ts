import { z } from '@hono/zod-openapi'
import { CONTRAST_KINDS } from '#domain/relation.ts'

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly()
}

/** A page of a list, as it is answered. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: list(item), nextCursor: z.string().nullable() })
}

/**
 * The JSON that the API answers with; clients see it in /openapi.json. Made when that is asked
 * for: no request is checked against these, and making them takes a good part of start-up.
 */
export function makeWireSchemas() {
  const range = { start: z.number().int(), end: z.number().int() }
  const span = z.object({ ...range, quote: z.string() }).openapi('Span', {
    description: 'A stretch of the text in UTF-16 code units, end exclusive, with its words.',
  })
  const bilingual = z.object({ ar: z.string(), en: z.string() }).openapi('Bilingual')
  const score = z.number().min(0).max(1)
  const share = z.number().min(0).max(1)
  const kind = z.enum(CONTRAST_KINDS)
  const strength = z.enum(['strong', 'weak'])
  const stance = z.enum(['neutral', 'affirm', 'doubt', 'deny'])
  const charge = z.enum(['positive', 'neutral', 'negative'])
  const rendition = z.enum(['verbatim', 'translation', 'paraphrase'])
  const words = list(z.string())

  const frame = z
    .object({
      actors: words,
      poles: list(
        z.object({
          axis: z.string(),
          pole: z.enum(['a', 'b']),
          negated: z.boolean(),
          modality: z.enum(['asserted', 'possible', 'planned', 'wished', 'conditional']),
          span,
          negation: span.nullable(),
          referent: words,
          oblique: z.boolean(),
        }),
      ),
      figures: list(
        z.object({
          low: z.number(),
          high: z.number(),
          bound: z.enum(['exact', 'about', 'at-least', 'at-most']),
          unit: z.string(),
          part: z.string().nullable(),
          provisional: z.boolean(),
          span,
          referent: words,
        }),
      ),
      dates: list(z.object({ iso: z.string(), span })),
      slots: list(
        z.object({
          role: z.enum([
            'agent',
            'patient',
            'blamed',
            'doer',
            'cleared',
            'none',
            'open',
            'place',
            'only',
            'also',
            'all',
            'purpose',
          ]),
          stems: words,
          span,
        }),
      ),
      wording: list(z.object({ referent: z.string(), charge, span })),
      negations: list(span),
    })
    .openapi('Frame', { description: 'What is read off a claim.' })

  const claimFields = {
    id: z.string(),
    quote: z.string(),
    ...range,
    context: z.object(range).openapi({ description: 'Holds cue, speaker and quote.' }),
    voice: z.enum(['attributed', 'outlet']),
    mode: z.enum(['direct', 'indirect']).nullable(),
    speaker: z
      .object({
        name: z.string().nullable(),
        actorId: z.string().nullable(),
        surface: span.nullable(),
      })
      .nullable(),
    via: list(z.object({ name: z.string(), actorId: z.string().nullable() })),
    cue: z.object({ ...range, quote: z.string(), lemma: z.string(), stance }).nullable(),
    frame,
  }
  const claim = z.object(claimFields).openapi('Claim')

  const actor = z
    .object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['person', 'institution', 'country', 'group', 'outlet', 'unnamed']),
      partOf: z.string().nullable(),
    })
    .openapi('Actor')

  const reason = z
    .object({ rule: z.string(), text: bilingual, a: list(span), b: list(span) })
    .openapi('Reason')
  const link = z
    .object({ id: z.string(), a: z.string(), b: z.string(), score, reasons: list(reason) })
    .openapi('Link')
  const contrastFields = {
    id: z.string(),
    a: z.string(),
    b: z.string(),
    kind,
    score,
    strength,
    reasons: list(reason),
  }
  const contrast = z.object(contrastFields).openapi('Contrast')
  const account = z.object({ actorId: z.string(), claims: words }).openapi('Account')

  const comparison = z
    .object({
      engineVersion: z.string(),
      articles: list(
        z.object({
          key: z.string(),
          outlet: z.string(),
          language: z.string(),
          text: z.string().nullable().openapi({
            description:
              'The text that was read out of `html`, which offsets point into; null where `text` was given.',
          }),
          claims: list(claim),
          uncovered: share.openapi({ description: 'Share of the text that stands in no claim.' }),
        }),
      ),
      actors: list(actor),
      accounts: list(account),
      aspects: list(
        z.object({
          id: z.string(),
          label: bilingual,
          cells: list(account),
          state: z.enum(['contrasts', 'updates', 'agrees', 'mixed', 'apart']),
        }),
      ),
      contrasts: list(contrast),
      updates: list(link),
      agreements: list(link),
      wording: list(
        z.object({
          actorId: z.string().nullable(),
          referent: z.string(),
          label: bilingual,
          uses: list(
            z.object({
              article: z.string(),
              ...range,
              quote: z.string(),
              charge,
              claim: z.string().nullable(),
            }),
          ),
        }),
      ),
      sameOrigin: list(z.object({ articles: list(z.string()), share })),
    })
    .openapi('Comparison')

  const relationsAnswer = z
    .object({
      relations: list(
        z.object({
          relation: z.enum(['contrasts', 'agrees', 'updates', 'unrelated']),
          score,
          kind: kind.nullable(),
          strength: strength.nullable(),
          reasons: list(reason),
        }),
      ),
    })
    .openapi('Relations')

  const articleFields = {
    id: z.string(),
    outlet: z.string(),
    outletId: z.string(),
    title: z.string().nullable(),
    language: z.string(),
    publishedAt: z.string().nullable(),
    rendition,
    url: z.string().nullable(),
    supersedes: z.string().nullable(),
    topics: words,
    uncovered: share,
    engineVersion: z.string(),
    createdAt: z.string(),
  }
  const articleSummary = z.object(articleFields).openapi('ArticleSummary')
  const article = z
    .object({
      ...articleFields,
      text: z.string(),
      claims: list(claim),
      actors: list(actor),
    })
    .openapi('Article')

  const listedClaimFields = {
    ...claimFields,
    article: z.string(),
    outlet: z.string(),
    outletId: z.string(),
    language: z.string(),
    publishedAt: z.string().nullable(),
    engineVersion: z.string(),
    createdAt: z.string(),
  }
  const listedClaim = z.object(listedClaimFields).openapi('ListedClaim')

  const listedContrast = z
    .object({
      ...contrastFields,
      status: z.enum(['open', 'confirmed', 'dismissed']),
      engineVersion: z.string(),
      createdAt: z.string(),
    })
    .openapi('ListedContrast')

  const foundClaim = z
    .object({
      ...listedClaimFields,
      contextText: z.string(),
      contrasts: list(listedContrast),
    })
    .openapi('FoundClaim')

  const topic = z
    .object({
      slug: z.string(),
      label: bilingual,
      terms: z.record(z.string(), words),
      createdAt: z.string(),
    })
    .openapi('Topic')

  const health = z.object({ status: z.enum(['ok']), engineVersion: z.string() })

  const problem = z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.number().int(),
      detail: z.string().optional(),
      instance: z.string(),
      requestId: z.string(),
      errors: list(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    })
    .openapi('Problem', { description: 'RFC 9457.' })

  return {
    claim,
    comparison,
    relationsAnswer,
    articleSummary,
    article,
    listedClaim,
    listedContrast,
    foundClaim,
    topic,
    health,
    problem,
  }
}

export type WireSchemas = ReturnType<typeof makeWireSchemas>
