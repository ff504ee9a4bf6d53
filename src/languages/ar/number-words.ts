import { table } from '#languages/table.ts'
import { phrases } from './phrase-forms.ts'

function valuesOf(
  rows: readonly (readonly [value: number, words: string])[],
): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([value, words]) =>
      phrases(words.replaceAll(' ', '،')).map((word): readonly [string, number] => [word, value]),
    ),
  )
}

/** One to nine, both genders, all cases. */
export const ones = valuesOf([
  [1, 'واحد واحدة واحدا'],
  [2, table`اثنان اثنين اثنتان اثنتين إثنان إثنين اثنا اثني اثنتا اثنتي إثنا إثني`],
  [3, 'ثلاثة ثلاث'],
  [4, 'أربعة أربع'],
  [5, 'خمسة خمس'],
  [6, 'ستة ست'],
  [7, 'سبعة سبع'],
  [8, 'ثمانية ثماني ثمان ثمانيا'],
  [9, 'تسعة تسع'],
])

/** Ten, and the second word of eleven to nineteen. */
export const ten = new Set(phrases('عشرة، عشر'))

/** «أحد عشر», «إحدى عشرة»: one only before ten. */
export const oneBeforeTen = new Set(phrases('أحد، إحدى، احد، احدى، حادي'))

export const tens = valuesOf([
  [20, 'عشرون عشرين عشرينا'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
])

export const hundreds = valuesOf([
  [100, 'مئة مائة مية'],
  [200, table`مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي ميتين`],
  [300, 'ثلاثمئة ثلاثمائة ثلثمائة'],
  [400, 'أربعمئة أربعمائة'],
  [500, 'خمسمئة خمسمائة'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة ثمانيمئة'],
  [900, 'تسعمئة تسعمائة'],
])

/** Thousands and up: the singular may stand alone, the dual is two of it, the plural needs a number. */
export const scales = valuesOf([
  [1e3, 'ألف ألفا الف'],
  [1e6, 'مليون مليونا'],
  [1e9, 'مليار مليارا بليون بليونا'],
  [1e12, 'تريليون ترليون تريليونا ترليونا'],
])
export const dualScales = valuesOf([
  [1e3, 'ألفان ألفين ألفي'],
  [1e6, 'مليونان مليونين مليوني'],
  [1e9, 'ملياران مليارين ملياري'],
  [1e12, 'تريليونان تريليونين تريليوني'],
])
export const pluralScales = valuesOf([
  [1e3, 'آلاف الاف ألوف'],
  [1e6, 'ملايين'],
  [1e9, 'مليارات بلايين'],
  [1e12, 'تريليونات ترليونات'],
])

/** What such words mean at least and at most, as loosely as the press uses them. */
export const vague: ReadonlyMap<string, readonly [low: number, high: number]> = new Map(
  (
    [
      [12, 199, 'عشرات'],
      [100, 1_999, 'مئات، مئآت، مائات'],
      [1_000, 99_999, 'آلاف، ألوف'],
      [1_000_000, 99_999_999, 'ملايين'],
      [20_000, 199_999, 'عشرات الآلاف، عشرات الألوف'],
      [150_000, 1_999_999, 'مئات الآلاف، مئات الألوف'],
      [20_000_000, 199_999_999, 'عشرات الملايين'],
      [150_000_000, 1_999_999_999, 'مئات الملايين'],
    ] as const
  ).flatMap(([low, high, words]) =>
    phrases(words).map((word): [string, readonly [number, number]] => [word, [low, high]]),
  ),
)

/** Parts of a hundred, before what they are a share of. */
export const shares = new Map(
  (
    [
      [50, 'نصف'],
      [33.33, 'ثلث'],
      [66.67, 'ثلثا، ثلثي'],
      [25, 'ربع'],
      [75, 'ثلاثة أرباع'],
      [20, 'خمس'],
      [10, 'عشر'],
    ] as const
  ).flatMap(([value, words]) => phrases(words).map((word): [string, number] => [word, value])),
)

/** After these «نصف» is no share but a stage or a time: نصف النهائي, نصف الساعة. */
export const noWholes = new Set(
  phrases(table`النهائي، الساعة، القرن، الشهر، الشوط، الطريق، المسافة، الكوب، الكرة، الموسم`),
)

/** Verbs after which a ten with the article counts. */
export const reaching = new Set(
  phrases(
    table`تجاوز، تجاوزت، يتجاوز، تتجاوز، جاوز، جاوزت، بلغ، بلغت، قارب، قاربت، يقارب، تقارب، ناهز، ناهزت، يناهز، تناهز، فاق، فاقت، يفوق، تخطى، تخطت، تعدى`,
  ),
)

/** Parts of a scale: «نصف مليون». */
export const fractions = valuesOf([
  [0.5, 'نصف'],
  [0.25, 'ربع'],
])

/** After these a number is a name, an hour or a place in a row, and counts nothing. */
export const labels = new Set(
  phrases(
    table`رقم، الرقم، المادة، مادة، الفقرة، فقرة، البند، بند، الفصل، فصل، الصفحة، صفحة، القرار، قرار، قراري، القرارين، القانون، قانون، المرسوم، مرسوم، الدفعة، الطبعة، العدد، القناة، قناة، الهاتف، هاتف، فاكس، الفاكس، جوال، ت، ص،
    الساعة، بالساعة، للساعة، طراز، موديل، فئة، مجموعة، المجموعة، الملحق، الدورة، الغرفة، المبنى، الطابق، شارع، الشارع، البوابة، اللواء، الفرقة، الفوج، الكتيبة، القطعة، الرحلة، بالرقم، برقم، تحت، إف، ميغ، سو، إس، بي، كوفيد`,
  ),
)

/** Ordinals of one to nine: the number word after them is part of the ordinal (الحادية عشرة). */
export const ordinals = new Set(
  phrases(
    table`حادي، حادية، ثاني، ثانية، ثالث، ثالثة، رابع، رابعة، خامس، خامسة، سادس، سادسة، سابع، سابعة، ثامن، ثامنة، تاسع، تاسعة`,
  ),
)
