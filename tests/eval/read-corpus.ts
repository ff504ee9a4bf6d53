import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article } from '#domain/article.ts'

/**
 * Articles of a corpus, JSON lines of {id, outlet, text, language, title?, publishedAt?}, gzipped
 * where its name ends in .gz. Throws where the file is missing or a line is no JSON.
 */
export function readCorpus(file: string): readonly Article[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, outlet, title, text, language, publishedAt } = JSON.parse(line)
      return {
        key: String(id),
        outlet,
        title: title ?? null,
        text,
        language,
        publishedAt: publishedAt ?? null,
        rendition: 'verbatim',
        url: null,
      }
    })
}
