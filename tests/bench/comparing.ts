import { castActors } from '#compare/actors.ts'
import { sameAccounts } from '#compare/affiliations.ts'
import { compareArticles, readArticle } from '#compare/index.ts'
import { linkClaims } from '#compare/links.ts'
import type { Article } from '#domain/article.ts'
import { relate } from '#relate/index.ts'
import { countStems } from '#relate/vocabulary.ts'
import { weighTerms } from '#relate/weights.ts'
import type { Line } from './line.ts'
import { cpuOf } from './measure.ts'
import { articleOfWords, ownParagraphs } from './texts.ts'

const WORDS = 800
const MANY = 20
/** As for reading: runs get no faster after. */
const WARM_SECONDS = 4

/** Comparison of whole articles, of one against stored ones, and of two claims. */
export function measureComparing(): readonly Line[] {
  const paragraphs = { ar: ownParagraphs('ar'), en: ownParagraphs('en') }
  const articles = Array.from({ length: MANY + 1 }, (_, index) => {
    const language = index % 2 === 0 ? 'ar' : 'en'
    return articleOfWords(paragraphs[language], WORDS, language, index)
  })
  const arabic = [0, 1].map((index) => articleOfWords(paragraphs.ar, WORDS, 'ar', index))
  const whole = cpuOf(
    {
      two: () => compareArticles(arabic),
      many: () => compareArticles(articles.slice(0, MANY)),
      added: addToStored(articles),
    },
    { warm: 6, warmSeconds: WARM_SECONDS, rounds: 9 },
  )
  const pairs = pairUp(articles.slice(0, 2))
  const { relating } = cpuOf(
    { relating: pairs.task },
    { warm: 10, warmSeconds: WARM_SECONDS, rounds: 15 },
  )
  return [
    {
      name: `two Arabic articles of ${WORDS} words compared`,
      value: whole.two,
      unit: 'ms',
      bar: 10,
    },
    { name: `${MANY} articles of ${WORDS} words compared`, value: whole.many, unit: 'ms', bar: 60 },
    {
      name: `one new article against ${MANY} stored with their frames`,
      value: whole.added,
      unit: 'ms',
      bar: 10,
    },
    { name: 'two claims related', value: (relating / pairs.count) * 1e3, unit: 'µs', bar: 20 },
  ]
}

/** What storing an article costs besides D1: it is read, and its claims related to those that are there. */
function addToStored(articles: readonly Article[]): () => unknown {
  const stored = articles.slice(0, MANY).map(readArticle)
  const last = articles[MANY]
  if (last === undefined) throw new Error('There is no article to add.')
  return () => {
    const read = [...stored, readArticle(last)]
    const { actors, actorOf } = castActors(
      read.map(({ article, readings }) => ({
        article,
        claims: readings.map(({ claim }) => claim),
      })),
    )
    const claims = read.flatMap(({ readings }) =>
      readings.map((reading) => ({ reading, actorId: actorOf.get(reading.claim.id) ?? null })),
    )
    return linkClaims(
      claims,
      sameAccounts(actors),
      ({ reading }) => reading.claim.article === last.key,
    )
  }
}

function pairUp(articles: readonly Article[]): {
  readonly count: number
  readonly task: () => unknown
} {
  const readings = articles.flatMap((article) => readArticle(article).readings)
  const weights = weighTerms(countStems(readings))
  const pairs = readings.flatMap((a, at) => readings.slice(at + 1).map((b) => [a, b] as const))
  return {
    count: pairs.length,
    task: () => pairs.map(([a, b]) => relate(a, b, { sameAccount: false, weights, story: 1 })),
  }
}
