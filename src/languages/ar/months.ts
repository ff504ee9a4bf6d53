import { table } from '#languages/table.ts'
import { tableOf } from './phrase-forms.ts'

/** Gregorian months: international, Levantine and Maghrebi names, with their spellings. */
export const months: Readonly<Record<string, number>> = tableOf(
  [
    [1, table`يناير، كانون الثاني، كانون ثاني، جانفي`],
    [2, 'فبراير، شباط، فيفري'],
    [3, 'مارس، آذار، مارث'],
    [4, 'أبريل، إبريل، ابريل، نيسان، أفريل'],
    [5, 'مايو، أيار، ماي، ماية'],
    [6, 'يونيو، يونيه، حزيران، جوان'],
    [7, 'يوليو، يوليه، تموز، جويلية، يوليوز'],
    [8, 'أغسطس، اغسطس، آب، أوت، غشت'],
    [9, 'سبتمبر، أيلول، شتنبر'],
    [10, table`أكتوبر، اكتوبر، تشرين الأول، تشرين أول`],
    [11, table`نوفمبر، تشرين الثاني، تشرين ثاني، نونبر`],
    [12, table`ديسمبر، كانون الأول، كانون أول، دجنبر`],
  ],
  'وبل',
)

/** Months of the Hijri calendar, with their spellings. */
export const hijriMonths: Readonly<Record<string, number>> = tableOf(
  [
    [1, 'محرم، المحرم'],
    [2, 'صفر'],
    [3, 'ربيع الأول، ربيع أول'],
    [4, table`ربيع الآخر، ربيع الثاني، ربيع ثاني، ربيع ثان`],
    [5, table`جمادى الأولى، جمادى الأول، جماد الأول، جمادى أول`],
    [6, table`جمادى الآخرة، جمادى الثانية، جمادى الآخر، جماد الثاني، جمادى ثاني`],
    [7, 'رجب'],
    [8, 'شعبان'],
    [9, 'رمضان'],
    [10, 'شوال'],
    [11, table`ذو القعدة، ذي القعدة، ذو قعدة، ذي قعدة`],
    [12, 'ذو الحجة، ذي الحجة، ذو حجة، ذي حجة'],
  ],
  '',
)

/** Days counted from the day of publication. */
export const relativeDays: Readonly<Record<string, number>> = tableOf(
  [
    [-2, table`أمس الأول، أول أمس، أول من أمس، قبل أمس، قبل يومين، أول البارحة`],
    [
      -1,
      table`أمس، الأمس، بالأمس، مساء أمس، صباح أمس، فجر أمس، البارحة، ليلة أمس، ليل أمس، الليلة الماضية، الليلة الفائتة، يوم أمس`,
    ],
    [0, table`اليوم، هذا اليوم، الليلة، مساء اليوم، صباح اليوم، فجر اليوم، ظهر اليوم`],
    [1, table`غدا، غد، الغد، يوم غد، مساء غد، صباح غد`],
    [2, 'بعد غد، بعد الغد، بعد يومين'],
  ],
  'و',
)

const DAYS: readonly (readonly [number, string])[] = [
  [0, 'الأحد، الاحد'],
  [1, 'الاثنين، الإثنين، الأثنين'],
  [2, 'الثلاثاء، الثلثاء'],
  [3, 'الأربعاء، الاربعاء'],
  [4, 'الخميس'],
  [5, 'الجمعة'],
  [6, 'السبت'],
]
const COMING = ['المقبل', 'القادم', 'المقبلة', 'القادمة', 'التالي']
/** Added to a weekday that lies ahead of publication. */
const AHEAD = 7

/** Weekdays; with «المقبل» after the name the coming one, told by seven added to its number. */
export const weekdays: Readonly<Record<string, number>> = tableOf(
  [
    ...DAYS,
    ...DAYS.map(([day, names]): readonly [number, string] => [
      day + AHEAD,
      COMING.flatMap((word) => names.split('،').map((name) => `${name} ${word}`)).join('،'),
    ]),
  ],
  'و',
)
