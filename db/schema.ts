import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { ActorKind, Cue, Mode, Speaker, Via, Voice } from '../src/domain/claim.ts'
import type { Frame } from '../src/domain/frame.ts'
import type { ContrastKind, Reason, RelationClass, Strength } from '../src/domain/relation.ts'

/** Moments are milliseconds since 1970. */
const moment = (name: string) => integer(name).notNull()

/** A canonical person, institution, country, group or outlet; its id is its slug. */
export const actors = sqliteTable(
  'actors',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind').$type<ActorKind>().notNull(),
    partOf: text('part_of'),
    createdAt: moment('created_at'),
  },
  (table) => [
    foreignKey({ columns: [table.partOf], foreignColumns: [table.id] }).onDelete('set null'),
    index('actors_part_of').on(table.partOf),
    check(
      'actors_kind',
      sql`${table.kind} IN ('person', 'institution', 'country', 'group', 'outlet', 'unnamed')`,
    ),
    check('actors_not_own_part', sql`${table.partOf} IS NULL OR ${table.partOf} <> ${table.id}`),
  ],
)

/** Keys under which the namings of an actor meet, in any language. */
export const aliases = sqliteTable(
  'aliases',
  {
    key: text('key').notNull(),
    actorId: text('actor_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.actorId] }),
    index('aliases_actor').on(table.actorId),
  ],
)

/** Who publishes; as an actor under the same id. */
export const outlets = sqliteTable(
  'outlets',
  {
    id: text('id')
      .primaryKey()
      .references(() => actors.id),
    name: text('name').notNull(),
  },
  (table) => [uniqueIndex('outlets_name').on(table.name)],
)

export const articles = sqliteTable(
  'articles',
  {
    seq: integer('seq').primaryKey(),
    id: text('id').notNull(),
    outletId: text('outlet_id')
      .notNull()
      .references(() => outlets.id),
    /** Of the text as UTF-8, in hexadecimal digits. */
    sha256: text('sha256').notNull(),
    url: text('url'),
    /** The earlier version of the same URL. */
    supersedes: text('supersedes'),
    title: text('title'),
    language: text('language').notNull(),
    publishedAt: text('published_at'),
    rendition: text('rendition').$type<'verbatim' | 'translation' | 'paraphrase'>().notNull(),
    text: text('text').notNull(),
    uncovered: real('uncovered').notNull(),
    engineVersion: text('engine_version').notNull(),
    createdAt: moment('created_at'),
  },
  (table) => [
    uniqueIndex('articles_id').on(table.id),
    uniqueIndex('articles_identity').on(table.outletId, table.sha256),
    // One article is followed by one version at most: the versions of a URL form a chain.
    uniqueIndex('articles_supersedes').on(table.supersedes).where(sql`supersedes IS NOT NULL`),
    index('articles_url').on(table.url).where(sql`url IS NOT NULL`),
    index('articles_created').on(table.createdAt, table.id),
    foreignKey({ columns: [table.supersedes], foreignColumns: [table.id] }).onDelete('set null'),
    check(
      'articles_rendition',
      sql`${table.rendition} IN ('verbatim', 'translation', 'paraphrase')`,
    ),
    check('articles_sha256', sql`length(${table.sha256}) = 64`),
    check('articles_uncovered', sql`${table.uncovered} BETWEEN 0 AND 1`),
  ],
)

export const claims = sqliteTable(
  'claims',
  {
    seq: integer('seq').primaryKey(),
    id: text('id').notNull(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    contextStart: integer('context_start').notNull(),
    contextEnd: integer('context_end').notNull(),
    voice: text('voice').$type<Voice>().notNull(),
    mode: text('mode').$type<Mode>(),
    stance: text('stance').$type<Cue['stance']>(),
    /** The account; null for an unknown speaker. */
    actorId: text('actor_id').references(() => actors.id),
    speaker: text('speaker', { mode: 'json' }).$type<Speaker>(),
    via: text('via', { mode: 'json' }).$type<readonly Via[]>().notNull(),
    cue: text('cue', { mode: 'json' }).$type<Cue>(),
    frame: text('frame', { mode: 'json' }).$type<Frame>().notNull(),
    /** What relations are judged on, as rows [start, end, stem, inQuote]. */
    terms: text('terms', { mode: 'json' }).$type<readonly StoredTerm[]>().notNull(),
    engineVersion: text('engine_version').notNull(),
    createdAt: moment('created_at'),
  },
  (table) => [
    uniqueIndex('claims_id').on(table.id),
    index('claims_article').on(table.articleId),
    index('claims_actor').on(table.actorId, table.createdAt),
    index('claims_created').on(table.createdAt, table.id),
    check('claims_voice', sql`${table.voice} IN ('attributed', 'outlet')`),
    check('claims_mode', sql`${table.mode} IN ('direct', 'indirect')`),
    check('claims_stance', sql`${table.stance} IN ('neutral', 'affirm', 'doubt', 'deny')`),
    check(
      'claims_outlet_voice',
      sql`(${table.voice} = 'outlet') = (${table.speaker} IS NULL) AND (${table.voice} = 'attributed' OR ${table.mode} IS NULL)`,
    ),
    check('claims_span', sql`0 <= ${table.start} AND ${table.start} < ${table.end}`),
  ],
)

/** A term of a claim, short since there are many: start, end, stem, 1 in the quote and 0 in the context. */
export type StoredTerm = readonly [number, number, string, 0 | 1]

/** What a comparison is about. */
export const topics = sqliteTable(
  'topics',
  {
    slug: text('slug').primaryKey(),
    labelAr: text('label_ar').notNull(),
    labelEn: text('label_en').notNull(),
    terms: text('terms', { mode: 'json' })
      .$type<Readonly<Record<string, readonly string[]>>>()
      .notNull(),
    createdAt: moment('created_at'),
  },
  (table) => [
    index('topics_created').on(table.createdAt, table.slug),
    check('topics_terms', sql`json_valid(${table.terms})`),
  ],
)

export const topicArticles = sqliteTable(
  'topic_articles',
  {
    topic: text('topic')
      .notNull()
      .references(() => topics.slug, { onDelete: 'cascade' }),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.topic, table.articleId] }),
    index('topic_articles_article').on(table.articleId),
  ],
)

