import { describe, expect, it } from 'vitest'
import { readArticle } from '#compare/index.ts'

/** Axes and poles, as written, that a sentence speaks of. */
function polesIn(language: string, text: string): readonly string[] {
  const { readings } = readArticle({
    key: '1',
    outlet: 'Outlet',
    title: null,
    text,
    language,
    publishedAt: null,
    rendition: 'verbatim',
  })
  return readings.flatMap(({ frame }) => frame.poles.map(({ axis, pole }) => `${axis}:${pole}`))
}

describe('poles of the axes', () => {
  it.each([
    ['ar', 'قال الوزير إن المحاكمة كانت علنية وعادلة.', 'fairness:a'],
    ['ar', 'قال المحامي إن المحاكمة افتقرت إلى أدنى معايير العدالة.', 'fairness:b'],
    ['en', 'His lawyer said the charges were politically motivated.', 'fairness:b'],
    ['en', 'Witnesses said the guards fired tear gas.', 'weapon-use:a'],
    ['ar', 'قال الطبيب إن الرجل مات بسكتة قلبية في منزله.', 'death-cause:b'],
    ['ar', 'قالت النيابة إن الرجل قتل خنقا وإنها جريمة قتل.', 'death-cause:a'],
    ['ar', 'قال الوزير إن المطار عاد إلى تسيير الرحلات صباح اليوم.', 'flights:a'],
    ['ar', 'قالت الشركة إنها أعلنت تعليق الرحلات حتى إشعار آخر.', 'flights:b'],
    ['ar', 'قال المحامي إن السجين تعرض لضرب مبرح في زنزانته.', 'treatment:b'],
    ['ar', 'قال الناطق إن السلطات تنوي إجلاء السكان من القرية.', 'evacuation:a'],
    ['ar', 'قال المراقبون إن الإقبال ضعيف في مراكز العاصمة.', 'turnout:b'],
    ['ar', 'قال المدرب إن اللاعب جاهز للمباراة المقبلة.', 'fitness:a'],
    ['en', 'The coroner said the man died of natural causes.', 'death-cause:b'],
    ['en', 'The prosecutor said the case was a murder.', 'death-cause:a'],
    ['en', 'The airline said all flights were cancelled.', 'flights:b'],
    ['en', 'The lawyer said the prisoner was tortured.', 'treatment:b'],
    ['en', 'Observers said there was low turnout in the capital.', 'turnout:b'],
    ['en', 'The minister said the convoy was blocked at the bridge.', 'aid-access:b'],
    ['ar', 'قال الوزير إن الحكومة قررت إلغاء دعم الخبز.', 'subsidy:b'],
    ['en', 'The minister said the government would cut fuel subsidies.', 'subsidy:b'],
    ['ar', 'قالت البلدية إن اللحوم فاسدة وغير صالحة للاستهلاك.', 'conformity:b'],
    ['en', 'The inspector said the meat was fit for human consumption.', 'conformity:a'],
    ['ar', 'قال الناطق إن الخبراء نجحوا في إبطال مفعول العبوة.', 'explosives:b'],
    ['en', 'Police said they carried out a controlled explosion.', 'explosives:b'],
    ['ar', 'قالت الهيئة إن مياه النهر ملوثة.', 'pollution:b'],
    ['en', 'The agency said the river was polluted.', 'pollution:b'],
    ['ar', 'قال المحامي إن السلطات قررت إسقاط الجنسية عن موكله.', 'citizenship:b'],
    ['en', 'The lawyer said his client was stripped of citizenship.', 'citizenship:b'],
    ['ar', 'قالت الشركة إنها على حافة الإفلاس.', 'bankruptcy:b'],
    ['en', 'The bank said it needed a bailout.', 'bankruptcy:a'],
    ['ar', 'قال السفير إن بلاده لن تعتذر.', 'apology:b'],
    ['en', 'The envoy said his country would not apologise.', 'apology:b'],
    ['ar', 'قالت النقابة إن المدارس شهدت تعليق الدراسة.', 'schooling:b'],
    ['en', 'The union said schools were closed.', 'schooling:b'],
  ])('finds in %s: %s', (language, text, pole) => {
    expect(polesIn(language, text)).toContain(pole)
  })

  it.each([
    ['ar', 'قال المنظمون إن فعاليات المهرجان تبدأ غدا.', 'efficacy'],
    ['ar', 'قال المدير إن كرة القدم تجمع الناس.', 'tolerance'],
    ['ar', 'قال المتحدث إن انتحاريا فجر نفسه أمام المبنى.', 'death-cause'],
    ['ar', 'قال الطبيب إن العدوى تنتقل بسرعة.', 'alliance'],
    ['ar', 'قال الباحث إن دول آسيا الوسطى تنمو بسرعة.', 'moderation'],
    ['ar', 'قال الطبيب إن المدخنين أكثر عرضة للإصابة بأمراض القلب.', 'fitness'],
    ['en', 'The army said a suicide bomber struck the market.', 'death-cause'],
    ['ar', 'قالت الدولة إن تخفيف العقوبات ينعش التجارة.', 'severity'],
    ['en', 'The nurse said a boy in a hat was treated.', 'tolerance'],
    ['en', 'The witness said troops stormed the town.', 'crash-cause'],
    ['en', 'The trader said the currency fell.', 'exchange-rate'],
    ['ar', 'قال الوزير إن بلاده تدعم الحوار.', 'subsidy'],
  ])('ignores in %s: %s', (language, text, axis) => {
    expect(polesIn(language, text).filter((pole) => pole.startsWith(`${axis}:`))).toEqual([])
  })
})
