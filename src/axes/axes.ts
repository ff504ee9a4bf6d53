import type { Axis } from './types.ts'

/** A row: id | label in Arabic / in English | pole a in Arabic / in English | pole b likewise; * marks a verdict, + one matter of a story. */
const OUTCOMES = `
achievement* | تحقيق النتائج / Achieving results | تحقق / achieved | لم يتحقق / not achieved
progress* | سير العملية / Progress | تقدم / progress | جمود / stalemate
victory | الفوز والخسارة / Win or loss | فوز / win | هزيمة / defeat
territory | السيطرة على الأرض / Control of ground | سيطرة / control | فقدان / loss
advance | التحرك الميداني / Movement of forces | زحف / advance | تقهقر / retreat
tension+ | التصعيد والتهدئة / Tension | تصعيد / escalation | تهدئة / calm
survival | الموت والنجاة / Survival | قتل / killed | نجاة / survived
harm | الإصابة والسلامة / Harm | إصابة / wounded | سلامة / unharmed
recovery | المرض والشفاء / Recovery | شفاء / recovery | وفاة / death
infection | العدوى / Infection | إصابة بالعدوى / infected | خلو منها / free of it
contagion | انتشار الوباء / Spread | تفش / spread | احتواء / contained
danger | الأمان والخطر / Safety | أمان / safe | خطر / dangerous
stability | الاستقرار / Stability | استقرار / stability | اضطراب / unrest
unity | الوحدة والانقسام / Unity | وحدة / unity | انقسام / division
change-of-amount | الزيادة والنقصان / Rise or fall | ارتفاع / rise | انخفاض / fall
level | المستوى / Level | مرتفع / high | منخفض / low
growth | النمو والركود / Growth | نمو / growth | ركود / recession
profit | الربح والخسارة / Profit or loss | ربح / profit | خسارة مالية / financial loss
balance | الفائض والعجز / Surplus or deficit | فائض / surplus | عجز / deficit
strength | القوة والضعف / Strength | تقوية / strengthening | إضعاف / weakening
condition | تحسن الوضع / Condition | تحسن / improvement | تدهور / deterioration
supply | الوفرة والنقص / Supply | وفرة / abundance | شح / shortage
service | توفر الخدمة / Service | عودة الخدمة / restored | انقطاعها / cut off
damage | الضرر / Damage | سليم / intact | متضرر / damaged
rescue | المفقودون / The missing | عثور وإنقاذ / found | فقدان / missing
fire | الحريق / Fire | إخماد / put out | اشتعال / burning
interception | إصابة الهدف / Hitting the target | إصابة / hit | اعتراض / intercepted
qualification+ | التأهل / Qualification | تأهل / qualified | خروج / eliminated
decision | الحسم والتعادل / Decided or drawn | حسم / decided | تعادل / drawn
scoring | التسجيل / Scoring | تسجيل / scored | إضاعة / missed
rank | الترتيب / Rank | صدارة / top | ذيل / bottom
truth+ | الصحة والكذب / Truth | صحيح / true | كاذب / false
possibility | الإمكان / Possibility | ممكن / possible | مستحيل / impossible
presence | الوجود والغياب / Presence | وجود / presence | غياب / absence
hope | الأمل واليأس / Hope | أمل / hope | يأس / despair
trust | الثقة / Trust | ثقة / trust | شك / distrust
guilt+ | البراءة والإدانة / Guilt | براءة / innocent | إدانة قضائية / guilty
legality+ | القانونية / Legality | قانوني / legal | مخالف للقانون / illegal
legitimacy | الشرعية / Legitimacy | شرعي / legitimate | فاقد للشرعية / illegitimate
necessity | الضرورة / Necessity | ضروري / needed | لا داعي له / needless
weight | الأهمية / Importance | مهم / important | هامشي / marginal
ease | السهولة / Ease | سهل / easy | صعب / hard
clarity | الوضوح / Clarity | واضح / clear | غامض / unclear
fairness+ | النزاهة / Fairness | نزيه / fair | مزور / rigged
neutrality+ | الحياد / Neutrality | محايد / neutral | منحاز / biased
independence | الاستقلال / Independence | استقلال / independence | تبعية / dependence
freedom | الحرية والقمع / Freedom | حرية / freedom | قمع / repression
ties | العلاقات / Relations | تقارب / closer | قطيعة / broken off
wealth | الغنى والفقر / Wealth | غنى / rich | فقر / poor
violence | السلمية والعنف / Violence | سلمية / peaceful | عنف / violent
patient | حالة المصاب / State of the injured | إصابة طفيفة / slight | إصابة خطيرة / grave
equality | المساواة والتمييز / Equality | مساواة / equality | تمييز / discrimination
corruption+ | النزاهة والفساد / Corruption | مكافحة الفساد / clean | فساد / corrupt
accountability+ | المحاسبة والإفلات / Accountability | محاسبة / held to account | إفلات / impunity
evidence+ | الأدلة / Evidence | دليل / evidence | دون دليل / no evidence
contentment | الرضا والغضب / Contentment | رضا / content | غضب / angry
readiness+ | الجاهزية والتقصير / Readiness | جاهزية / ready | تقصير / unprepared
effect | النفع والضرر / Effect | نفع / useful | ضرر / harmful
`

