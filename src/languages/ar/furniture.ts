import { table } from '#languages/table.ts'
import type { Token } from '#text/document.ts'
import { onceASentence } from '#text/memoise.ts'
import { listPhrases, phraseAt } from '#text/phrase-list.ts'
import { withoutDateline } from './dateline.ts'
import { foldWord } from './fold.ts'
import { countWords, type TokenRun } from './token-run.ts'
import { isPastVerb } from './verbs.ts'

/** A paragraph of one line without a closing sign and no longer than this is a heading or caption. */
const MAX_HEADING_WORDS = 16
const MIN_CRUMBS = 2
const MIN_TOLD_WORDS = 8
/** Prose has a word without the article in every two or three. */
const MIN_LINK_SHARE = 0.75

/** Site furniture: sharing, reading on, rights, disclaimers, captions; and formulas that end a column. */
const BOILERPLATE = listPhrases(
  table`اقرأ أيضا · إقرأ أيضا · اقرأ المزيد · اقرأ كذلك · شاهد أيضا · شاهد المزيد · طالع أيضا · انظر أيضا · تابع أيضا · أخبار ذات صلة · مواضيع ذات صلة · موضوعات ذات صلة · مقالات ذات صلة · موضوعات متعلقة · أخبار متعلقة · مواضيع متعلقة ·
  شارك الخبر · شارك المقال · شارك على · شارك من خلال · شارك هذا · اكتب رأيك · أضف تعليقك · اترك تعليقا · كلمات دلالية · كلمات مفتاحية · الوسوم · شاركها · انسخ الرابط · نسخ الرابط · تم نسخ · رابط الخبر · رابط المقال · حجم الخط · وقت القراءة · مدة القراءة ·
  تابعونا · تابعوا · تابعنا على · لمتابعة آخر · تابع آخر · للاشتراك في · اشترك في · اشترك الآن · حمل تطبيق · حمل التطبيق · النشرة البريدية · للمزيد · اضغط هنا · انقر هنا · للتواصل مع الكاتب · أرسل رسالة · تبدأ بالرمز · آخر تحديث · تاريخ النشر · نشر في ·
  حقوق النشر · جميع الحقوق · كل الحقوق · سياسة الخصوصية · شروط الاستخدام · ملفات تعريف الارتباط · المقالات المنشورة · المقالات التي تنشر · المقال يعبر · الآراء الواردة · الآراء المنشورة · لا يعبر بالضرورة · الأكثر قراءة · الأكثر مشاهدة · في هذا الموضوع ·
  صورة أرشيفية · صورة من الأرشيف · صورة من أرشيف · صورة تعبيرية · صورة توضيحية · صورة تذكارية · صورة متداولة · صورة ملتقطة · صورة التقطت · صورة نشرها · صورة نشرتها · لقطة من · لقطة شاشة ·
  نسأل الله · ندعو الله · رحم الله · رحمه الله رحمة · والله ولي · والله من وراء · وبالله التوفيق · وللحديث بقية ·
  أحدث المواد · المصدر · تصوير · الصورة · صورة · فيديو · تحرير · إعداد · كتب · ترجمة`
    .split('·')
    .map((phrase) => phrase.trim().split(' ').map(foldWord)),
)

/** True for a heading, caption or breadcrumb line: alone in its paragraph, short, without a stop. */
export const isHeading = onceASentence((sentence, document): boolean => {
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
  return words <= MAX_HEADING_WORDS || isMenu(tokens, { from, to: sentence.to }, words)
})

/** «الرئيسية الأخبار السياسة الاقتصاد …»: the links of a page, pasted with it. */
function isMenu(tokens: readonly Token[], { from, to }: TokenRun, words: number): boolean {
  const links = tokens.slice(from, to).filter(({ norm }) => /^و?ال../u.test(norm)).length
  return links >= words * MIN_LINK_SHARE
}

/** A past verb first is prose that lacks its stop; headlines put their noun or a present verb first. */
function tells(norm: string): boolean {
  return isPastVerb(norm) || (norm[0] === 'و' && isPastVerb(norm.slice(1)))
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break'
}

/** True when a run opens with the words of site furniture; a single word must come first, with its colon. */
export function isBoilerplate(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  for (let at = from; at < Math.min(from + 3, to); at++) {
    const isWhole = ({ length }: readonly string[]): boolean =>
      length > 1 || (at === from && tokens[at + 1]?.kind === 'colon')
    if (phraseAt(BOILERPLATE, tokens, at, isWhole) !== undefined) return true
  }
  return false
}
