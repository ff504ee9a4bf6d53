import { execFileSync } from 'node:child_process'
import nlp from 'compromise'
import { extractClaims } from '#extract/index.ts'
import { packFor } from '#languages/index.ts'
import type { LanguagePack } from '#languages/types.ts'
import { readDocument } from '#text/read-document.ts'
import type { Line } from './line.ts'
import { cpuOf } from './measure.ts'
import { articleOfWords, ownParagraphs, textOfWords } from './texts.ts'

const WORDS = 800
const LONG_WORDS = 4_000
/** From here on runs of this engine get no faster (some 500 articles). */
const WARM_SECONDS = 4
const COLD = new URL('./cold-reading.ts', import.meta.url).pathname

/** Extraction alone: warm and cold, and beside compromise on the same English text. */
export function measureReading(english: readonly string[] = ownParagraphs('en')): readonly Line[] {
  const [ar, en] = [packOf('ar'), packOf('en')]
  const extract = (pack: LanguagePack, text: string) =>
    extractClaims(
      { ...articleOfWords(english, 1, 'en', 0), language: pack.code, text },
      readDocument(text, pack),
      pack,
    )
  const arabic = textOfWords(ownParagraphs('ar'), WORDS)
  const short = textOfWords(english, WORDS)
  const warm = cpuOf(
    { ar: () => extract(ar, arabic), en: () => extract(en, short) },
    { warm: 40, warmSeconds: WARM_SECONDS, rounds: 30, times: 3 },
  )
  const long = textOfWords(english, LONG_WORDS)
  const beside = cpuOf(
    {
      ours: () => extract(en, long),
      // The nearest that it offers: parsed, with the words of its quotations, people and verbs.
      // Its `.json()` would take ten times as long.
      theirs: () => {
        const doc = nlp(long)
        return [doc.quotations(), doc.people(), doc.verbs()].map((view) => view.out('array'))
      },
    },
    { warm: 5, warmSeconds: WARM_SECONDS, rounds: 9 },
  )
  const megabytes = Buffer.byteLength(long) / 1e6
  return [
    { name: `extraction, Arabic, ${WORDS} words`, value: warm.ar, unit: 'ms', bar: 4 },
    { name: `extraction, English, ${WORDS} words`, value: warm.en, unit: 'ms', bar: 4 },
    { name: `the same, first of a process, Arabic`, value: coldOf('ar'), unit: 'ms', bar: null },
    { name: `the same, first of a process, English`, value: coldOf('en'), unit: 'ms', bar: null },
    { name: 'English read', value: (megabytes / beside.ours) * 1e3, unit: 'MB/s', bar: null },
    {
      name: 'English read by compromise',
      value: (megabytes / beside.theirs) * 1e3,
      unit: 'MB/s',
      bar: null,
    },
    {
      name: 'our speed over compromise’s',
      value: beside.theirs / beside.ours,
      unit: '×',
      bar: 5,
      more: true,
    },
  ]
}

/** Milliseconds of CPU of the first article that a fresh process reads, its modules loaded. */
function coldOf(language: 'ar' | 'en'): number {
  const [node] = process.argv
  return Number(execFileSync(node ?? 'node', [COLD, language], { encoding: 'utf8' }))
}

function packOf(code: string): LanguagePack {
  const pack = packFor(code)
  if (pack === undefined) throw new Error(`There is no language pack ${code}.`)
  return pack
}