const ACTIONS = `
ceasefire | وقف القتال / Fighting | وقف إطلاق النار / ceasefire | هجوم / attack
siege+ | الحصار / Siege | فك الحصار / lifted | حصار / besieged
custody | الاعتقال والإفراج / Custody | إفراج / released | اعتقال / arrested
hostages | الخطف / Hostages | تحرير / freed | خطف / kidnapped
weapon-use+ | استخدام السلاح / Use of weapons | استخدام / used | امتناع / not used
deployment | نشر القوات / Troops | نشر / deployed | سحب / pulled out
withdrawal | البقاء والانسحاب / Staying | بقاء / stays | انسحاب / withdraws
armament | التسليح / Arming | تسليح / arming | نزع السلاح / disarming
opening | الفتح والإغلاق / Opening | فتح / open | إغلاق / closed
acceptance | القبول والرفض / Acceptance | قبول / accepts | رفض / rejects
agreement | الاتفاق والخلاف / Agreement | اتفاق / agreement | خلاف / disagreement
attendance | المشاركة / Attendance | مشاركة / attends | مقاطعة / boycotts
beginning | البداية والنهاية / Start or end | بدء / start | انتهاء / end
resumption | الاستئناف والتعليق / Resumption | استئناف / resumed | تعليق / suspended
continuation | الاستمرار والتوقف / Continuation | استمرار / continues | توقف / stops
support | الدعم والمعارضة / Support | دعم / supports | معارضة / opposes
sanctions+ | العقوبات / Sanctions | فرض / imposed | رفع / lifted
recognition+ | الاعتراف / Recognition | اعتراف / recognised | إنكار / not recognised
cooperation | التعاون والعرقلة / Cooperation | تعاون / cooperates | عرقلة / obstructs
adoption+ | الإقرار والنقض / Adoption | إقرار / adopted | نقض / vetoed
signature+ | التوقيع / Signature | توقيع / signed | امتناع عن التوقيع / not signed
holding+ | عقد اللقاء / Holding a meeting | انعقاد / held | إلغاء / cancelled
schedule+ | الموعد / Schedule | في موعده / on time | تأجيل / postponed
compliance | الالتزام والخرق / Compliance | التزام / complies | خرق / violates
insistence | التمسك والتنازل / Standing firm | تمسك / insists | تنازل / concedes
office | التعيين والإقالة / Appointment | تعيين / appointed | إقالة / dismissed
resignation | الاستقالة / Resignation | بقاء في المنصب / stays in office | استقالة / resigns
accusation | الاتهام / Accusation | اتهام / accuses | تبرئة / exonerates
confirmation | التأكيد والنفي / Confirmation | تأكيد / confirms | نفي / denies
disclosure | الكشف والإخفاء / Disclosure | كشف / discloses | إخفاء / conceals
permission+ | السماح والمنع / Permission | سماح / allows | منع / bans
opinion | الإشادة والتنديد / Praise or blame | إشادة / praises | تنديد / condemns
protection | الحماية والتهديد / Protection | حماية / protects | تهديد / threatens
intervention | التدخل / Intervention | تدخل / intervenes | نأي بالنفس / stays out
construction | البناء والهدم / Building | بناء / builds | تدمير / destroys
trade | البيع والشراء / Buying or selling | شراء / buys | بيع / sells
foreign-trade | الاستيراد والتصدير / Foreign trade | استيراد / imports | تصدير / exports
investment | الاستثمار / Investment | استثمار / invests | سحب الاستثمار / divests
output | الإنتاج / Output | زيادة الإنتاج / more output | خفض الإنتاج / less output
rates | الفائدة والضرائب / Rates and taxes | رفع / raised | خفض / cut
jobs | الوظائف / Jobs | توظيف / hires | تسريح / lays off
payment | السداد / Payment | سداد / pays | تخلف عن السداد / defaults
ownership | الملكية / Ownership | تأميم / nationalises | خصخصة / privatises
flow | الإمدادات / Flow of supplies | ضخ / flowing | قطع / cut
aid | المساعدات / Aid | تقديم / gives | قطع / withholds
membership | الانضمام والمغادرة / Membership | انضمام / joins | مغادرة / leaves
contract+ | العقد / Contract | تمديد / extended | فسخ / terminated
flight | العودة والنزوح / Flight | عودة / return | نزوح / flight
admission | الاستقبال والترحيل / Admission | استقبال / admits | ترحيل / deports
loyalty | الولاء والانشقاق / Loyalty | ولاء / loyal | انشقاق / defects
strike+ | الإضراب / Strike | إضراب / on strike | عودة إلى العمل / back to work
reward | المكافأة والعقاب / Reward | مكافأة / rewards | عقاب / punishes
aggression | الدفاع والعدوان / Defence | دفاع / defence | عدوان / aggression
target+ | الهدف / Target | هدف مدني / civilian | هدف عسكري / military
charges+ | مسار الدعوى / Legal case | ملاحقة / pursued | حفظ القضية / dropped
escape | الفرار والقبض / Escape | فرار / at large | قبض / captured
surrender | المقاومة والاستسلام / Surrender | مقاومة / resistance | استسلام / surrender
restrictions | القيود / Restrictions | تخفيف / eased | تشديد / tightened
spending | الإنفاق والتقشف / Spending | إنفاق / spends | تقشف / saves
`

