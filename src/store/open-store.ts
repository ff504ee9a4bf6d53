import { drizzle } from 'drizzle-orm/d1'
import * as schema from '#db/schema.ts'
import { addActors, findActors, findAliases, findTakenIds } from './actors.ts'
import {
  deleteArticle,
  findArticle,
  findByIdentity,
  findByPhrases,
  findLatestOfUrl,
  listArticles,
  listTopicArticles,
} from './articles.ts'
import { findClaim, listClaims, listReadings, listTopicReadings } from './claims.ts'
import type { Database } from './database.ts'
import { findContrast, listContrasts, listLinks } from './relations.ts'
import { addToken, findToken, touchToken } from './tokens.ts'
import { addTopic, findTopic, listAllTopics, listTopics } from './topics.ts'
import { writeArticle } from './write-article.ts'

/** Opens the store: everything that reads or writes D1. One statement or batch a call. */
export function openStore(d1: D1Database) {
  const db = drizzle(d1, { schema })
  const bind =
    <Given extends readonly unknown[], Answer>(
      operation: (db: Database, ...given: Given) => Answer,
    ) =>
    (...given: Given): Answer =>
      operation(db, ...given)
  return {
    addActors: bind(addActors),
    addToken: bind(addToken),
    addTopic: bind(addTopic),
    deleteArticle: bind(deleteArticle),
    findActors: bind(findActors),
    findAliases: bind(findAliases),
    findArticle: bind(findArticle),
    findByIdentity: bind(findByIdentity),
    findByPhrases: bind(findByPhrases),
    findClaim: bind(findClaim),
    findContrast: bind(findContrast),
    findLatestOfUrl: bind(findLatestOfUrl),
    findTakenIds: bind(findTakenIds),
    findToken: bind(findToken),
    findTopic: bind(findTopic),
    listAllTopics: bind(listAllTopics),
    listArticles: bind(listArticles),
    listClaims: bind(listClaims),
    listContrasts: bind(listContrasts),
    listLinks: bind(listLinks),
    listReadings: bind(listReadings),
    listTopicArticles: bind(listTopicArticles),
    listTopicReadings: bind(listTopicReadings),
    listTopics: bind(listTopics),
    touchToken: bind(touchToken),
    writeArticle: bind(writeArticle),
  } as const
}

export type Store = ReturnType<typeof openStore>
