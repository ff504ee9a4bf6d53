import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const FOLDER = join(import.meta.dirname, 'articles')

const articleSchema = z.object({
  slug: z.string(),
  outlet: z.string(),
  title: z.string().nullable(),
  language: z.string(),
  publishedAt: z.string().nullable(),
  rendition: z.enum(['verbatim', 'translation', 'paraphrase']),
  url: z.string().nullable(),
  text: z.string(),
})
export type SeedArticle = z.infer<typeof articleSchema>

const topicsSchema = z.array(
  z.object({
    slug: z.string(),
    label: z.object({ ar: z.string(), en: z.string() }),
    terms: z.record(z.string(), z.array(z.string())),
  }),
)
export type SeedTopic = z.infer<typeof topicsSchema>[number]

const TOPICS_FILE = 'topics.json'

/** The sample articles, Arabic before English, then by name, so that every load gives the same store. */
export function readSeedArticles(): readonly SeedArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && file !== TOPICS_FILE)
    .map((file) => articleSchema.parse(readJson(file)))
    .toSorted((a, b) => compare(a.language, b.language) || compare(a.slug, b.slug))
}

export function readSeedTopics(): readonly SeedTopic[] {
  return topicsSchema.parse(readJson(TOPICS_FILE))
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
