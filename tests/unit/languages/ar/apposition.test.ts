import { describe, it } from 'vitest'
import { tellAttributed } from '../../../support/read-claims.ts'

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
      'a relative clause before the marks',
      'وأكد سالم هندي، الذي تولى قيادة الفريق أمس: «سنصبح أكثر قوة باللاعبين الجدد».',
      [['سالم هندي', 'سنصبح أكثر قوة باللاعبين الجدد']],
    ],
    [
      'a relative clause of the report that is cited',
      'وبحسب تقرير المستشفى الذي نقل إليه المصاب فقد تعرض لإصابات بالغة في الوجه.',
      [['تقرير المستشفى', 'تعرض لإصابات بالغة في الوجه']],
    ],
    [
      'a form of address that is the subject',
      'وقال الوزير سالم هندي إن الحادث مؤلم. واستنكر معاليه هذه الجريمة البشعة.',
      [
        ['سالم هندي', 'الحادث مؤلم'],
        ['سالم هندي', 'هذه الجريمة البشعة'],
      ],
    ],
    [
      'a cue that a stray stop parts from its content',
      'وأشار سالم هندي إلى ترحيب النقابة بالجهود الجديدة، مؤكدا. أن الأفكار تصلح.',
      [['سالم هندي', 'ترحيب النقابة بالجهود الجديدة']],
    ],
    [
      'a party called after God',
      'ودعا حزب الله إلى فتح الطريق الساحلي.',
      [['حزب الله', 'فتح الطريق الساحلي']],
    ],
    [
      'to whom one prays',
      'ودعا الشيخ التركي المولى جل وعلا أن يحفظ المدينة.',
      [['الشيخ التركي', 'يحفظ المدينة']],
    ],
    [
      'a body for two things',
      'قالت المؤسسة العامة للري ومطاحن الدقيق إنها طرحت مناقصة جديدة.',
      [['المؤسسة العامة للري ومطاحن الدقيق', 'طرحت مناقصة جديدة']],
    ],
    [
      'a deed that is condemned, past how',
      'استنكر المجلس البلدي بشدة الهجوم الذي استهدف السوق.',
      [['المجلس البلدي', 'الهجوم الذي استهدف السوق']],
    ],
    [
      'a clause with «فقد» behind a name in marks',
      'وبحسب "الأفق" فقد تراجع سعر النفط إلى أدنى مستوى.',
      [['الأفق', 'تراجع سعر النفط إلى أدنى مستوى']],
    ],
    [
      'a preposition that is the reason’s',
      'وأعلنت الهيئة بعد انتقادات لتخلفها عن تقديم المساعدة خطة جديدة للري.',
      [],
    ],
  ])('%s', ([, text, expected], { expect }) => {
    expect(tellAttributed(text)).toEqual(expected)
  })

  it.for<[string, string]>([
    ['in brackets', 'العمل واجب (ومن دعا إلى الخير وقال إن العمل زاد فقد أحسن) والجد أساسه.'],
    ['in the marks of scripture', 'وأوضح حقيقتهم بقوله: ((هل أدلكم على ما هو خير لكم)).'],
    ['by a student', 'اعتقلت الشرطة طالبا يتابع دراسته في الهندسة في المدينة.'],
    ['by a thing in a relative clause', 'وشهدت المدينة حريقا والذي يكشف لنا بأن السوق قديم.'],
    ['of a share', 'تباع السيارات في السوق وفق نسبة ربح عالية في هذا العام.'],
    ['by the Prophet', 'وفي الحديث قال رسول الله إن العمل عبادة.'],
    ['in accordance with things', 'تباع الشركة بعد سنوات بحسب العوائد الاستثمارية المتوقعة.'],
    ['of whoever may think so', 'فمن كان يرى أن الجبل لا يتحرك عليه أن يزور الوادي.'],
  ])('no report %s', ([, text], { expect }) => {
    expect(tellAttributed(text)).toEqual([])
  })

  it('names nobody by the tone of voice', ({ expect }) => {
    expect(tellAttributed('وقالوا بصوت واحد "متى تفتح المدارس أبوابها للطلاب".')).toEqual([
      [null, 'متى تفتح المدارس أبوابها للطلاب'],
    ])
  })

  it('names nobody by what the verb governs', ({ expect }) => {
    const names = tellAttributed('والرئيس يقبل الاتفاق لكنه يندد بمساوئه أمام الناس كل يوم.').map(
      ([name]) => name,
    )
    expect(names).not.toContain('بمساوئه')
  })
})
