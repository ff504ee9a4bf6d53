import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { compareArticles, readArticle } from '#compare/index.ts'
import type { Article } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import { ENGINE_VERSION } from '#domain/engine-version.ts'

/*
 * What the engine reads off the sample articles, and where it says that they part. Output may
 * change only together with the engine's version: a golden of an older version is written anew
 * (never in CI); one of this version must match.
 */

const SEED = 'seed/articles'
const GOLDEN = 'tests/golden'
const { CI } = process.env

interface SeedArticle extends Omit<Article, 'key'> {
  readonly slug: string
}

function readSeed(): readonly Article[] {
  return readdirSync(SEED)
    .filter((name) => name.endsWith('.json') && name !== 'topics.json')
    .sort()
    .map((name) => {
      const { slug, ...article }: SeedArticle = JSON.parse(readFileSync(`${SEED}/${name}`, 'utf8'))
      return { ...article, key: slug }
    })
}

function tellClaim({ start, end, voice, mode, speaker, via, cue, quote }: Claim): string {
  const who = voice === 'outlet' ? '—' : (speaker?.name ?? '?')
  const chain = via.map(({ name }) => `${name} > `).join('')
  const how = cue === null ? '' : ` [${cue.quote}, ${cue.stance}, ${mode}]`
  return `${start}-${end} ${chain}${who}${how}: ${quote}`
}

function checkGolden(name: string, lines: readonly string[]): string | null {
  const path = `${GOLDEN}/${name}.golden.txt`
  const found = [`engine ${ENGINE_VERSION}`, ...lines, ''].join('\n')
  const known = existsSync(path) ? readFileSync(path, 'utf8') : null
  if (known === found) return null
  const isOld = known === null || !known.startsWith(`engine ${ENGINE_VERSION}\n`)
  if (isOld && CI === undefined) {
    writeFileSync(path, found)
    return null
  }
  return isOld
    ? `${path} is of another version: run the tests outside CI and commit it`
    : `output differs from ${path}: raise ENGINE_VERSION, or undo the change\n${firstDifference(known ?? '', found)}`
}

function firstDifference(known: string, found: string): string {
  const was = known.split('\n')
  const is = found.split('\n')
  const at = is.findIndex((line, i) => line !== was[i])
  return `- ${was[at] ?? '(nothing)'}\n+ ${is[at] ?? '(nothing)'}`
}

const articles = readSeed()

describe('the sample, read by this engine version', () => {
  it('has at least six articles in two languages', ({ expect }) => {
    expect(articles.length).toBeGreaterThanOrEqual(6)
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['ar', 'en']))
  })

  it.for(articles)('claims of $key', (article, { expect }) => {
    const claims = readArticle(article).readings.map(({ claim }) => claim)
    expect(claims.length).toBeGreaterThan(0)
    expect(checkGolden(article.key, claims.map(tellClaim))).toBeNull()
  })

  it('contrasts of the whole sample', ({ expect }) => {
    const { contrasts, articles: read } = compareArticles(articles)
    const quotes = new Map(
      read.flatMap(({ claims }) => claims.map(({ id, quote }) => [id, quote] as const)),
    )
    const lines = contrasts.flatMap(({ a, b, kind, strength, score, reasons }) => [
      `${kind} ${strength} ${score}`,
      `  a ${quotes.get(a)}`,
      `  b ${quotes.get(b)}`,
      ...reasons.map(({ rule, text }) => `  ${rule}: ${text.en}`),
    ])
    expect(checkGolden('contrasts', lines)).toBeNull()
  })

  it('sets the ministry’s account of what was achieved against the outlet’s own, with the words of both poles', ({
    expect,
  }) => {
    const { contrasts, articles: read } = compareArticles(articles)
    const claims = new Map(
      read.flatMap((article) => article.claims.map((claim) => [claim.id, claim] as const)),
    )
    const hero = contrasts.find(({ a, b, strength }) => {
      const quotes = [claims.get(a)?.quote ?? '', claims.get(b)?.quote ?? '']
      return (
        strength === 'strong' &&
        quotes.some((quote) => quote.includes('تحققت غاياتها الأولى')) &&
        quotes.some((quote) => quote.includes('لم تخرج المحادثات بأي نتيجة'))
      )
    })
    expect(hero?.reasons[0]?.a.length).toBeGreaterThan(0)
    expect(hero?.reasons[0]?.b.length).toBeGreaterThan(0)
    expect([claims.get(hero?.a ?? '')?.voice, claims.get(hero?.b ?? '')?.voice].sort()).toEqual([
      'attributed',
      'outlet',
    ])
  })
})