/** Related pairs of claims, ids sorted; those of class `contrasts` are what people review. */
export const relations = sqliteTable(
  'relations',
  {
    id: text('id').primaryKey(),
    a: text('a')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    b: text('b')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    relation: text('relation').$type<Exclude<RelationClass, 'unrelated'>>().notNull(),
    kind: text('kind').$type<ContrastKind>(),
    score: real('score').notNull(),
    strength: text('strength').$type<Strength>(),
    reasons: text('reasons', { mode: 'json' }).$type<readonly Reason[]>().notNull(),
    status: text('status').$type<ReviewStatus>(),
    engineVersion: text('engine_version').notNull(),
    createdAt: moment('created_at'),
  },
  (table) => [
    index('relations_a').on(table.a),
    index('relations_b').on(table.b),
    index('relations_contrasts').on(table.createdAt, table.id).where(sql`relation = 'contrasts'`),
    check('relations_pair', sql`${table.a} < ${table.b}`),
    check('relations_class', sql`${table.relation} IN ('contrasts', 'agrees', 'updates')`),
    check(
      'relations_contrast',
      sql`(${table.relation} = 'contrasts') = (${table.kind} IS NOT NULL AND ${table.strength} IS NOT NULL AND ${table.status} IS NOT NULL)`,
    ),
    check('relations_strength', sql`${table.strength} IN ('strong', 'weak')`),
    check('relations_status', sql`${table.status} IN ('open', 'confirmed', 'dismissed')`),
    check('relations_score', sql`${table.score} BETWEEN 0 AND 1`),
  ],
)

export type ReviewStatus = 'open' | 'confirmed' | 'dismissed'

export const tokens = sqliteTable(
  'tokens',
  {
    /** Of the token: the token itself is nowhere. */
    sha256: text('sha256').primaryKey(),
    role: text('role').$type<Role>().notNull(),
    createdAt: moment('created_at'),
    expiresAt: moment('expires_at'),
    lastUsedAt: integer('last_used_at'),
  },
  (table) => [
    check('tokens_role', sql`${table.role} IN ('reader', 'contributor', 'reviewer', 'admin')`),
  ],
)

/** From least to most: each may do what those before it may. */
export const ROLES = ['reader', 'contributor', 'reviewer', 'admin'] as const
export type Role = (typeof ROLES)[number]
