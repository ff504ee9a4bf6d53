import type { Stance } from '#domain/claim.ts'

/**
 * What may follow a cue and be its content. A quotation or a colon always may.
 * `that`: أن, إن, بأن, after the cue's preposition where it has one.
 * `noun`: a verbal noun after the cue's preposition, or at once where it has none (اقترح إنهاءَ).
 * `object`: a verbal noun at once, beside what the preposition takes (أعلنت مقتلَ, أعلنت عن مقتل).
 * `someone`: the one addressed and what is asked of them (دعت المجتمع الدولي إلى).
 */
type Complement = 'that' | 'noun' | 'object' | 'someone'

export interface CueEntry {
  /** Past, present and active participle, third person masculine singular; `-` where none is used. */
  readonly verb: string
  /** Verbal noun, as in قوله, تأكيده. */
  readonly noun?: string
  readonly takes: readonly Complement[]
  readonly prepositions?: readonly string[]
  /** What the imperfect takes, where it takes less: يعتبر كذا is «is deemed». */
  readonly presentTakes?: readonly Complement[]
  readonly stance?: Stance
  readonly accuses?: true
  /** What it reports is held to be so; under a negation, held not to be so: لا يعتقد أن. */
  readonly opinion?: true
  /** The verb may take its listener as object: أبلغ «عكاظ», أخبر الصحفيين. */
  readonly tells?: true
  /** Homographs are common: only a that-clause, colon or quotation close after the verb counts. */
  readonly ambiguous?: true
}

const SAYING: readonly CueEntry[] = [
  { verb: 'قال يقول قائل', noun: 'قول', takes: ['that'] },
  { verb: 'صرح يصرح مصرح', noun: 'تصريح', takes: ['that'], prepositions: ['ب'] },
  { verb: 'ذكر يذكر ذاكر', noun: 'ذكر', takes: ['that'], ambiguous: true },
  { verb: 'أفاد يفيد مفيد', noun: 'إفادة', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'تحدث يتحدث متحدث', noun: 'حديث', takes: ['noun'], prepositions: ['عن'] },
  { verb: 'أدلى يدلي مدلي', takes: [] },
  { verb: 'كتب يكتب كاتب', takes: ['that'], ambiguous: true },
  { verb: 'غرد يغرد مغرد', takes: ['that'], ambiguous: true },
  { verb: 'روى يروي راوي', noun: 'رواية', takes: ['that'], ambiguous: true },
  { verb: 'حكى يحكي حاكي', takes: ['that'], ambiguous: true },
  { verb: 'نطق ينطق ناطق', takes: ['that'], ambiguous: true },
  { verb: 'أخبر يخبر مخبر', takes: ['that'], prepositions: ['ب'], tells: true },
  { verb: 'أبلغ يبلغ مبلغ', takes: ['that'], prepositions: ['ب'], tells: true },
  { verb: 'أطلع يطلع مطلع', takes: ['noun'], prepositions: ['على'], ambiguous: true },
  { verb: 'علق يعلق معلق', noun: 'تعليق', takes: ['that'], ambiguous: true },
  { verb: 'أجاب يجيب مجيب', takes: ['that'], ambiguous: true },
  { verb: 'رد يرد -', takes: ['that'], ambiguous: true },
  { verb: 'عقب يعقب -', takes: ['that'], ambiguous: true },
  { verb: 'تساءل يتساءل متسائل', takes: [], ambiguous: true },
  { verb: 'خاطب يخاطب مخاطب', takes: [], ambiguous: true },
  { verb: 'هتف يهتف هاتف', takes: ['that'], ambiguous: true },
  { verb: 'نشر ينشر ناشر', takes: ['that'], ambiguous: true },
  { verb: 'بث يبث -', takes: ['that'], ambiguous: true },
  { verb: 'أورد يورد موردا', takes: ['that'] },
  { verb: 'حدد يحدد محدد', takes: ['that'], ambiguous: true },
  { verb: '- - مذكر', takes: ['that'], prepositions: ['ب'], ambiguous: true },
  { verb: 'طمأن يطمئن مطمئن', takes: ['that'], prepositions: ['ب'], tells: true },
]

