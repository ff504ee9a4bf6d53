import { describe, it } from 'vitest'
import { readClaims } from '../../../support/read-claims.ts'

function tellClaims(text: string): readonly (readonly [string | null, string])[] {
  return readClaims(text)
    .filter(({ voice }) => voice === 'attributed')
    .map(({ speaker, quote }) => [speaker?.name ?? null, quote])
}

describe('Arabic: what stands between a cue and its content', () => {
  it.for<[string, string, [string, string][]]>([
    [
      'a form of address and a name between commas',
      'حذر خطيب مسجد البلدة، الشيخ د. سالم خياط، في خطبة الجمعة، من ترك الواجب.',
      [['سالم خياط', 'ترك الواجب']],
    ],
    [
      'one office of two words',
      'حذر إمام وخطيب جامع البلدة من خسران العمل.',
      [['إمام وخطيب جامع البلدة', 'خسران العمل']],
    ],
    [
      'where an office is, before the form of address',
      'أوصى رئيس البلدية بمدينة النخيل الشيخ الدكتور سالم خياط، السكان بزرع الأشجار.',
      [['سالم خياط', 'بزرع الأشجار']],
    ],
    [
      'what is asked for, with the article',
      'بعد عامين طالب عدد من الرسامين بالوجود الدائم في المعرض.',
      [['عدد من الرسامين', 'بالوجود الدائم في المعرض']],
    ],
    [
      'a name in marks behind أن, with its verb',
      'وأكد الوزير أن "ريح الشمال" أعادت للسكان الثقة في أنفسهم.',
      [['الوزير', '"ريح الشمال" أعادت للسكان الثقة في أنفسهم']],
    ],
    [
      'a preposition that is the reason’s',
      'وأعلنت الهيئة بعد انتقادات لتخلفها عن تقديم المساعدة خطة جديدة للري.',
      [],
    ],
  ])('%s', ([, text, expected], { expect }) => {
    expect(tellClaims(text)).toEqual(expected)
  })

  it.for<[string, string]>([
    ['in brackets', 'العمل واجب (ومن دعا إلى الخير وقال إن العمل زاد فقد أحسن) والجد أساسه.'],
    ['in the marks of scripture', 'وأوضح حقيقتهم بقوله: ((هل أدلكم على ما هو خير لكم)).'],
    ['of whoever may think so', 'فمن كان يرى أن الجبل لا يتحرك عليه أن يزور الوادي.'],
  ])('no report %s', ([, text], { expect }) => {
    expect(tellClaims(text)).toEqual([])
  })
})
