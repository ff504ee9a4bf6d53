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
  ])('ignores in %s: %s', (language, text, axis) => {
    expect(polesIn(language, text).filter((pole) => pole.startsWith(`${axis}:`))).toEqual([])
  })
})
