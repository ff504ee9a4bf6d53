import { table } from '#languages/table.ts'
import { once } from '#text/once.ts'
import { foldTable } from './fold-table.ts'
import { stem } from './stem.ts'

/** A row: concept: its commonest words in ordinary spelling. A stem belongs to the first row that has it. */
const ROWS = table`
president: رئيس رؤساء رئاسة رئاسي
minister: وزير وزراء
ministry: وزارة وزارات
government: حكومة حكومات حكومي
parliament: برلمان برلماني نواب نائب
country: بلاد
foreign: خارجية خارجي أجنبي أجانب
interior: داخلية داخلي
defence: دفاع دفاعي
king: ملك ملكي عاهل
prince: أمير أمراء إمارة
leader: زعيم زعماء قائد قادة قيادة
official: مسؤول مسؤولون مسؤولين
spokesman: متحدث ناطق
ambassador: سفير سفراء سفارة
envoy: مبعوث موفد
delegation: وفد وفود
republic: جمهورية
kingdom: مملكة
constitution: دستور دستوري
law: قانون قوانين قانوني
decree: مرسوم مراسيم
authority: سلطة سلطات
regime: نظام أنظمة
policy: سياسة سياسات سياسي
party: حزب أحزاب حزبي
opposition: معارضة معارض معارضين
election: انتخابات انتخاب انتخابي ناخب ناخبين
vote: تصويت صوت أصوات اقتراع
candidate: مرشح مرشحين
campaign: حملة حملات
majority-word: أغلبية غالبية
democracy: ديمقراطية ديمقراطي
revolution: ثورة ثورات ثوري
coup: انقلاب انقلابي
protest: احتجاج احتجاجات مظاهرة مظاهرات تظاهر متظاهرين متظاهرون
reform: إصلاح إصلاحات
corruption: فساد فاسد
citizen: مواطن مواطنين مواطنون
people: شعب شعوب شعبي
national: وطن وطني قومي
province: محافظة محافظات إقليم أقاليم
city: مدينة
town: بلدة بلدات
village: قرية قرى
capital: عاصمة
area: منطقة مناطق
district: حي أحياء
border: حدود حدودي
north: شمال شمالي
south: جنوب جنوبي
east: شرق شرقي
west: غرب غربي
centre: وسط مركز مراكز
talks: محادثات مباحثات مفاوضات تفاوض
dialogue: حوار
meeting: اجتماع اجتماعات لقاء لقاءات اجتمع التقى
conference: مؤتمر مؤتمرات
summit: قمة
round: جولة جولات
session: جلسة جلسات
agreement: اتفاق اتفاقية اتفاقات
treaty: معاهدة معاهدات
process: عملية عمليات
solution: حل حلول
settlement: تسوية
peace: سلام سلمي
ceasefire: هدنة
initiative: مبادرة مبادرات
proposal: اقتراح مقترح مقترحات
plan: خطة خطط
condition: شروط مشروط
resolution: قرار قرارات
council: مجلس مجالس
committee: لجنة لجان
commission: مفوضية هيئة هيئات
organisation: منظمة منظمات تنظيم
union: اتحاد
nation: أمة أمم
united: متحد متحدة
mediator: وسيط وسطاء وساطة
guarantor: ضامن ضامنة ضمانات
side: طرف أطراف
position: موقف مواقف
statement: بيان بيانات تصريح تصريحات
visit: زيارة زار
relation: علاقة علاقات
cooperation: تعاون
alliance: تحالف حلفاء حليف
sanction: عقوبة عقوبات
result: نتيجة نتائج
goal: هدف أهداف غاية يهدف
crisis: أزمة أزمات
conflict: صراع نزاع
issue: قضية مسألة ملف
interest: مصلحة مصالح
role: دور أدوار
support: دعم تأييد
intervention: تدخل تدخلات
sovereignty: سيادة
independence: استقلال
occupation: احتلال محتل
transition: انتقالي انتقال
return: عودة عاد
withdrawal: انسحاب انسحب
war: حرب حروب
army: جيش جيوش
force: قوة قوات
military: عسكري عسكرية
soldier: جندي جنود
officer: ضابط ضباط
commander: عميد لواء
police: شرطة شرطي
security: أمن أمني
intelligence: مخابرات استخبارات
guard: حرس حارس
fighter: مقاتل مقاتلين مقاتلون
militant: مسلح مسلحين مسلحون
rebel: متمرد متمردين متمردون ثوار
settler: مستوطن مستوطنين مستوطنون
gang: عصابة عصابات
militia: مليشيا ميليشيا مليشيات ميليشيات
faction: فصيل فصائل
group: جماعة جماعات مجموعة مجموعات
terrorism: إرهاب إرهابي إرهابيين إرهابيون
extremism: تطرف متطرف متطرفين
attack: هجوم هجمات هاجم اعتداء
airstrike: غارة غارات
strike: ضربة ضربات
bombing: قصف يقصف
explosion: انفجار تفجير تفجيرات
bomb: قنبلة قنابل عبوة
missile: صاروخ صواريخ
weapon: سلاح أسلحة
chemical: كيماوي كيميائي كيماوية
gas: غاز غازات
sarin: سارين
chlorine: كلور
poison: سامة
nuclear: نووي نووية
drone: مسيرة مسيرات
aircraft: طائرة طائرات طيران
helicopter: مروحية مروحيات
airport: مطار مطارات
base: قاعدة قواعد
depot: مستودع مستودعات مخزن
tank: دبابة دبابات
ship: سفينة سفن
front: جبهة جبهات
battle: معركة معارك
clash: اشتباك اشتباكات
siege: حصار محاصر
massacre: مجزرة مجازر مذبحة
killed: قتيل قتلى مقتل قتل
wounded: جريح جرحى مصاب
dead: وفاة توفي
victim: ضحية ضحايا
civilian: مدني مدنيين مدنيون
prisoner: أسير معتقل معتقلين سجين سجناء
hostage: رهينة رهائن
suicide: انتحاري انتحار
assassination: اغتيال
crime: جريمة جرائم
criminal: مجرم مجرمين جنائي
violation: انتهاك انتهاكات خرق
investigation: تحقيق تحقيقات
evidence: دليل أدلة
threat: تهديد تهديدات
danger: خطر مخاطر خطير
violence: عنف
escalation: تصعيد
mission: مهمة بعثة
inspector: مفتش مفتشين
observer: مراقب مراقبين
sponsor: راع رعاة راعية
refugee: لاجئ لاجئين لاجئون
displaced: نازح نازحين نازحون
migrant: مهاجر مهاجرين هجرة
child: طفل أطفال
woman: نساء نسائي
man: رجل رجال
girl: فتاة بنت بنات
boy: صبي فتى
youth: شاب شباب
family: عائلة عائلات
father: والد
resident: سكان ساكن أهالي
home: منزل منازل بيت بيوت
building: مبنى مبان مباني
school: مدرسة مدارس
university: جامعة جامعات
student: طالب طلاب
teacher: معلم معلمين
education: تعليم تعليمي
doctor: طبيب أطباء
hospital: مستشفى مستشفيات
health: صحة صحي
disease: مرض أمراض
virus: فيروس فيروسات
vaccine: لقاح لقاحات
patient: مريض
medicine: دواء أدوية
aid: مساعدة مساعدات إغاثة معونة
humanitarian: إنساني إنسانية
food: غذاء غذائي طعام
water: ماء مياه
electricity: كهرباء كهربائي
fuel: وقود
bread: خبز قمح
poverty: فقر فقير فقراء
religion: دين ديني
muslim: مسلم مسلمين إسلامي إسلام
christian: مسيحي مسيحيين
jew: يهودي يهود
arab: عرب عربي
kurd: كردي أكراد كردستان
sunni: سني سنية
shiite: شيعي شيعة
mosque: مسجد مساجد
church: كنيسة كنائس
pilgrimage: حج حجاج
right: حق حقوق حقوقي
freedom: حرية حريات
justice: عدالة
equality: مساواة
society: مجتمع مجتمعات
tribe: قبيلة قبائل عشيرة
media: إعلام إعلامي
journalist: صحافي صحافيين
newspaper: صحيفة صحف جريدة
agency: وكالة وكالات
television: تلفزيون تلفزيوني تلفاز
channel: قناة قنوات
report: تقرير تقارير
source: مصدر مصادر
news: خبر أخبار أنباء
video: فيديو
picture: صورة صور
book: كتاب كتب
internet: إنترنت
technology: تقنية تكنولوجيا
court: محكمة
judge: قاض قاضي
trial: محاكمة
lawyer: محام محامي محامين
prosecutor: مدعي نيابة
verdict: حكم أحكام
prison: سجن سجون
arrest: اعتقال اعتقالات توقيف قبض
suspect: مشتبه مشتبها
accused: متهم متهمين اتهام اتهامات
torture: تعذيب
rape: اغتصاب
drugs: مخدرات
smuggling: تهريب مهرب مهربين
economy: اقتصاد اقتصادي
finance: مال مالي مالية أموال
budget: ميزانية موازنة
bank: بنك بنوك مصرف مصارف
market: سوق أسواق
price: سعر أسعار
oil: نفط نفطي بترول
barrel: برميل براميل
production: إنتاج
export: تصدير صادرات
import: استيراد واردات
trade: تجارة تجاري
company: شركة شركات
industry: صناعة صناعي
agriculture: زراعة زراعي
investment: استثمار استثمارات مستثمر مستثمرين
growth: نمو
inflation: تضخم
dollar: دولار دولارات
euro: يورو
riyal: ريال ريالات
dinar: دينار دنانير
dirham: درهم دراهم
lira: ليرة ليرات
rouble: روبل
debt: ديون
tax: ضريبة ضرائب
salary: راتب رواتب أجور
job: وظيفة وظائف
unemployment: بطالة
worker: عامل عمال عمالة
project: مشروع مشروعات مشاريع
contract: عقد عقود
loan: قرض قروض
share: سهم أسهم
profit: ربح أرباح
loss: خسارة خسائر
energy: طاقة
pipeline: أنابيب
housing: إسكان سكن
tourism: سياحة سياحي
road: طريق طرق شارع
train: قطار قطارات
car: سيارة سيارات
port: ميناء موانئ
bridge: جسر جسور
factory: مصنع مصانع
million: مليون ملايين
billion: مليار مليارات
percent: نسبة مئوية
amount: قيمة معدل مستوى مستويات حجم ثمن مؤشر
earthquake: زلزال زلازل
flood: فيضان فيضانات سيول
fire: حريق حرائق نار نيران
storm: عاصفة عواصف إعصار
drought: جفاف
accident: حادث حوادث
rescue: إنقاذ
victim-body: جثة جثث جثمان
weather: طقس
climate: مناخ مناخي
environment: بيئة بيئي
sea: بحر بحري
river: نهر أنهار
island: جزيرة جزر
mountain: جبل جبال
desert: صحراء صحراوي
land: أرض أراضي أراض
team: فريق فرق
match: مباراة مباريات
cup: كأس كؤوس
championship: بطولة بطولات
champion: بطل أبطال
club: ناد نادي أندية
player: لاعب لاعبين لاعبون
coach: مدرب مدربين
fan: جماهير مشجع مشجعين
football: كرة قدم
stadium: ملعب ملاعب
medal: ميدالية ميداليات
olympics: أولمبي أولمبياد
sport: رياضة رياضي
film: فيلم أفلام
festival: مهرجان مهرجانات
artist: فنان فنانين فن فني
music: موسيقى موسيقي
award: جائزة جوائز
year: عام أعوام سنة سنوات
month: شهر أشهر شهور
week: أسبوع أسابيع
day: يوم أيام
hour: ساعة ساعات
history: تاريخ تاريخي
future: مستقبل مستقبلي
new: جديد جديدة
first: أول أولى
second: ثانية ثاني
third: ثالث ثالثة
fourth: رابع رابعة
fifth: خامس خامسة
previous: سابق سابقة
last: أخير أخيرة
number: عدد أعداد رقم
problem: مشكلة مشاكل مشكلات
programme: برنامج برامج
service: خدمة خدمات
work: أعمال
study: دراسة دراسات
success: نجاح نجح
failure: فشل إخفاق
progress: تقدم
stalemate: جمود
start: بدء بداية بدأ انطلاق
end: نهاية انتهاء إنهاء
continue: استمرار استمر مواصلة
stop: وقف توقف
increase: زيادة ارتفاع ارتفع
decrease: انخفاض تراجع خفض
reject: رفض يرفض
accept: قبول موافقة وافق
deny: نفى نفي ينفي
demand: مطلب مطالب
need: حاجة احتياجات
effort: جهد جهود مساع
step: خطوة خطوات
measure: إجراء إجراءات تدبير تدابير
participation: مشاركة شارك
boycott: مقاطعة قاطع
announcement: إعلان أعلن
discussion: مناقشة نقاش بحث ناقش يناقش
message: رسالة رسائل
letter-of-law: بند بنود مادة
destruction: تدمير دمار دمر
construction: بناء إعمار
protection: حماية
control: سيطرة
stability: استقرار
unity: وحدة
hope: أمل آمال
fear: خوف مخاوف
truth: حقيقة
lie: كذب أكاذيب
enemy: عدو أعداء
friend: صديق أصدقاء
partner: شريك شركاء شراكة
neighbour: جار جيران مجاور
world: عالم عالمي
system: منظومة
reason: سبب أسباب
condition-state: وضع أوضاع ظرف ظروف
track: مسار صيغة مسارات
legitimacy: شرعية شرعي
showing: أكد أكدت أثبت أثبتت تثبت يثبت أظهر أظهرت تظهر يظهر برهن
member: عضو أعضاء
`

function readConcepts(rows: string): Readonly<Record<string, string>> {
  // Without a prototype, no word of a text finds a method.
  const concepts: Record<string, string> = Object.create(null)
  for (const row of foldTable(rows).trim().split('\n')) {
    const [concept = '', words = ''] = row.split(': ')
    for (const word of words.split(' ')) concepts[stem(word)] ??= concept
  }
  return concepts
}

/** Concept shared by all languages, by stem: so that claims of two languages can align. */
export const concepts: () => Readonly<Record<string, string>> = once(() => readConcepts(ROWS))
