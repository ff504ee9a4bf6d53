import { perWord } from '#text/per-word.ts'
import { isCountry } from './country-names.ts'
import { isIn, WORDS } from './word-sets.ts'

/**
 * Verbal nouns of the derived forms by pattern, in normal form and without article: تفعيل, تفعلة,
 * تفاعل; إفعال, إفالة; انفعال, افتعال; استفعال; مفاعلة. (Wright, A Grammar of the Arabic Language, I §202.)
 */
const PATTERNS: readonly RegExp[] = [
  /^ت..ي.(?:ه|ها|هم|هما)?$/u,
  /^ت...ه$/u,
  /^ت.ا..(?:ه|ها|هم)?$/u,
  /^ا[^ا]..?ا[^ت](?:ه|ها|هم)?$/u,
  /^ا[^ا].?ا.ه$/u,
  /^است.?.ا.(?:ه|ها|هم)?$/u,
  /^استعداد(?:ه|ها|هم)?$/u,
  /^م.ا..(?:ه|ته|تها|تهم)$/u,
]

/** Verbal nouns of the simple form, and nouns of result, that news verbs take at once. */
const SIMPLE = new Set(
  'تعرض تورط تدخل تدهور تاخر تلقي تسلم تمسك تقلص تضرر تسرب تردي تفشي تكبد تخلي تبني نمو مقتل مصرع سقوط وصول وقوع وفاه اصابه بدء نيه نيته نيتها عزم عزمه عزمها قرب عوده نهايه بدايه حدوث فوز خساره وقف رفع خفض زياده نقل فتح منح دعم رفض رفضه رفضها قبول موت فشل نجاح وجود ضبط قتل جرح صدور عقد منع كشف ثقته ثقتها امله املها اسفه اسفها قلقه قلقها ضروره اهميه تضامنه تضامنها شكره شكرها حرصه حرصها سعادته سعادتها سرورها سروره رضاه رضاها حزنه حزنها غضبه غضبها خوفه خوفها مخاوفه مخاوفها يقينه يقينها اسفهم قلقهم املهم حرصهم ثقتهم شكرهم سعادتهم صحه عدم حاله حال حرص عمق دور متانه دعمه دعمها فخره اعتزازه ثقه امل رغبه رغبته رغبتها قدره قدرته قدرتها حق حقه حقها قيام قيامه قيامها صدور حضور طرح شراء بيع سحب صرف بناء هدم حجز فرض دفع شن تلقي تبني تولي تخلي وقوفه وقوفها وقوف موقفه موقفها نجاحه فشله ضعف بطلان خلو توافر سلامه جاهزيه غياب ظهور خروج دخول هبوط صعود وصوله'.split(
    ' ',
  ),
)

/** True for an indefinite verbal noun, or one with a pronoun: إنهاء, تحرير, استعدادها, مقتل. */
export const isVerbalNoun: (norm: string) => boolean = perWord((norm) => {
  if (SIMPLE.has(norm)) return true
  if (/^الت.ا.(?:ه|ها|هم)?$/u.test(norm)) return true
  if (norm.startsWith('ال') || (norm.startsWith('ان') && norm.length < 5)) return false
  if (
    isIn(WORDS.titles, norm) ||
    isIn(WORDS.institutions, norm) ||
    isIn(WORDS.sources, norm) ||
    isIn(WORDS.media, norm)
  )
    return false
  if (
    isIn(WORDS.documents, norm) ||
    isIn(WORDS.places, norm) ||
    isCountry(norm) ||
    NOT_VERBAL.has(norm)
  )
    return false
  return PATTERNS.some((pattern) => pattern.test(norm))
})

/** Broken plurals and names of the same shape. */
const NOT_VERBAL = new Set(
  'اطراف اعضاء احزاب افراد اطفال اعمال اسباب انباء ابناء اركان احداث اوضاع اعداد انصار اهالي اوساط اجهزه احمد اسامه انقره اسراييل اردوغان الامم اتحاد اكراد انور ايمان تركيه تركيا تونسيه تجاره توفيق تيسير منطقه مدرسه محافظه محاوله مقاطعه مجاهده معاهده مقاتله اثناء انحاء ارجاء اجواء اضرار'.split(
    ' ',
  ),
)