const ADDING: readonly CueEntry[] = [
  { verb: 'أضاف يضيف مضيف', takes: ['that'] },
  { verb: 'تابع يتابع متابع', takes: ['that'], ambiguous: true },
  { verb: 'واصل يواصل مواصل', takes: ['that'], ambiguous: true },
  { verb: 'استطرد يستطرد مستطرد', takes: ['that'] },
  { verb: 'أردف يردف مردف', takes: ['that'] },
  { verb: 'استدرك يستدرك مستدرك', takes: ['that'] },
  { verb: 'أكمل يكمل مكمل', takes: ['that'], ambiguous: true },
  { verb: 'استكمل يستكمل مستكمل', takes: ['that'], ambiguous: true },
  { verb: 'زاد يزيد -', takes: ['that'], ambiguous: true },
  { verb: 'مضى يمضي -', takes: [], ambiguous: true },
  { verb: 'ختم يختم خاتم', takes: ['that'], ambiguous: true },
  { verb: 'اختتم يختتم مختتم', takes: ['that'] },
  { verb: 'خلص يخلص -', takes: ['that'], prepositions: ['إلى'], ambiguous: true },
  { verb: 'استهل يستهل مستهل', takes: ['that'], ambiguous: true },
]

const EXPLAINING: readonly CueEntry[] = [
  { verb: 'أوضح يوضح موضح', noun: 'إيضاح', takes: ['that', 'noun'] },
  { verb: 'بين يبين مبين', takes: ['that'], ambiguous: true },
  { verb: 'أبان يبين مبين', takes: ['that'] },
  { verb: 'شرح يشرح شارح', takes: ['that'], ambiguous: true },
  { verb: 'فسر يفسر مفسر', takes: ['that'], ambiguous: true },
  { verb: 'أظهر يظهر مظهر', takes: ['that'], ambiguous: true },
  {
    verb: 'أشار يشير مشير',
    noun: 'إشارة',
    takes: ['that', 'noun'],
    prepositions: ['إلى', 'الى', 'ل'],
  },
  { verb: 'لفت يلفت لافت', noun: 'لفت', takes: ['that', 'noun'], prepositions: ['إلى', 'الى'] },
  { verb: 'ألمح يلمح ملمح', takes: ['that', 'noun'], prepositions: ['إلى'] },
  { verb: 'لمح يلمح ملمح', takes: ['that', 'noun'], prepositions: ['إلى'], ambiguous: true },
  { verb: 'نوه ينوه منوه', takes: ['that', 'noun'], prepositions: ['إلى', 'ب', 'عن'] },
  { verb: 'نبه ينبه منبه', takes: ['that', 'noun'], prepositions: ['إلى', 'على', 'من'] },
  { verb: 'أبرز يبرز مبرز', takes: ['that'], ambiguous: true },
  { verb: 'لاحظ يلاحظ ملاحظ', takes: ['that'] },
  { verb: 'عدد يعدد معدد', takes: [], ambiguous: true },
  { verb: 'لخص يلخص ملخص', takes: ['that'], ambiguous: true },
  { verb: 'سرد يسرد سارد', takes: [], ambiguous: true },
  { verb: 'تطرق يتطرق متطرق', takes: ['noun'], prepositions: ['إلى'] },
  { verb: 'برر يبرر مبرر', takes: ['that'], prepositions: ['ب'], ambiguous: true },
  { verb: 'علل يعلل معلل', takes: ['that'], prepositions: ['ب'], ambiguous: true },
  { verb: 'استنتج يستنتج مستنتج', takes: ['that'] },
  { verb: 'استخلص يستخلص مستخلص', takes: ['that'] },
  { verb: 'استعرض يستعرض مستعرض', takes: [], ambiguous: true },
]

