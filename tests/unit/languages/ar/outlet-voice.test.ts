import { describe, it } from 'vitest'
import { readClaims } from '../../../support/read-claims.ts'

const outletQuotes = (text: string): readonly string[] =>
  readClaims(text).flatMap(({ voice, quote }) => (voice === 'outlet' ? [quote] : []))

const REST = '\n\nوبقيت المدارس مفتوحة طوال أيام الأسبوع الماضي.'
const REST_QUOTE = 'وبقيت المدارس مفتوحة طوال أيام الأسبوع الماضي'

describe('Arabic: the outlet’s own voice', () => {
  it.for<[string, string, string[]]>([
    [
      'a reporter, an outlet and a place before it',
      'سليم نجار - الفجر - اللاذقية: افتتح المحافظ سوقا جديدة للخضار أمس.',
      ['افتتح المحافظ سوقا جديدة للخضار أمس'],
    ],
    [
      'a place with its agency',
      'مسقط (د ب أ) - افتتح المحافظ سوقا جديدة للخضار أمس.',
      ['افتتح المحافظ سوقا جديدة للخضار أمس'],
    ],
    [
      'a place alone',
      'صلالة: افتتح المحافظ سوقا جديدة للخضار أمس.',
      ['افتتح المحافظ سوقا جديدة للخضار أمس'],
    ],
    [
      'dashes that set off part of the sentence',
      'السوق - وهي الأكبر في المدينة - فتحت أبوابها أمس للزوار.',
      ['السوق - وهي الأكبر في المدينة - فتحت أبوابها أمس للزوار'],
    ],
    [
      'how and when it was done, behind وذلك',
      'أغلقت البلدية السوق القديمة ثلاثة أيام، وذلك بعد شكاوى كثيرة من السكان.',
      ['أغلقت البلدية السوق القديمة ثلاثة أيام، وذلك بعد شكاوى كثيرة من السكان'],
    ],
    [
      'a second assertion, behind a past verb',
      'أغلقت البلدية السوق القديمة ثلاثة أيام، وطلبت من التجار نقل بضائعهم.',
      ['أغلقت البلدية السوق القديمة ثلاثة أيام', 'وطلبت من التجار نقل بضائعهم'],
    ],
    [
      'verbs that go on under one particle',
      'أطلقت البلدية مشروعا يهدف إلى أن يخفف الزحام في المدينة، ويحسن أحوال الباعة في السوق.',
      ['أطلقت البلدية مشروعا يهدف إلى أن يخفف الزحام في المدينة، ويحسن أحوال الباعة في السوق'],
    ],
    [
      'a lead-in before a verb that no list of events needs to name',
      'إلى ذلك، استمع الحضور إلى شرح عن أعمال الترميم.',
      ['إلى ذلك، استمع الحضور إلى شرح عن أعمال الترميم'],
    ],
    [
      'a judgement that opens with its preposition',
      'من الواضح أن السوق القديمة لن تفتح قبل الشتاء.',
      ['من الواضح أن السوق القديمة لن تفتح قبل الشتاء'],
    ],
    [
      'a demonstrative that is its subject',
      'هذا يعني أن السوق لن تفتح قبل الشتاء.',
      ['هذا يعني أن السوق لن تفتح قبل الشتاء'],
    ],
    [
      'a lead that lacks its stop',
      `افتتح المحافظ سوقا جديدة للخضار والفاكهة في وسط المدينة أمس${REST}`,
      ['افتتح المحافظ سوقا جديدة للخضار والفاكهة في وسط المدينة أمس', REST_QUOTE],
    ],
    ['a heading', `افتتاح سوق جديدة للخضار والفاكهة في وسط المدينة${REST}`, [REST_QUOTE]],
    ['a question, whatever follows its mark', 'ومن يفتح السوق القديمة قبل الشتاء المقبل ؟ .', []],
    [
      'a link to the report itself',
      `رابط الخبر بصحيفة الفجر: افتتاح سوق جديدة للخضار.${REST}`,
      [REST_QUOTE],
    ],
    [
      'a list of names',
      'الجندي سامي حداد، العريف نبيل شاهين، الرقيب عماد خوري، الملازم رائد سلوم، النقيب فؤاد ناصيف.',
      [],
    ],
    [
      'what only leads on to a report',
      'أصدرت البلدية بيانا مفصلا للصحافة أوضحت فيه أن السوق ستفتح قريبا.',
      [],
    ],
    [
      'an event with a participle behind it',
      'تظاهر مئات التجار أمس في وسط المدينة مطالبين بفتح السوق القديمة.',
      ['تظاهر مئات التجار أمس في وسط المدينة'],
    ],
    ['words that somebody else says', '«إنها سوق جديدة كبيرة لا مثيل لها هنا».', []],
  ])('%s', ([, text, expected], { expect }) => {
    expect(outletQuotes(text)).toEqual(expected)
  })
})
