import { foldWord } from './fold.ts'

const DAYS = new Set(
  'يوم أمس اليوم مساء البارحة غدا الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت'
    .split(' ')
    .map(foldWord),
)

/** True for a word that says when something was said, and so ends whoever said it: «صرح فلان يوم الاثنين». */
export function isDayWord(norm: string): boolean {
  return DAYS.has(norm)
}