const SCOPES = `
quantity | الكل والبعض / All or some | كل / all | بعض / some
majority | الأغلبية / Majority | أغلبية / majority | أقلية / minority
extent | الشمول / Extent | شامل / comprehensive | جزئي / partial
duration | الدوام / Duration | دائم / permanent | مؤقت / temporary
inclusion | الضم والاستثناء / Inclusion | شمول / included | استثناء / excluded
participation | الانفراد / Acting together | مشترك / joint | منفرد / unilateral
directness | المباشرة / Directness | مباشر / direct | غير مباشر / indirect
condition-set | الشروط / Conditions | دون شروط / unconditional | مشروط / conditional
novelty | السبق والتكرار / First or again | لأول مرة / first time | تكرار / again
finality | النهائية / Finality | نهائي / final | أولي / preliminary
nearness | القرب / Nearness in time | وشيك / imminent | بعيد / remote
officialness | الرسمية / Official standing | رسمي / official | غير رسمي / unofficial
publicity | العلن والسر / Publicity | علني / public | سري / secret
voluntariness+ | الطوع والإكراه / Free will | طوعي / voluntary | قسري / forced
expectation | التوقع والمفاجأة / Expectation | متوقع / expected | مفاجئ / sudden
speed | السرعة والبطء / Speed | سريع / fast | بطيء / slow
isolation | التفرد والمنهجية / Isolated or systematic | حالة فردية / isolated | ممنهج / systematic
`

const BLAMES = `
intent+ | القصد / Intent | متعمد / deliberate | غير مقصود / accidental
responsibility+ | المسؤولية / Responsibility | تبن / claims it | تنصل / disowns it
`

const PURPOSES = `
solution+ | نوع الحل / Kind of solution | سياسي / political | عسكري / military
use | غرض الاستخدام / Purpose of use | سلمي / peaceful | عسكري / military
motive+ | الدافع / Motive | إنساني / humanitarian | سياسي / political
place-beside+ | البديل والمكمل / Substitute or complement | بديل / substitute | مكمل / complement
aim-of-war+ | غاية الحرب / Aim of the war | محاربة الإرهاب / fighting terrorism | تغيير النظام / regime change
peace-aim+ | السلام والفتنة / Peace or strife | إحلال السلام / making peace | تأجيج الصراع / stirring conflict
process-aim+ | خدمة المسار أو إفساده / Serving or spoiling a process | تمهيد له / paves its way | تشويش عليه / disrupts it
deterrence+ | الردع والاستفزاز / Deterrence | ردع / deterrence | استفزاز / provocation
benefit+ | المصلحة / Whose benefit | مصلحة عامة / common good | مصلحة ضيقة / narrow interest
`

function readAxes(kind: Axis['kind'], rows: string): readonly Axis[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', label = '', a = '', b = ''] = row.split('|').map((cell) => cell.trim())
      return {
        id: name.replace(/[*+]/gu, ''),
        kind,
        isVerdict: name.includes('*'),
        isOneMatter: name.includes('+'),
        label: readBoth(label),
        poles: { a: readBoth(a), b: readBoth(b) },
      }
    })
}

function readBoth(cell: string): Axis['label'] {
  const [ar = '', en = ''] = cell.split('/').map((text) => text.trim())
  return { ar, en }
}

/** All pairs of opposite meanings; each language names their terms under the same ids. */
export const axes: readonly Axis[] = [
  ...readAxes('opposed-outcome', OUTCOMES),
  ...readAxes('opposed-action', ACTIONS),
  ...readAxes('blame', BLAMES),
  ...readAxes('scope', SCOPES),
  ...readAxes('purpose', PURPOSES),
]

const BY_ID: ReadonlyMap<string, Axis> = new Map(axes.map((axis) => [axis.id, axis]))

/** The axis of an id; undefined for one that is no longer kept. */
export function axisById(id: string): Axis | undefined {
  return BY_ID.get(id)
}