const AFFIRMING: readonly CueEntry[] = [
  {
    verb: 'أكد يؤكد مؤكد',
    noun: 'تأكيد',
    takes: ['that', 'noun', 'object'],
    prepositions: ['على'],
    stance: 'affirm',
  },
  {
    verb: 'شدد يشدد مشدد',
    noun: 'تشديد',
    takes: ['that', 'noun'],
    prepositions: ['على'],
    stance: 'affirm',
  },
  { verb: 'جزم يجزم جازم', takes: ['that'], prepositions: ['ب'], stance: 'affirm' },
  {
    verb: 'أصر يصر مصر',
    noun: 'إصرار',
    takes: ['that', 'noun'],
    prepositions: ['على'],
    stance: 'affirm',
    ambiguous: true,
  },
  { verb: 'أقسم يقسم مقسم', takes: ['that'], stance: 'affirm', ambiguous: true },
  { verb: 'أيقن يوقن موقن', takes: ['that'], stance: 'affirm' },
  {
    verb: 'كشف يكشف كاشف',
    noun: 'كشف',
    takes: ['that', 'noun', 'object'],
    prepositions: ['عن'],
    stance: 'affirm',
  },
  { verb: 'أثبت يثبت مثبت', takes: ['that'], stance: 'affirm', ambiguous: true },
  {
    verb: 'أقر يقر مقر',
    noun: 'إقرار',
    takes: ['that', 'noun'],
    prepositions: ['ب'],
    stance: 'affirm',
    ambiguous: true,
  },
  {
    verb: 'اعترف يعترف معترف',
    noun: 'اعتراف',
    takes: ['that', 'noun'],
    prepositions: ['ب'],
    stance: 'affirm',
  },
  { verb: 'كرر يكرر مكرر', takes: ['that'], stance: 'affirm' },
  { verb: 'جدد يجدد مجدد', takes: ['noun'], stance: 'affirm', ambiguous: true },
  { verb: 'برهن يبرهن مبرهن', takes: ['that'], prepositions: ['على'], stance: 'affirm' },
  {
    verb: 'شهد يشهد شاهد',
    takes: ['that'],
    prepositions: ['ب'],
    stance: 'affirm',
    ambiguous: true,
  },
]

const ANNOUNCING: readonly CueEntry[] = [
  {
    verb: 'أعلن يعلن معلن',
    noun: 'إعلان',
    takes: ['that', 'noun', 'object'],
    prepositions: ['عن'],
  },
  { verb: 'قرر يقرر مقرر', takes: ['that'], ambiguous: true },
  { verb: 'بشر يبشر مبشر', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'أبدى يبدي مبدي', takes: ['noun'] },
  { verb: 'أعرب يعرب معرب', noun: 'إعراب', takes: ['that', 'noun'], prepositions: ['عن'] },
  { verb: 'عبر يعبر معبر', takes: ['noun'], prepositions: ['عن'] },
  { verb: 'أفصح يفصح مفصح', takes: ['that', 'noun'], prepositions: ['عن'] },
  { verb: 'تعهد يتعهد متعهد', noun: 'تعهد', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'وعد يعد واعد', takes: ['that', 'noun'], prepositions: ['ب'], ambiguous: true },
  { verb: 'التزم يلتزم ملتزم', takes: ['that'], prepositions: ['ب'], ambiguous: true },
  { verb: 'أجمع يجمع مجمع', takes: ['that'], prepositions: ['على'], ambiguous: true },
  { verb: 'اتفق يتفق متفق', takes: ['that'], prepositions: ['على'], ambiguous: true },
  { verb: 'سجل يسجل مسجل', takes: ['that'], ambiguous: true },
]

const THINKING: readonly CueEntry[] = [
  {
    verb: 'اعتبر يعتبر معتبر',
    takes: ['that', 'noun'],
    presentTakes: ['that'],
    opinion: true,
  },
  { verb: 'رأى يرى -', takes: ['that'], ambiguous: true, opinion: true },
  {
    verb: 'اعتقد يعتقد معتقد',
    noun: 'اعتقاد',
    takes: ['that'],
    prepositions: ['ب'],
    opinion: true,
  },
  { verb: 'ظن يظن ظان', takes: ['that'], ambiguous: true, opinion: true },
  { verb: 'توقع يتوقع متوقع', noun: 'توقع', takes: ['that', 'noun'], opinion: true },
  { verb: 'رجح يرجح مرجح', noun: 'ترجيح', takes: ['that', 'noun'], opinion: true },
  { verb: 'قدر يقدر مقدر', takes: ['that'], ambiguous: true },
  { verb: 'افترض يفترض مفترض', takes: ['that'] },
  { verb: 'تكهن يتكهن متكهن', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'تنبأ يتنبأ متنبئ', takes: ['that', 'noun'], prepositions: ['ب'] },
  {
    verb: 'أمل يأمل آمل',
    noun: 'أمل',
    takes: ['that', 'noun'],
    prepositions: ['في', 'ب'],
    ambiguous: true,
  },
  { verb: 'تمنى يتمنى متمني', takes: ['that', 'noun'] },
  { verb: 'أسف يأسف آسف', takes: ['that', 'noun'], prepositions: ['ل'], ambiguous: true },
  { verb: 'استبعد يستبعد مستبعد', takes: ['that', 'noun'], stance: 'deny' },
  { verb: 'شكك يشكك مشكك', takes: ['noun'], prepositions: ['في', 'ب'], stance: 'deny' },
  { verb: 'استغرب يستغرب مستغرب', takes: ['that', 'noun'] },
  { verb: 'وصف يصف واصف', takes: ['someone'] },
]

