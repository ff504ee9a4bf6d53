import { z } from '@hono/zod-openapi'
import { isIsoDate } from '#domain/iso-date.ts'
import type { Rule } from './faults.ts'
import { ARTICLE_MAX_CHARS, MAX_ARTICLES, MAX_PAIRS, STATEMENT_MAX_CHARS } from './limits.ts'

const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** Text with something in it: white space alone is none. */
function filled(maxChars?: number) {
  const base = maxChars === undefined ? z.string() : z.string().max(maxChars)
  return base.refine((text) => text.trim() !== '', rule('blank'))
}

function rule(name: Rule): { readonly error: string } {
  return { error: name }
}

const language = z
  .string()
  .max(35)
  .refine((code) => LANGUAGE.test(code), rule('language'))
  .nullish()
  .openapi({
    description:
      'BCP 47 code. Left out: by shares of letters. A language without a pack has no claims.',
    example: 'ar',
  })

const publishedAt = z.string().max(40).refine(isIsoDate, rule('date')).nullish().openapi({
  description:
    'ISO 8601 moment, day, month or year; the precision is kept and respected in comparisons.',
  example: '2024-05-17',
})

const url = z.string().max(2000).refine(isWebAddress, rule('url')).nullish()

const article = {
  outlet: filled(300).openapi({ description: 'Display name of who published it.' }),
  title: z.string().max(2000).nullish(),
  language,
  publishedAt,
  rendition: z.enum(['verbatim', 'translation', 'paraphrase']).nullish(),
}

const TEXT = 'Plain text of the article. Give exactly one of `text` and `html`.'
const html = filled().nullish().openapi({
  description:
    'The HTML of the page that holds the article, 512 KB at most: its text is read out of it, and title, date and language where they are left out.',
})

/** Of text and html exactly one. */
function checkSource(
  given: { readonly text?: string | null | undefined; readonly html?: string | null | undefined },
  context: z.RefinementCtx,
): void {
  const hasText = typeof given.text === 'string'
  if (hasText !== (typeof given.html === 'string')) return
  context.addIssue({
    code: 'custom',
    message: rule('source').error,
    path: [hasText ? 'html' : 'text'],
  })
}

/** Body of POST /v1/compare. */
export const compareSchema = z
  .strictObject({
    articles: z
      .array(
        z
          .strictObject({
            key: filled(200)
              .nullish()
              .openapi({ description: 'Unique in the request; "1", "2" … by default.' }),
            ...article,
            text: filled().nullish().openapi({ description: TEXT }),
            html,
          })
          .superRefine(checkSource),
      )
      .min(1)
      .max(MAX_ARTICLES),
  })
  .openapi('CompareRequest')

const statement = z.strictObject({ text: filled(STATEMENT_MAX_CHARS), language, publishedAt })

/** Body of POST /v1/relations. */
export const relationsSchema = z
  .strictObject({
    pairs: z
      .array(z.strictObject({ a: statement, b: statement }))
      .min(1)
      .max(MAX_PAIRS),
  })
  .openapi('RelationsRequest')

/** Body of POST /v1/articles. */
export const articleSchema = z
  .strictObject({
    ...article,
    url: url.openapi({
      description: 'Where it stands. An edited text of the same address becomes a new version.',
    }),
    text: filled(ARTICLE_MAX_CHARS).nullish().openapi({ description: TEXT }),
    html,
  })
  .superRefine(checkSource)
  .openapi('NewArticle')

const term = filled(200)

/** Body of POST /v1/topics. */
export const topicSchema = z
  .strictObject({
    slug: z
      .string()
      .max(100)
      .refine((slug) => SLUG.test(slug), rule('slug')),
    label: z.strictObject({ ar: filled(300), en: filled(300) }),
    terms: z
      .record(
        z.string().refine((code) => LANGUAGE.test(code), rule('language')),
        z.array(term).max(50),
      )
      .refine((terms) => new Set(Object.values(terms).flat()).size >= 2, rule('terms'))
      .openapi({
        description:
          'By language code. An article belongs to the topic when two different terms stand in it.',
        example: { ar: ['الميناء', 'الحريق'], en: ['harbour', 'fire'] },
      }),
  })
  .openapi('NewTopic')

function isWebAddress(text: string): boolean {
  const address = URL.parse(text)
  return address?.protocol === 'https:' || address?.protocol === 'http:'
}
