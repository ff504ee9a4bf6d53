/** An article as a page describes it to machines, in JSON-LD with the words of schema.org. */
export interface StructuredArticle {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly articleBody: string | null
}

/** NewsArticle, ReportageNewsArticle, Article, BlogPosting … */
const ARTICLE_TYPE = /(?:Article|Posting)$/u
/** Where descriptions hold others: no article stands elsewhere. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const
// biome-ignore lint/suspicious/noControlCharactersInRegex: line ends within strings are the commonest fault of JSON-LD
const CONTROLS = /[\u0000-\u001f]/gu

/** The first article that the scripts describe; null where they describe none. */
export function findStructuredArticle(scripts: readonly string[]): StructuredArticle | null {
  const open: unknown[] = scripts.map(parse)
  for (const value of open) {
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      // One by one: a call takes a limited number of arguments.
      for (const item of value) open.push(item)
      continue
    }
    const fields = new Map<string, unknown>(Object.entries(value))
    if (isArticleType(fields.get('@type'))) {
      return {
        headline: toText(fields.get('headline')),
        datePublished: toText(fields.get('datePublished')),
        articleBody: toText(fields.get('articleBody')),
      }
    }
    open.push(...HOLDERS.map((name) => fields.get(name)))
  }
  return null
}

function parse(script: string): unknown {
  for (const text of [script, script.replaceAll(CONTROLS, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // Pages often hold faulty JSON-LD: they are read without it.
    }
  }
  return null
}

function isArticleType(type: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name))
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
