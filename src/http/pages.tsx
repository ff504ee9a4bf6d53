import { compareArticles } from '#actions/compare-articles.ts'
import { compareTopic } from '#actions/compare-topic.ts'
import { findArticle } from '#actions/find-article.ts'
import { listTopics } from '#actions/list-topics.ts'
import type { Article } from '#domain/article.ts'
import type { Comparison } from '#domain/comparison.ts'
import type { Problem } from '#domain/problem.ts'
import { ArticlePage } from '#web/article-page.tsx'
import { ComparePage } from '#web/compare-page.tsx'
import { type Filters, NO_FILTERS } from '#web/filters.ts'
import type { FormArticle } from '#web/form-article.ts'
import { topicPlace } from '#web/links.ts'
import type { SourceArticle } from '#web/source-article.ts'
import { TopicPage } from '#web/topic-page.tsx'
import type { AppContext } from './app-env.ts'
import type { Api } from './documented.ts'
import { compareSchema } from './input-schemas.ts'
import { bytesFor, compareMaxChars, limitRate } from './limits.ts'
import { pageLanguage } from './page-language.ts'
import { checkValue } from './read-body.ts'
import { hasContent, readFilters, readForm } from './read-form.ts'
import { readSources } from './read-sources.ts'
import { respondProblem, shownProblem, tellProblem } from './respond.ts'

/** The pages that people read: the same actions as the API's, in markup. */
export function addPages(api: Api): void {
  api.get('/', (c) => showCompare(c, { form: [], problem: null, compared: null }))

  api.post('/', limitRate, async (c) => {
    const max = compareMaxChars(c)
    const sent = await readForm(c, { maxBytes: bytesFor(max) })
    if (!sent.ok) return showCompare(c, { form: [], problem: sent.error, compared: null })
    const { articles, adds, filters } = sent.value
    if (adds) {
      return showCompare(c, { form: [...articles, EMPTY], problem: null, compared: null })
    }
    const filled = articles.filter(hasContent)
    const form = filled.length === 0 ? [EMPTY, EMPTY] : filled
    const given = { articles: form.map(toInput) }
    const checked = checkValue(given, compareSchema, pageLanguage(c))
    if (!checked.ok) return showCompare(c, { form, problem: checked.error, compared: null })
    const sources = readSources(checked.value.articles, max)
    if (!sources.ok) return showCompare(c, { form, problem: sources.error, compared: null })
    const compared = compareArticles(sources.value)
    return compared.ok
      ? showCompare(c, { form, problem: null, compared: compared.value, filters })
      : showCompare(c, { form, problem: compared.error, compared: null })
  })

  api.get('/topics/:slug', async (c) => {
    const slug = c.req.param('slug')
    const compared = await compareTopic(c.get('context'), { slug, accounts: null })
    if (!compared.ok) return respondProblem(c, compared.error)
    const { topic, articles, comparison } = compared.value
    return c.html(
      TopicPage({
        lang: pageLanguage(c),
        topic: { slug: topic.slug, name: topic.label },
        comparison,
        sources: articles.map((article) => toSource(article, article.url)),
        filters: readFilters((name) => c.req.query(name)),
      }),
    )
  })

  api.get('/articles/:id', async (c) => {
    const found = await findArticle(c.get('context'), c.req.param('id'))
    if (!found.ok) return respondProblem(c, found.error)
    const { article, readings, actors } = found.value
    return c.html(
      ArticlePage({
        lang: pageLanguage(c),
        source: toSource(article, article.url),
        language: article.language,
        claims: readings.map(({ reading, actorId }) => ({ ...reading.claim, actorId })),
        actors,
      }),
    )
  })
}

async function showCompare(
  c: AppContext,
  given: {
    readonly form: readonly FormArticle[]
    readonly problem: Problem | null
    readonly compared: {
      readonly articles: readonly Article[]
      readonly comparison: Comparison
    } | null
    readonly filters?: Filters
  },
): Promise<Response> {
  const lang = pageLanguage(c)
  const { form, problem, compared, filters = NO_FILTERS } = given
  const page = ComparePage({
    lang,
    form,
    comparison: compared?.comparison ?? null,
    sources: compared?.articles.map((article) => toSource(article, null)) ?? [],
    problem: problem && shownProblem(problem, lang),
    sampleHref: await findSample(c),
    filters,
  })
  return c.html(page, problem === null ? 200 : tellProblem(problem).status)
}

/** The oldest topic: what the seed loads comes first. */
async function findSample(c: AppContext): Promise<string> {
  const { items } = await listTopics(c.get('context'), { limit: 1, after: null })
  const [first] = items
  return first === undefined ? '/' : topicPlace(first.slug, NO_FILTERS)
}

const EMPTY: FormArticle = { outlet: '', title: '', date: '', text: '' }

function toInput({ outlet, title, date, text }: FormArticle) {
  return {
    outlet,
    text,
    title: title.trim() === '' ? null : title,
    publishedAt: date.trim() === '' ? null : date.trim(),
  }
}

function toSource(
  { key, outlet, title, publishedAt, rendition, text }: Article,
  url: string | null,
): SourceArticle {
  return { key, outlet, title, publishedAt, rendition, text, url }
}
