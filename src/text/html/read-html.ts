import { isIsoDate } from '#domain/iso-date.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { findArticle } from './find-article.ts'
import { type Page, readPage } from './read-page.ts'
import { findStructuredArticle, type StructuredArticle } from './structured-article.ts'

/** An article as read out of a page. */
export interface HtmlArticle {
  /** Paragraphs, an empty line between two. Offsets of what is found in the article point here. */
  readonly text: string
  readonly title: string | null
  /** ISO 8601. */
  readonly publishedAt: string | null
  /** What the page says of itself, which may be wrong. */
  readonly language: string | null
}

const PARAGRAPH_BREAK = '\n\n'
/** A described body is trusted where it isn't much shorter than what the page shows: some are cut. */
const MIN_BODY_SHARE = 0.5
/** Blocks that hold this share of the described body are the same text, with its paragraphs. */
const MIN_SHOWN_SHARE = 0.6
/** Shorter blocks, such as the names in a menu, stand in any text by chance. */
const MIN_COMMON_CHARS = 12
/** More blocks than an article has: each is looked for in the whole body, which takes time. */
const MAX_COMMON_BLOCKS = 1000
const REPLACEMENT = '\uFFFD'
const MAX_TITLE_CHARS = 2000
const SPACES = /\s+/gu
const LANGUAGE = /^[a-z]{2,3}(?=-|$)/iu
const SITE_EDGE = /\s+[|•·–—-]\s+|\s+::\s+/u

/** Reads the article out of a page. Pure and linear; accepts any string. */
export function readHtml(html: string): Result<HtmlArticle, 'no-text' | 'too-deep'> {
  const page = readPage(html)
  if (page === null) return err('too-deep')
  const structured = findStructuredArticle(page.jsonLd)
  const text = toSafeText(chooseText(page, structured?.articleBody ?? null))
  if (text === '') return err('no-text')
  return ok({
    text,
    title: findTitle(page, structured),
    publishedAt: findDate(page, structured),
    language: LANGUAGE.exec(page.told.get('lang') ?? '')?.[0].toLowerCase() ?? null,
  })
}

/** Escapes in a page may stand for NUL or half of a surrogate pair, on which no offset can be trusted. */
function toSafeText(text: string): string {
  return text.replaceAll('\0', REPLACEMENT).toWellFormed()
}

/** The described body names the article best, the page parts its paragraphs best. */
function chooseText({ blocks }: Page, described: string | null): string {
  const shown = join(findArticle(blocks).map(({ text }) => text))
  const body = described === null ? '' : readBody(described)
  if (body.length < shown.length * MIN_BODY_SHARE || body === '') return shown
  const squeezed = squeeze(body)
  const common = blocks
    .filter(({ text, isHeading }) => !isHeading && text.length >= MIN_COMMON_CHARS)
    .slice(0, MAX_COMMON_BLOCKS)
    .flatMap(({ text }) => (squeezed.includes(squeeze(text)) ? [text] : []))
  const joined = join([...new Set(common)])
  return joined.length >= body.length * MIN_SHOWN_SHARE ? joined : body
}

/** A described body is text, or itself in HTML. */
function readBody(described: string): string {
  const lines = described.split('\n').flatMap((line) => readPage(line)?.blocks ?? [])
  return join(lines.map(({ text }) => text))
}

function findTitle({ told, blocks }: Page, structured: StructuredArticle | null): string | null {
  const shared = [told.get('og:title'), told.get('twitter:title')]
  const parts = (told.get('title') ?? '').split(SITE_EDGE)
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
  const heading = blocks.find(({ isHeading, isAround }) => isHeading && !isAround)?.text
  const title = [readBody(structured?.headline ?? ''), ...shared, longest, heading]
    .map((given) => squeeze(given ?? ''))
    .find((given) => given !== '')
  return title === undefined ? null : toSafeText(title.slice(0, MAX_TITLE_CHARS))
}

function findDate({ told }: Page, structured: StructuredArticle | null): string | null {
  const given =
    structured?.datePublished ??
    told.get('article:published_time') ??
    told.get('datePublished') ??
    told.get('date')
  const moment = given?.trim().replace(' ', 'T') ?? ''
  return [moment, moment.slice(0, 10)].find(isIsoDate) ?? null
}

function join(texts: readonly string[]): string {
  return texts.join(PARAGRAPH_BREAK)
}

function squeeze(text: string): string {
  return text.replaceAll(SPACES, ' ').trim()
}
