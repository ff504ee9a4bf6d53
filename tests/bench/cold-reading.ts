import { readArticle } from '#compare/index.ts'
import { articleOfWords, ownParagraphs } from './texts.ts'

/** Prints the milliseconds of CPU of the first article that this process reads. */
const language = process.argv[2] === 'en' ? 'en' : 'ar'
const article = articleOfWords(ownParagraphs(language), 800, language, 0)
const before = process.cpuUsage()
readArticle(article)
const { user, system } = process.cpuUsage(before)
process.stdout.write(String((user + system) / 1_000))
