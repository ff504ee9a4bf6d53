import type { Topic } from '#store/types.ts'
import { searchWords } from './search-words.ts'

/** Terms that must stand in title and text for an article to belong to a topic. */
const MIN_TERMS = 2

/** A topic's terms as runs of stems; terms that only inflection parts are one. */
export function topicPhrases(terms: Topic['terms']): readonly string[] {
  return [
    ...new Set(
      Object.entries(terms).flatMap(([language, words]) =>
        words.map((term) => searchWords(term, language).join(' ')),
      ),
    ),
  ].filter((phrase) => phrase !== '')
}

/** True when two different terms of the topic stand among the words of an article. */
export function belongsTo(topic: Topic, words: string): boolean {
  const padded = ` ${words} `
  const standing = topicPhrases(topic.terms).filter((phrase) => padded.includes(` ${phrase} `))
  return standing.length >= MIN_TERMS
}
