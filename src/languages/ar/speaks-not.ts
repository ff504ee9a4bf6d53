import type { Token } from '#text/document.ts'
import { concepts } from './concepts.ts'
import { isCountry } from './country-names.ts'
import { stem } from './stem.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/** Things that nobody quotes: after a reporting verb they are its object, or its time. */
const THINGS = new Set(
  `goal issue market year month week day hour salary road price number problem result reason step effort contract service environment hope fear war
  explosion attack drone missile success failure work house profit loss sale increase decrease growth power-energy oil gas water weather temperature`.split(
    /\s+/u,
  ),
)
/** What is asked for or refused: «طلب التحدث إلى المدير». */
const ACTS = new Set(
  'التحدث الحصول الوقوف السماح التوجه البقاء الحديث التعرف الاطلاع الكشف الافصاح التعليق الخوض الدخول الخروج الانضمام'.split(
    ' ',
  ),
)
const PRONOUN = /..(?:ه|ها|هم|هما|هن)$/u
const SUFFIX = /(?:ها|هما|هم|هن|ه)$/u

/**
 * What a noun phrase in a speaker's place is where it is the verb's object: `elided` where the
 * verb's speaker is left out («أكد مقتله», «طلب عدم الإشارة»), a `thing` that nobody quotes
 * («توضح الهدف»); null for whoever may speak.
 */
export function objectKind(words: readonly Token[], text: string): 'elided' | 'thing' | null {
  const [head, next] = words
  if (head === undefined || WORDS.givenNames.has(head.norm) || isPerson(head.norm)) return null
  const { norm } = head
  if (/^[بل]/u.test(norm) && (isIn(WORDS.places, norm.slice(1)) || isCountry(norm.slice(1))))
    return 'elided'
  if (words.length === 1 && ACTS.has(norm)) return 'elided'
  // «اختتم حديثه بأن», «استهلت كلمتها»: whose speech it is stands before.
  if (SPEECHES.test(norm)) return 'elided'
  // «بيان يؤكد التعيين»
  if (words.length === 1 && /^الت..ي.$/u.test(norm) && !isListed(norm)) return 'thing'
  // «تشير القراءة لأقل من 50 نقطة إلى انكماش»: how much, not who.
  if (/^ل(?:اقل|اكثر|اعلي|ادني)$/u.test(norm)) return 'thing'
  if (isDefinite(norm)) {
    const isThing = !norm.endsWith('ي') && THINGS.has(concepts()[stem(norm)] ?? '')
    return words.length <= 2 && isThing ? 'thing' : null
  }
  // A name may have a verbal noun's shape: «أنطوان لوجران».
  if (isVerbalNoun(norm) && next !== undefined && isDefinite(next.norm)) return 'elided'
  const isPronoun = PRONOUN.test(norm) && text[head.end - 1] !== 'ة'
  const isAlone = next === undefined || isDefinite(next.norm)
  // «شرح معناها»
  if (next === undefined && /..(?:ها|هما)$/u.test(norm)) return 'elided'
  return isAlone && isPronoun && isKnown(norm.replace(SUFFIX, '')) ? 'elided' : null
}

/** A speech with the pronoun of whoever gives it. */
const SPEECHES =
  /^(?:حديث|كلام|كلمت|تصريح|تصريحات|مداخلت|خطاب|خطبت|لقاء|مكالمت|مقابلت)(?:ه|ها|هم|هما)$/u

function isListed(norm: string): boolean {
  return [WORDS.institutions, WORDS.documents, WORDS.media, WORDS.sources].some((set) =>
    isIn(set, norm),
  )
}

function isKnown(base: string): boolean {
  const noun = base.replace(/ت$/u, 'ه')
  return isVerbalNoun(noun) || Object.hasOwn(concepts(), stem(noun))
}

/** Whoever has an office or is kin: «مديرها», «زوجته». */
function isPerson(norm: string): boolean {
  const base = bare(norm).replace(SUFFIX, '')
  return [base, base.replace(/ت$/u, 'ه'), bare(norm)].some(
    (word) => isIn(WORDS.titles, word) || isIn(WORDS.sources, word) || KIN.has(word),
  )
}

const KIN = new Set(
  'اصحاب اولياء مالك ملاك زوج زوجه اخ اخو اخي اخت اب ابو ابي والد والده ام ابن ابنه نجل كريمه شقيق شقيقه عم خال جد جده صاحب صاحبه صديق صديقه زميل زميله خطيب خطيبه'.split(
    ' ',
  ),
)
