import { describe, it } from 'vitest'
import { readClaims } from '../../support/read-claims.ts'

const speakersOf = (text: string, language = 'ar'): readonly (string | null)[] =>
  readClaims(text, language)
    .filter(({ voice }) => voice === 'attributed')
    .map(({ speaker }) => speaker?.name ?? null)

describe('resolveSpeakers: whom a bare verb means', () => {
  it.for<[string, string, (string | null)[]]>([
    [
      'the last one with whom it agrees',
      'قالت الباحثة سلوى نعمان إن النهر ملوث. وأكد الوزير سامي حداد أن النهر نظيف. وأضافت أن السمك يموت.',
      ['سلوى نعمان', 'سامي حداد', 'سلوى نعمان'],
    ],
    [
      'nobody, where the only one differs in gender',
      'قالت الباحثة سلوى نعمان إن النهر ملوث. وأضاف أن السمك يموت.',
      ['سلوى نعمان', null],
    ],
    [
      'a body whose statement goes on in its own gender',
      'قالت وزارة المياه في بيان إن النهر ملوث. ولفت إلى أن السمك يموت.',
      ['وزارة المياه', 'وزارة المياه'],
    ],
    [
      'no name that stands before a و',
      'وندد الوزير سامي حداد في زيارة إلى المصنع بـ«كارثة بيئية» وقال إن النهر ملوث.',
      ['سامي حداد', 'سامي حداد'],
    ],
  ])('%s', ([, text, expected], { expect }) => {
    expect(speakersOf(text)).toEqual(expected)
  })
})

describe('resolveSpeakers: whom a description means', () => {
  it('never takes the head of a body for the body', ({ expect }) => {
    const text = 'قال مدير المرصد نبيل شاهين إن النهر ملوث. وبحسب المرصد، ارتفعت نسبة التلوث كثيرا.'
    expect(speakersOf(text)).toEqual(['نبيل شاهين', 'المرصد'])
  })

  it('takes the office for the one who holds it', ({ expect }) => {
    const text = 'قال مدير المرصد نبيل شاهين إن النهر ملوث. وأكد المدير أن السمك يموت.'
    expect(speakersOf(text)).toEqual(['نبيل شاهين', 'نبيل شاهين'])
  })

  it('finds the full name of a surname, a given name spelt like a preposition included', ({
    expect,
  }) => {
    const text = 'قال علي الحسيني إن النهر ملوث. وأضاف الحسيني أن السمك يموت.'
    expect(speakersOf(text)).toEqual(['علي الحسيني', 'علي الحسيني'])
  })
})

describe('resolveSpeakers: whom the text names elsewhere', () => {
  it.for<[string, string, (string | null)[]]>([
    [
      'the body last named in full',
      'افتتحت جامعة النيل مختبرا للمياه. وأوضحت الجامعة أن المختبر مجاني.',
      ['جامعة النيل'],
    ],
    [
      'a body behind a preposition written on to it',
      'نشرت صورة في حديث لموقع «النهر». وأكد الموقع أن الصورة قديمة.',
      ['موقع النهر'],
    ],
    [
      'a body with adjectives and what it is for',
      'تدير الهيئة العامة لمياه الشرب محطتين. وأكدت الهيئة أن المياه نظيفة.',
      ['الهيئة العامة لمياه الشرب'],
    ],
    [
      'the same source, by whatever words',
      'قال مصدر أمني إن الطريق مغلق. وأضاف نفس المصدر أن السير سيعود غدا. وأكد المصدر ذاته أن الجسر آمن.',
      ['مصدر أمني', 'مصدر أمني', 'مصدر أمني'],
    ],
    [
      'the office that stands behind a titled name',
      'استقبل الوزير الأمير راشد السالم رئيس هيئة الموانئ. وقال رئيس هيئة الموانئ إن الميناء آمن.',
      ['راشد السالم'],
    ],
    [
      'no body that is only named later',
      'أكدت الجامعة أن المختبر مجاني. وافتتحت جامعة النيل مختبرا آخر.',
      ['الجامعة'],
    ],
    [
      'the holder of an office that stands behind his name',
      'التقى سامي حداد، وزير المياه، وفدا من النقابة. وقال وزير المياه إن النهر ملوث.',
      ['سامي حداد'],
    ],
    [
      'the subject of the sentence before, where the text knows the name',
      'قال الوزير سامي حداد إن النهر ملوث. وأكدت النقابة أن السمك يموت. ودافع حداد عن خطته. وأضاف أن المحطة جاهزة.',
      ['سامي حداد', 'النقابة', 'سامي حداد'],
    ],
    [
      'no thing in the place of a subject',
      'أكدت النقابة أن السمك يموت. وارتفع المنسوب في النهر. وأضاف أن المحطة جاهزة.',
      ['النقابة', null],
    ],
  ])('%s', ([, text, expected], { expect }) => {
    expect(speakersOf(text)).toEqual(expected)
  })
})

describe('resolveSpeakers in English', () => {
  it.for<[string, string, (string | null)[]]>([
    [
      'a surname, behind a full name with an aside that lost its comma',
      'Rami Haddad the observatory chief said the river was dirty. Haddad said the fish were dying.',
      ['Rami Haddad', 'Rami Haddad'],
    ],
    [
      'a surname that only the text names in full',
      'Officials met Ali al-Zaatari, the UN envoy. Al-Zaatari said that the river was dirty.',
      ['Ali al-Zaatari'],
    ],
    [
      'the holder of an office that stands behind his name',
      'John Carter, mayor of Springfield, opened the bridge. The mayor said it would help trade.',
      ['John Carter'],
    ],
    [
      'the group, whatever describes it',
      'The Observatory for Rivers said the river was dirty. The Britain-based group added that the water was warm.',
      ['Observatory for Rivers', 'Observatory for Rivers'],
    ],
    [
      'the body, not its head',
      'Observatory chief Rami Haddad said the river was dirty. The observatory said the fish were dying.',
      ['Rami Haddad', 'The observatory'],
    ],
  ])('%s', ([, text, expected], { expect }) => {
    expect(speakersOf(text, 'en')).toEqual(expected)
  })
})
