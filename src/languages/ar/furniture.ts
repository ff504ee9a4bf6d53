import type { Document, Sentence, Token } from '#text/document.ts'
import { withoutDateline } from './dateline.ts'
import { foldWord } from './fold.ts'
import { countWords, type TokenRun } from './token-run.ts'
import { isPastVerb } from './verbs.ts'

/** A paragraph of one line without a closing sign and no longer than this is a heading or caption. */
const MAX_HEADING_WORDS = 16
const MIN_CRUMBS = 2
const MIN_TOLD_WORDS = 8

/** Site furniture: sharing, reading on, rights, disclaimers. */
const BOILERPLATE =
  `اقرأ أيضا · إقرأ أيضا · اقرأ المزيد · أخبار ذات صلة · مواضيع ذات صلة · مقالات ذات صلة · شارك الخبر · شارك على · شارك من خلال · اكتب رأيك · كلمات دلالية · الوسوم · شاركها ·
  تابعونا · تابعوا · حقوق النشر · جميع الحقوق · المقالات المنشورة · المقالات التي تنشر · المقال يعبر · الآراء الواردة · للمزيد · اضغط هنا · انقر هنا ·
  رابط الخبر · رابط المقال · للاشتراك في · اشترك في · حمل تطبيق · للتواصل مع الكاتب · أرسل رسالة · تبدأ بالرمز · سياسة الخصوصية · شروط الاستخدام · الأكثر قراءة · الأكثر مشاهدة · في هذا الموضوع ·
  أحدث المواد · المصدر · تصوير · الصورة · صورة · فيديو · تحرير · إعداد · كتب · ترجمة`
    .split('·')
    .map((phrase) => phrase.trim().split(' ').map(foldWord))

/** True for a heading, caption or breadcrumb line: alone in its paragraph, short, without a stop. */
export function isHeading(sentence: Sentence, document: Document): boolean {
  const { tokens, sentences } = document
  const { from } = withoutDateline(sentence, document)
  const start = tokens.slice(from, Math.min(sentence.to, from + 8))
  if (start.filter(({ norm }) => norm === '/' || norm === '|' || norm === '»').length >= MIN_CRUMBS)
    return true
  const alone = isEdge(tokens[sentence.from - 1]) && isEdge(tokens[sentence.to])
  const closed = tokens[sentence.to - 1]?.kind === 'stop'
  if (!alone || closed || sentences.length < 2) return false
  const words = countWords(tokens, { from, to: sentence.to })
  if (words >= MIN_TOLD_WORDS && tells(tokens[from]?.norm ?? '')) return false
  return words <= MAX_HEADING_WORDS
}

/** A past verb first is prose that lacks its stop; headlines put their noun or a present verb first. */
function tells(norm: string): boolean {
  return isPastVerb(norm) || (norm[0] === 'و' && isPastVerb(norm.slice(1)))
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break'
}

/** True when a run opens with the words of site furniture; a single word must have its colon. */
export function isBoilerplate(tokens: readonly Token[], { from, to }: TokenRun): boolean {
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
