import { describe, expect, it } from 'vitest'
import { frameOf, readClaim } from './frame-text.ts'

function poleOn(axis: string, text: string, given: Parameters<typeof frameOf>[1] = {}) {
  return frameOf(text, given).poles.find((pole) => pole.axis === axis)
}

/** Key of a word as a term. */
function keyOf(word: string): string | undefined {
  return readClaim(word).terms[0]?.stem
}

describe('poles', () => {
  it('finds a term with what it is said of', () => {
    const pole = poleOn('achievement', 'تم تحقيق الأهداف الأولى')
    expect(pole).toMatchObject({ pole: 'a', negated: false, modality: 'asserted', negation: null })
    expect(pole?.span.quote).toBe('تحقيق')
    expect(pole?.referent[0]).toBe(keyOf('أهداف'))
  })

  it('leaves out an adjective that only tells which thing is meant', () => {
    expect(poleOn('permission', 'التقى الوفد قادة الحزب المحظور')).toBeUndefined()
    expect(poleOn('permission', 'الحزب محظور في الإقليم')?.pole).toBe('b')
    const english = { language: 'en' as const }
    expect(poleOn('permission', 'They met leaders of the banned party', english)).toBeUndefined()
    expect(poleOn('permission', 'The party is banned in the province', english)?.pole).toBe('b')
  })

  it('turns a negated term round and keeps the negating word', () => {
    const pole = poleOn('achievement', 'لم تتحقق أي نتيجة')
    expect(pole).toMatchObject({ pole: 'b', negated: true, negation: { quote: 'لم', start: 0 } })
    expect(pole?.referent).toContain(keyOf('نتيجة'))
  })

  it.each([
    ['لم يتحقق سوى تقدم محدود', 'achievement', 'a', false],
    ['لم يتحقق تقدم إلا في ملف الأسرى', 'progress', 'a', false],
    ['لا تقدم ولا انفراج في المحادثات', 'progress', 'b', true],
    ['فشلت الوساطة في تحقيق أي تقدم', 'progress', 'b', true],
    ['لم يفشل الفريق في تحقيق هدفه', 'achievement', 'a', true],
    ['المحادثات لم تنجح', 'achievement', 'b', true],
    ['لا سيما أن المحادثات نجحت', 'achievement', 'a', false],
    ['لم يحضر الوزير، ونجحت المحادثات', 'achievement', 'a', false],
    ['لم يعلن الفريق شيئا لكنه حقق تقدما', 'progress', 'a', false],
    ['وقتلت الضربة راعيا', 'survival', 'a', false],
    ['لن تنجح الوساطة', 'achievement', 'b', true],
    ['ليس هناك تقدم في الملف', 'progress', 'b', true],
    ['انتهى اللقاء من دون تقدم', 'progress', 'b', true],
    ['انتهى اللقاء دون إحراز تقدم', 'progress', 'b', true],
    ['انتهى اللقاء دون تحديد موعد إحراز تقدم', 'progress', 'a', false],
    ['جاء النمو دون مستوى التقدم السابق', 'progress', 'a', false],
    ['كتبوا على الجدار لا للتدخل', 'intervention', 'a', false],
    ['ليست المرة الأولى التي تنجح فيها الوساطة', 'achievement', 'a', false],
    ['أقر الوزير بعدم تحقيق الأهداف', 'achievement', 'b', true],
    ['ما عاد التقدم ممكنا', 'progress', 'b', true],
    ['لا يكاد يتحقق تقدم', 'progress', 'b', true],
    ['كادت الوساطة تنجح', 'achievement', 'b', true],
    ['ما زال التقدم مستمرا', 'progress', 'a', false],
    ['جرت التظاهرات بشكل سلمي', 'violence', 'a', false],
    ['رحل السكان قسرا عن القرية', 'voluntariness', 'b', false],
    ['وصف الوزير الحادث بأنه حالة فردية', 'isolation', 'a', false],
    ['أصيب السائق بجروح طفيفة', 'patient', 'a', false],
    ['هذا التصريح لا يخدم الاستقرار', 'stability', 'a', false],
    ['لم تشهد البلاد أي استقرار', 'stability', 'b', true],
    ['لا دليل حتى الآن على أن الحريق متعمد', 'intent', 'b', true],
    ['رفضت السلطات السماح بالدخول', 'permission', 'b', true],
    ['القطن قرب أدنى مستوياته هذا العام', 'level', 'b', false],
    ['أسعار القطن تهوي في البورصة', 'change-of-amount', 'b', false],
    ['المصنع تواصل إنتاج الورق فيه', 'continuation', 'a', false],
    ['انتقد الخبير خطة السد', 'support', 'b', false],
    ['الحارس أطلقت المحكمة سراح شقيقه، والقاضي منحه براءة', 'custody', 'a', false],
    ['الصيادون لم يفقدوا الأمل', 'hope', 'a', true],
    ['المدير ما زال في منصبه', 'office', 'a', false],
  ])('reads %s', (text, axis, pole, negated) => {
    expect(frameOf(text).poles.find((use) => use.axis === axis)).toMatchObject({ pole, negated })
  })

  it.each([
    ['بحث الوفدان مشروع قانون يتعلق بتشديد القيود', 'restrictions', true],
    ['اتفق الوفدان على تشديد القيود', 'restrictions', true],
    ['هذا تشديد القيود', 'restrictions', false],
    ['تم تحقيق الأهداف', 'achievement', false],
  ])('tells whether a preposition governs it in %s', (text, axis, oblique) => {
    expect(poleOn(axis, text)).toMatchObject({ oblique })
  })

  it('leaves what only describes a thing denied as it is', () => {
    const text = 'نفى نقل المريضة إلى العيادة بسيارة الإسعاف بعد تحقيق تقدم كبير في علاجها'
    expect(poleOn('progress', text, { cue: 'نفى', stance: 'deny' })).toMatchObject({
      pole: 'a',
      negated: false,
    })
  })

  it('turns poles round under a cue that denies', () => {
    const text = 'نفى تحقيق أي تقدم'
    expect(poleOn('progress', text, { cue: 'نفى', stance: 'deny' })).toMatchObject({
      pole: 'b',
      negated: true,
      negation: { quote: 'نفى' },
    })
  })

  it('reads the pole of the cue itself as it stands', () => {
    const pole = poleOn('acceptance', 'رفض خطة توزيع المياه', { cue: 'رفض', stance: 'deny' })
    expect(pole).toMatchObject({ pole: 'b', negated: false, span: { quote: 'رفض' } })
    expect(pole?.referent).toContain(keyOf('توزيع'))
  })

  it.each([
    ['قد يتحقق تقدم في المحادثات', 'possible'],
    ['سيتحقق تقدم في المحادثات', 'planned'],
    ['يسعى الطرفان إلى تحقيق مكاسب', 'wished'],
    ['إذا تحقق شرط واحد عادوا', 'conditional'],
    ['قد نجح الفريق', 'asserted'],
  ])('hears how real it is: %s', (text, modality) => {
    expect(poleOn('achievement', text)?.modality).toBe(modality)
  })

  it.each([
    ['The talks did not achieve any gains', 'achievement', 'b', 'not'],
    ['Progress was not made', 'progress', 'b', 'not'],
    ['The meeting ended without progress', 'progress', 'b', 'without'],
    ['The road is no longer safe', 'danger', 'b', 'no longer'],
    ['The envoys have yet to make progress', 'progress', 'b', 'yet to'],
    ['The vote was by no means peaceful', 'violence', 'b', 'by no means'],
    ['The march was hardly peaceful', 'violence', 'b', 'hardly'],
  ])('reads English: %s', (text, axis, pole, negation) => {
    expect(poleOn(axis, text, { language: 'en' })).toMatchObject({
      pole,
      negated: true,
      negation: { quote: negation },
    })
  })

  it.each([
    ['غاب الكاتب وراء الثرى', 'wealth'],
    ['الفقرة الأولى من النص', 'wealth'],
    ['أوقفت الشرطة عنصرين', 'equality'],
    ['يعمل في قسم المحاسبة', 'accountability'],
    ['متجر للبيع بالتجزئة', 'unity'],
    ['في جميع أرجاء المدينة', 'schedule'],
    ['بدا الرجل معتدا بنفسه', 'aggression'],
  ])('hears nothing in a word that only looks like a term: %s', (text, axis) => {
    expect(poleOn(axis, text)).toBeUndefined()
  })

  it('lists the negations of a quote, without those that only bound or look like one', () => {
    const quotes = (text: string) => frameOf(text).negations.map(({ quote }) => quote)
    expect(quotes('لم يصل الوفد ولن يصل')).toEqual(['لم', 'ولن'])
    expect(quotes('وصل ما لا يقل عن عشرة نواب، لا سيما من الجنوب')).toEqual([])
  })

  it('cuts every span from the text', () => {
    const text = 'قال إن الهدنة لم تصمد في مدينة إربد، وقُتل 12 شخصا يوم 3 آذار/مارس 2021'
    const { frame } = readClaim(text)
    const spans = [
      ...frame.poles.flatMap(({ span, negation }) => [span, negation]),
      ...[...frame.figures, ...frame.dates, ...frame.slots].map(({ span }) => span),
    ].filter((span) => span !== null)
    expect(spans.length).toBeGreaterThan(5)
    for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote)
  })
})
