import type { Range } from '#domain/span.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { afterImpersonalCue } from './attributions.ts'
import { foldWord } from './fold.ts'

const MIN_WORDS = 5
/** A paragraph of one line without a closing sign and no longer than this is a heading or caption. */
const MAX_HEADING_WORDS = 16
/** Site furniture: sharing, reading on, rights, disclaimers. */
const BOILERPLATE = [
  'اقرأ أيضا',
  'إقرأ أيضا',
  'اقرأ المزيد',
  'أخبار ذات صلة',
  'مواضيع ذات صلة',
  'شارك الخبر',
  'شارك على',
  'تابعونا',
  'تابعوا',
  'حقوق النشر',
  'جميع الحقوق',
  'المقالات المنشورة',
  'الآراء الواردة',
  'للمزيد',
  'اضغط هنا',
  'أحدث المواد',
  'انقر هنا',
  'المصدر',
  'تصوير',
  'الصورة',
  'فيديو',
].map((words) => words.split(' ').map(foldWord))

/** A clause that starts with one of these after a comma asserts anew. */
const NEW_ASSERTION = new Set([
  'كما',
  'فيما',
  'بينما',
  'لكن',
  'ولكن',
  'الا',
  'غير',
  'بيد',
  'وتم',
  'ويتم',
  'وجاء',
  'وجاءت',
  'وكان',
  'وكانت',
  'ولم',
  'ولن',
  'وقد',
  'وهو',
  'وهي',
  'وهذا',
  'وياتي',
  'وتاتي',
  'ويفترض',
  'واضافت',
  'وتعتزم',
])
const LEADING = new Set([
  'كما',
  'فيما',
  'بينما',
  'لكن',
  'ولكن',
  'الا',
  'غير',
  'بيد',
  'انه',
  'انها',
  'ان',
  'في',
  'حين',
  'حيث',
  'وذلك',
])

/**
 * The stretches of a range in which the outlet asserts something, split where a clause asserts
 * anew. Questions, headings, captions and site furniture assert nothing.
 */
export function findAssertions(
  range: Range,
  sentence: Sentence,
  document: Document,
): readonly Range[] {
  const { tokens } = document
  const from = firstToken(tokens, range.start, sentence)
  const to = endToken(tokens, range.end, sentence)
  if (to <= from || isQuestion(tokens, sentence) || isHeading(sentence, document)) return []
  if (isBoilerplate(tokens, from, to)) return []
  const impersonal = afterImpersonalCue(sentence, document)
  const start = impersonal > from && impersonal < to ? impersonal : from
  return splitAssertions(tokens, start, to)
    .map((run) => toRange(tokens, run))
    .filter((found) => found !== null)
}

interface Run {
  readonly from: number
  readonly to: number
}

function splitAssertions(tokens: readonly Token[], from: number, to: number): readonly Run[] {
  const runs: Run[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token?.kind !== 'word' || before === undefined) continue
    const afterSign = before.kind === 'comma' || before.kind === 'semicolon'
    const exception = token.norm === 'الا' && /^ان/u.test(tokens[at + 1]?.norm ?? '')
    const also = token.norm === 'كما' && /^تم$|^ي|^ت/u.test(tokens[at + 1]?.norm ?? '')
    const opens =
      (afterSign && NEW_ASSERTION.has(token.norm) && (token.norm !== 'الا' || exception)) ||
      exception ||
      also ||
      (token.norm === 'في' && tokens[at + 1]?.norm === 'حين' && afterSign)
    if (
      !opens ||
      countWords(tokens, start, at) < MIN_WORDS ||
      countWords(tokens, at, to) < MIN_WORDS
    )
      continue
    runs.push({ from: start, to: at })
    start = at
  }
  runs.push({ from: start, to })
  return runs
}

function toRange(tokens: readonly Token[], { from, to }: Run): Range | null {
  let start = from
  let end = to
  while (start < end && (!isProse(tokens[start]) || LEADING.has(tokens[start]?.norm ?? ''))) {
    if (tokens[start]?.norm === 'في' && tokens[start + 1]?.norm !== 'حين') break
    start += 1
  }
  while (end > start && !isProse(tokens[end - 1]) && tokens[end - 1]?.kind !== 'close') end -= 1
  const first = tokens[start]
  const last = tokens[end - 1]
  if (first === undefined || last === undefined || countWords(tokens, start, end) < MIN_WORDS)
    return null
  return { start: first.start, end: last.end }
}

function isProse(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number')
}

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (isProse(tokens[i])) count += 1
  return count
}

function firstToken(tokens: readonly Token[], start: number, { from, to }: Sentence): number {
  for (let i = from; i < to; i++) if ((tokens[i]?.start ?? 0) >= start) return i
  return to
}

function endToken(tokens: readonly Token[], end: number, { from, to }: Sentence): number {
  for (let i = to; i > from; i--) if ((tokens[i - 1]?.end ?? 0) <= end) return i
  return from
}

const QUESTION_WORDS = new Set(['هل', 'ماذا', 'لماذا', 'كيف', 'متي'])

function isQuestion(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const last = tokens[to - 1]
  return last?.norm === '؟' || last?.norm === '?' || QUESTION_WORDS.has(tokens[from]?.norm ?? '')
}

function isHeading(sentence: Sentence, { tokens }: Document): boolean {
  const before = tokens[sentence.from - 1]
  const after = tokens[sentence.to]
  const alone =
    (before === undefined || before.kind === 'break') &&
    (after === undefined || after.kind === 'break')
  const closed = tokens[sentence.to - 1]?.kind === 'stop'
  const crumbs = tokens
    .slice(sentence.from, Math.min(sentence.to, sentence.from + 8))
    .filter(({ norm }) => norm === '/' || norm === '|' || norm === '»').length
  if (crumbs >= 2) return true
  return alone && !closed && countWords(tokens, sentence.from, sentence.to) <= MAX_HEADING_WORDS
}

function isBoilerplate(tokens: readonly Token[], from: number, to: number): boolean {
  return BOILERPLATE.some((words) => {
    for (let at = from; at < Math.min(from + 3, to); at++) {
      if (
        words.every((word, i) => tokens[at + i]?.norm === word) &&
        (words.length > 1 || tokens[at + 1]?.kind === 'colon')
      )
        return true
    }
    return false
  })
}
