import { Parser } from 'htmlparser2'
import { startLine } from './line-text.ts'
import {
  type Attributes,
  HEADINGS,
  holdsArticle,
  isHidden,
  isMain,
  LEADING,
  LINES,
  REGIONS,
  standsAround,
  UNREAD,
} from './page-parts.ts'

/** An element that may hold an article: its blocks are those from `from` up to `to`. */
export interface Region {
  readonly parent: Region | null
  readonly from: number
  readonly to: number
  /** True where the page itself says that an article stands here. */
  readonly isArticle: boolean
}

/** A run of text that elements part from the next; a single <br> is a line end within it. */
export interface Block {
  readonly text: string
  readonly region: Region
  readonly isHeading: boolean
  /** Share of its characters in links and the like, 0..1. */
  readonly leading: number
  /** True where it stands around an article, by what its elements are or are called. */
  readonly isAround: boolean
}

export interface Page {
  readonly blocks: readonly Block[]
  /** What <title>, <meta>, `itemprop` and <html lang> say, by name; the first of each. */
  readonly told: ReadonlyMap<string, string>
  /** Scripts that describe the page to machines. */
  readonly jsonLd: readonly string[]
}

/** Deeper pages are no articles, and closing their elements takes time that grows with the depth. */
const MAX_DEPTH = 1000

const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const JSON_LD = 'script of JSON-LD'
const JSON_LD_TYPE = /^\s*application\/ld\+json\s*(?:;|$)/iu

type OpenRegion = Region & { to: number }

/** An element not yet closed. Its traits hold for all that stands in it. */
interface Element {
  readonly name: string
  readonly region: OpenRegion
  readonly isUnread: boolean
  readonly isLeading: boolean
  readonly isAround: boolean
  readonly isHeading: boolean
}

/** Reads a page once, in linear time, into blocks of text. Null for one that is nested too deeply. */
export function readPage(html: string): Page | null {
  const blocks: Block[] = []
  const told = new Map<string, string>()
  const jsonLd: string[] = []
  const line = startLine()
  const open: Element[] = []
  const root: OpenRegion = { parent: null, from: 0, to: 0, isArticle: false }
  let element: Element = {
    name: '',
    region: root,
    isUnread: false,
    isLeading: false,
    isAround: false,
    isHeading: false,
  }
  let unread = ''

  const endBlock = () => {
    const { region, isHeading, isAround } = element
    const { text, leading } = line.take()
    if (text !== '') blocks.push({ text, region, isHeading, leading, isAround })
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const [key, value] of toldBy(name, attributes)) if (!told.has(key)) told.set(key, value)
      if (name === 'br') {
        if (line.breakLine()) endBlock()
        return
      }
      if ((LINES.has(name) || REGIONS.has(name)) && !CELLS.has(name)) endBlock()
      open.push(element)
      element = enter(element, name, attributes, blocks.length)
      unread = ''
      if (open.length > MAX_DEPTH) parser.pause()
    },
    ontext(text) {
      if (element.isUnread) unread += text
      else line.add(text, element.isLeading)
    },
    onclosetag(name) {
      if (name === 'br') return
      const isRow = CELLS.has(name) && element.region.from === blocks.length
      if (isRow ? line.endCell() : LINES.has(name) || REGIONS.has(name)) endBlock()
      if (REGIONS.has(name)) element.region.to = blocks.length
      if (name === 'title' && !told.has('title')) told.set('title', unread.trim())
      if (element.name === JSON_LD) jsonLd.push(unread)
      element = open.pop() ?? element
    },
  })
  parser.write(html)
  if (open.length > MAX_DEPTH) return null
  parser.end()
  endBlock()
  root.to = blocks.length
  return { blocks, told, jsonLd }
}

/** The element that begins here, inside another. */
function enter(parent: Element, name: string, attributes: Attributes, from: number): Element {
  const isRegion = REGIONS.has(name)
  const isAround = standsAround(name, attributes)
  const isInline = !isRegion && !LINES.has(name)
  const isJsonLd = name === 'script' && JSON_LD_TYPE.test(attributes.type ?? '')
  return {
    name: isJsonLd ? JSON_LD : name,
    region: isRegion
      ? { parent: parent.region, from, to: from, isArticle: holdsArticle(name, attributes) }
      : parent.region,
    isUnread: parent.isUnread || UNREAD.has(name) || isHidden(attributes),
    isLeading: parent.isLeading || LEADING.has(name) || (isAround && isInline),
    isAround: (parent.isAround && !isMain(name, attributes)) || (isAround && !isInline),
    isHeading: parent.isHeading || HEADINGS.has(name),
  }
}

/** What an element says of the page, if anything: a name and a value. */
function toldBy(name: string, attributes: Attributes): readonly (readonly [string, string])[] {
  const { content, datetime, itemprop, lang, property } = attributes
  if (name === 'html' && lang !== undefined) return [['lang', lang]]
  if (name === 'meta' && content !== undefined) {
    return [[property ?? attributes.name ?? itemprop ?? '', content]]
  }
  if (name === 'time' && datetime !== undefined) {
    return [[attributes.pubdate === undefined ? (itemprop ?? '') : 'datePublished', datetime]]
  }
  return []
}