const DEMANDING: readonly CueEntry[] = [
  {
    verb: 'طالب يطالب مطالب',
    noun: 'مطالبة',
    takes: ['that', 'noun', 'someone'],
    prepositions: ['ب'],
  },
  {
    verb: 'دعا يدعو داعي',
    noun: 'دعوة',
    takes: ['that', 'noun', 'someone'],
    prepositions: ['إلى', 'الى', 'ل'],
  },
  { verb: 'حث يحث حاث', noun: 'حث', takes: ['someone', 'noun'], prepositions: ['على'] },
  { verb: 'ناشد يناشد مناشد', noun: 'مناشدة', takes: ['someone'] },
  { verb: 'طلب يطلب طالب', takes: ['that', 'noun'], prepositions: ['من'], ambiguous: true },
  { verb: 'اقترح يقترح مقترح', noun: 'اقتراح', takes: ['that', 'noun'] },
  { verb: 'أوصى يوصي موصي', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'اشترط يشترط مشترط', noun: 'اشتراط', takes: ['that', 'noun'] },
  { verb: 'نصح ينصح ناصح', takes: ['that', 'noun', 'someone'], prepositions: ['ب'] },
  { verb: 'نادى ينادي منادي', takes: ['noun'], prepositions: ['ب'], ambiguous: true },
  { verb: 'أهاب يهيب مهيب', takes: ['noun'], prepositions: ['ب'] },
]

const WARNING: readonly CueEntry[] = [
  {
    verb: 'حذر يحذر محذر',
    noun: 'تحذير',
    takes: ['that', 'noun', 'someone'],
    prepositions: ['من'],
  },
  {
    verb: 'هدد يهدد مهدد',
    noun: 'تهديد',
    takes: ['that', 'noun'],
    prepositions: ['ب'],
    ambiguous: true,
  },
  { verb: 'توعد يتوعد متوعد', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'أنذر ينذر منذر', takes: ['that', 'noun'], prepositions: ['ب'], ambiguous: true },
  { verb: 'لوح يلوح ملوح', takes: ['that', 'noun'], prepositions: ['ب'], ambiguous: true },
]

const DENYING: readonly CueEntry[] = [
  { verb: 'نفى ينفي نافي', noun: 'نفي', takes: ['that', 'noun'], stance: 'deny' },
  { verb: 'أنكر ينكر منكر', noun: 'إنكار', takes: ['that', 'noun'], stance: 'deny' },
  { verb: 'كذب يكذب مكذب', takes: ['noun'], stance: 'deny', ambiguous: true },
  { verb: 'فند يفند مفند', noun: 'تفنيد', takes: ['noun'], stance: 'deny' },
  { verb: 'دحض يدحض داحض', takes: ['noun'], stance: 'deny' },
]

const DOUBTED: readonly CueEntry[] = [
  { verb: 'زعم يزعم زاعم', noun: 'زعم', takes: ['that', 'noun'], stance: 'doubt' },
  { verb: 'ادعى - مدعي', noun: 'ادعاء', takes: ['that', 'noun'], stance: 'doubt' },
  { verb: 'تذرع يتذرع متذرع', takes: ['that', 'noun'], prepositions: ['ب'], stance: 'doubt' },
  { verb: 'تحجج يتحجج متحجج', takes: ['that'], prepositions: ['ب'], stance: 'doubt' },
  {
    verb: 'روج يروج مروج',
    takes: ['that', 'noun'],
    prepositions: ['ل'],
    stance: 'doubt',
    ambiguous: true,
  },
]

