import type { Article } from '#domain/article.ts'
import { readSeedArticles } from '../../seed/read-articles.ts'
import { findGoldSets } from '../eval/gold-set.ts'

const ANNOTATED = new URL('../eval/annotated', import.meta.url).pathname

/** Paragraphs of our own articles in a language: the sample's and the annotated set's. */
export function ownParagraphs(language: 'ar' | 'en'): readonly string[] {
  const annotated = findGoldSets(ANNOTATED).flatMap(({ articles }) => articles)
  return [...readSeedArticles(), ...annotated]
    .filter((article) => article.language === language)
    .flatMap(({ text }) => text.split(/\n+/u))
    .filter((paragraph) => countWords(paragraph) > 0)
}

/** Paragraphs between the beginnings of two articles. */
const STEP = 7

/** Words of a text, as editors count them: runs between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

/**
 * A text of at least so many words: paragraphs in turn from the given one on, over again where
 * they run out. Throws where there are none.
 */
export function textOfWords(paragraphs: readonly string[], words: number, from = 0): string {
  if (paragraphs.length === 0) throw new Error('There is no text to build from.')
  const taken: string[] = []
  let count = 0
  for (let at = from; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? ''
    taken.push(paragraph)
    count += countWords(paragraph)
  }
  return taken.join('\n')
}

/** An article of about so many words, other ones for each `index`. */
export function articleOfWords(
  paragraphs: readonly string[],
  words: number,
  language: 'ar' | 'en',
  index: number,
): Article {
  return {
    key: String(index + 1),
    outlet: `Outlet ${index + 1}`,
    title: null,
    language,
    publishedAt: '2024-05-02',
    rendition: 'paraphrase',
    text: textOfWords(paragraphs, words, index * STEP),
  }
}
