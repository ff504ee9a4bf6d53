import { describe, it } from 'vitest'
import { readClaims } from '../../../support/read-claims.ts'

const FILLER = '\n\nافتتحت البلدية السوق الجديد في وسط المدينة أمس.'

describe('Arabic: what is no claim', () => {
  it.for<[string, string]>([
    ['a question', 'هل سيفتح الجسر أمام السيارات في الشهر المقبل؟'],
    ['a heading', `السوق الجديد يفتح أبوابه للزوار${FILLER}`],
    ['an invitation to read on', 'اقرأ أيضا: البلدية تفتتح السوق الجديد في وسط المدينة'],
    ['rights', 'جميع الحقوق محفوظة لدى موقع الأخبار العربية 2024'],
    ['a disclaimer', 'المقالات المنشورة في الموقع تعبر عن آراء كتابها ولا تعبر عن رأيه.'],
    ['a breadcrumb line', 'الرئيسية / أخبار / محليات / السوق الجديد في وسط المدينة'],
    ['signs alone', '—… «»؟!'],
  ])('%s', ([, text], { expect }) => {
    const filler = readClaims(FILLER).length
    expect(readClaims(text).length - (text.endsWith(FILLER) ? filler : 0)).toBe(0)
  })

  it.for<[string, string]>([
    ['a verb that was not said', 'ولم يؤكد الوزير أن المصنع سيغلق هذا العام.'],
    ['a preposition spelt like a verb', 'ووصل الوفد عبر الحدود إلى المدينة ثم عاد بين الطرفين.'],
    ['a noun spelt like a verb', 'وحذرت الصحف من نشر الصور القديمة للمصنع.'],
    ['a name in quotation marks', 'وعرضت قناة «الأفق» صورا من السوق الجديد أمس.'],
  ])('no report by: %s', ([, text], { expect }) => {
    const cues = readClaims(text).map(({ cue }) => cue?.lemma)
    expect(cues).not.toContain('أكد')
    expect(cues).not.toContain('عبر')
    expect(cues).not.toContain('بين')
    expect(cues).not.toContain('نشر')
    expect(cues).not.toContain('عرض')
  })

  it.for<[string, string]>([
    ['a thing that bears it out', 'وهذا يؤكد أن السوق قوي هذا العام.'],
    ['a programme that stresses', 'وعرضت القناة البرنامج الوثائقي الذي يؤكد على أهمية الماء.'],
    ['the passive', 'ويتوقع أن تهطل الأمطار في الشمال غدا.'],
    ['the columnist’s «I»', 'أعتقد أن المشروع سينجح في النهاية.'],
    ['a thing that shows', 'ويشير تقديم النصح للفصائل إلى أن الحملة تغيرت هذا العام.'],
    ['an amount', 'وتعمل المصانع بموارد ذات قدر محدد، وليس بالضرورة أن تكفي الجميع.'],
    ['a wish', 'وفق الله الجهود الكبيرة التي يبذلها رجال الإطفاء في كل مدينة.'],
    ['a fate', 'ويبدو أن قدر المدرب مع الفريق حكم عليه بأن يخسر كل نهائي.'],
    ['an act with «ف»', 'فمتابعة اللاعب منذ الصغر أمر مهم، فمن العدل أن يكون القرار مدروسا.'],
    ['a town', 'وشنت القوات عملية في مدينة صغيرة استهدفت «عناصر كانت تعد لخطة كبيرة».'],
    [
      'an expectation within a list',
      'وذكر المصدر أسماء بعض الفرق التي من المتوقع أن تشارك في البطولة.',
    ],
    ['an aside', 'أجرى الموظف اتصالا كما يزعم مع مدير المصرف في مطلع الشهر.'],
    ['the columnist’s hope', 'وهذا نهج آمل أن يتواصل في الأعوام المقبلة.'],
    ['a manner', 'وارتفعت الأسعار بصورة لافتة وأصبحت عبئا، ولا شك أن السوق قوي.'],
    ['«is deemed»', 'ويعتبر المصنع الأكبر في البلاد منذ سنوات.'],
    [
      '«between … and between»',
      'وتتراوح الأسعار بين المدن وبين القرى التي تبعد عنها مئة ميل: عشرة وعشرون.',
    ],
    ['a medium behind a preposition', 'ووصلت الرسائل عبر الموقع الجديد «كل شيء هنا على ما يرام».'],
    ['a father’s name', 'ويقع المسجد في شارع علي بن أبي طالب: بناء قديم جميل.'],
    ['a byline', 'متابعة: افتتحت البلدية السوق الجديد في وسط المدينة أمس.'],
    ['a plan as source', 'وارتفع الإنتاج في المصنع وفق خطة جديدة للتشغيل.'],
    ['those accused, counted', 'وأحيل إلى المحكمة 29 متهما ومتهمة بالسرقة من المتاجر.'],
    ['what a rule holds', 'ويعتمد المدرب على قاعدة تقول: إن الهجوم أفضل وسيلة للدفاع.'],
    ['«it is expected»', 'ويتوقع انخفاض في درجات الحرارة على المدن الشمالية.'],
    ['what somebody might say', 'وقد يزعم الخصم أن هذا كله غير صحيح.'],
    ['a participle that describes', 'وأقامت المدرسة حفلا معبرا عن فرحة الأطفال بالعيد.'],
    ['«between two»', 'وبين حقين قد يبدو أنهما متعارضان في النظام الجديد.'],
    ['scripture', 'وفي الدرس قال الله تعالى: (وقولوا للناس حسنا) في موضع آخر.'],
    ['a question what they ask', 'هل يطلب هؤلاء من الناس أن يتركوا بيوتهم.'],
    ['who stirs up strife', 'ولا يترك مجالا لصاحب هوى أو داعية فتنة ينشر أفكاره بين الناس.'],
    ['who applies', 'ويكتب طالب الخدمة اسمه في النموذج: الاسم الأول ثم الثاني.'],
    ['a match that shows', 'أظهرت المباراة الأخيرة لاعبا مميزا: حارس المرمى الذي تصدى للكرات.'],
    ['somebody’s opinion', 'ويعزز المدرب رأي الخالدي بالقول: العملية قائمة على اجتهادات.'],
    ['a count', 'زاد عدد الزوار عن العام الماضي، إنه موسم جميل للجميع.'],
  ])('nobody is quoted: %s', ([, text], { expect }) => {
    expect(readClaims(text).filter(({ voice }) => voice === 'attributed')).toEqual([])
  })
})