const JUDGING: readonly CueEntry[] = [
  { verb: 'اتهم يتهم متهم', noun: 'اتهام', takes: ['someone'], accuses: true },
  { verb: 'حمل يحمل محمل', takes: ['someone'], accuses: true, ambiguous: true },
  { verb: 'نسب ينسب ناسب', takes: ['someone'], accuses: true, ambiguous: true },
  { verb: 'أدان يدين مدين', noun: 'إدانة', takes: ['noun'], ambiguous: true },
  { verb: 'ندد يندد مندد', noun: 'تنديد', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'استنكر يستنكر مستنكر', noun: 'استنكار', takes: ['that', 'noun'] },
  { verb: 'انتقد ينتقد منتقد', noun: 'انتقاد', takes: ['noun'] },
  { verb: 'اشتكى يشتكي مشتكي', takes: ['that', 'noun'], prepositions: ['من'] },
  { verb: 'شكا يشكو شاكي', takes: ['that', 'noun'], prepositions: ['من'], ambiguous: true },
  { verb: 'رحب يرحب مرحب', noun: 'ترحيب', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'أشاد يشيد مشيد', noun: 'إشادة', takes: ['that', 'noun'], prepositions: ['ب'] },
  { verb: 'أثنى يثني مثني', takes: ['noun'], prepositions: ['على'] },
  { verb: 'أيد يؤيد مؤيد', noun: 'تأييد', takes: ['noun'], ambiguous: true },
  { verb: 'شكر يشكر شاكر', takes: ['someone'], ambiguous: true },
  { verb: 'أعاد يعيد معيد', takes: ['that'], ambiguous: true },
]

/** All reporting verbs of news Arabic, by family. A verb that heads no that-clause, call or charge is left out. */
export const cues: readonly CueEntry[] = [
  ...SAYING,
  ...ADDING,
  ...EXPLAINING,
  ...AFFIRMING,
  ...ANNOUNCING,
  ...THINKING,
  ...DEMANDING,
  ...WARNING,
  ...DENYING,
  ...DOUBTED,
  ...JUDGING,
]

/** Impersonal cues, before أن: the outlet itself speaks (يُذكر أن, يشار إلى أن). */
export const impersonalCues: readonly string[] = [
  'يذكر',
  'يشار',
  'الجدير بالذكر',
  'جدير بالذكر',
  'تجدر الإشارة',
  'تجدر الاشارة',
  'يجدر الذكر',
  'يجدر بالذكر',
  'من المعلوم',
  'من المعروف',
  'معلوم',
  'يفترض',
  'من المفترض',
  'من المقرر',
  'من المتوقع',
  'من المنتظر',
  'يبدو',
  'من الملاحظ',
  'يلاحظ',
]

/** Source phrases: what follows is the speaker, the rest of the clause the content. */
export const sourcePhrases: readonly {
  readonly words: string
  readonly lemma: string
  readonly stance?: Stance
}[] = [
  { words: 'بحسب', lemma: 'بحسب' },
  { words: 'حسب', lemma: 'بحسب' },
  { words: 'بحسب ما', lemma: 'بحسب' },
  { words: 'وفق', lemma: 'وفق' },
  { words: 'وفق ما', lemma: 'وفق' },
  { words: 'وفقا ل', lemma: 'وفق' },
  { words: 'طبقا ل', lemma: 'طبقا لـ' },
  { words: 'استنادا إلى', lemma: 'استنادا إلى' },
  { words: 'نقلا عن', lemma: 'نقلا عن' },
  { words: 'على حد قول', lemma: 'على حد قول' },
  { words: 'على حد تعبير', lemma: 'على حد تعبير' },
  { words: 'على حد وصف', lemma: 'على حد وصف' },
  { words: 'على حد زعم', lemma: 'على حد زعم', stance: 'doubt' },
  { words: 'على لسان', lemma: 'على لسان' },
  { words: 'في رأي', lemma: 'في رأي' },
  { words: 'برأي', lemma: 'برأي' },
  { words: 'من وجهة نظر', lemma: 'من وجهة نظر' },
]
