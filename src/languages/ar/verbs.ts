import { isCountry } from './country-names.ts'
import { foldWord } from './fold.ts'
import { isVerbalNoun } from './verbal-nouns.ts'

/** Verbs that news tells events with, third person masculine past. Verbs of saying stand in cues.ts. */
const past =
  `كان صار أصبح بات ظل بقي ليس تم جاء أتى ذهب عاد رجع وصل غادر دخل خرج سافر زار حضر غاب شارك التقى اجتمع بحث ناقش تناول تباحث تفاوض
  بدأ انطلق استمر تواصل توقف انتهى استأنف استؤنف علق تأجل أجل ألغى عقد انعقد استضاف احتضن ترأس مثل
  وقع حدث جرى حصل شهد نشب اندلع انفجر هز ضرب هاجم قصف استهدف قتل أصاب أصيب جرح لقي توفي مات سقط أودى خلف أسفر أدى تسبب ألحق دمر أحرق
  اعتقل أوقف احتجز أفرج أطلق حكم أدان برأ حاكم فتح أغلق سيطر استعاد تقدم تراجع انسحب انتشر نشر تمركز حاصر اقتحم سلم استسلم فر هرب نزح لجأ
  وافق رفض قبل أيد عارض صوت انتخب فاز خسر حصد نال حاز حقق أنجز نجح فشل أخفق عجز تمكن استطاع حاول سعى عمل قام نفذ طبق أقر اعتمد أصدر صدر وقع أبرم
  اتفق اختلف توصل فرض رفع خفض زاد ارتفع انخفض هبط صعد بلغ تجاوز سجل بقي نما تباطأ تسارع ربح خسر باع اشترى استثمر مول منح قدم أرسل تسلم تلقى
  عين أقال استقال كلف شكل تولى قاد أسس أنشأ بنى افتتح دشن طور أطلق واصل كثف وسع ضم ألحق شمل تضمن احتوى ضاعف قلص حد منع سمح حظر
  طلب أمر قرر اختار رشح ترشح انضم انشق تحالف دعم ساند ساعد أسهم ساهم حمى دافع هدد وعد التزم خرق انتهك احترم استخدم استعمل
  توجه اتجه تحرك انتقل تحول تغير تحسن تدهور تأثر تعرض واجه عانى شكل مثل اعتبر عرف ظهر برز بدا اختفى كشف وجد عثر ضبط صادر
  لعب سجل تعادل تأهل ودع توج أحرز استقبل ركض أصر حرص أثار أشعل خاض حسم مدد جدد أكمل احتفل تسلح انهار غرق اصطدم تحطم`
    .split(/\s+/u)
    .map(foldWord)

function compileForms(): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const verb of past) {
    const stem = /[اي]$/u.test(verb) ? verb.slice(0, -1) : verb
    for (const form of [verb, `${stem}ت`, `${stem}وا`, `${verb}ا`, `${stem}تا`]) forms.add(form)
  }
  return forms
}

const PAST_FORMS = compileForms()
/** Nouns that begin like an imperfect. */
const NOT_IMPERFECT = new Set(
  'يوم يومين يوميا يومي يد يدي يمن يمين يمني يسار يساري يهود يهودي يونيو يوليو يناير يورو ياسر يوسف تحت تجاه تلك تقرير تقارير تاريخ تجاره توتر تنظيم تيار تل تمام تكنولوجيا تلفزيون تصريح تصريحات تعليم تونس'.split(
    ' ',
  ),
)

/** True for a word, without leading و, that is most likely a finite verb of telling. */
export function isFiniteVerb(norm: string): boolean {
  if (PAST_FORMS.has(norm) || /^س[ينت]..../u.test(norm)) return true
  if (!/^[يت]...?/u.test(norm) || norm.length < 4 || NOT_IMPERFECT.has(norm)) return false
  return norm[0] === 'ي' || !(isVerbalNoun(norm) || isCountry(norm) || /ات$|يه$/u.test(norm))
}
