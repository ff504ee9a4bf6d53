import { describe, expect, it } from 'vitest'
import { CLASSES, chancesOf } from '#relate/statement-model.ts'
import { STATEMENT_FIGURES, STATEMENT_WEIGHTS } from '#relate/statement-weights.ts'
import { relateStatements, weighStatements } from '#relate/statements.ts'
import { hashWord, packWords, unpackWords } from '#relate/word-weights.ts'
import { buildReading } from '../../support/build-reading.ts'

const pairs = [
  ['ارتفاع أسعار القمح في الأسواق العالمية', 'انخفاض أسعار القمح في الأسواق العالمية'],
  ['المصرف المركزي يثبت سعر الفائدة', 'سعر الفائدة ثابت بقرار من المصرف المركزي'],
  ['افتتاح حديقة الحيوان الجديدة', 'منتخب الكرة الطائرة يغادر البطولة'],
  ['مقتل 12 شخصا في انهيار مبنى', 'مقتل 20 شخصا في انهيار مبنى'],
] as const

const read = (quote: string, id: string) => buildReading({ quote, id })

describe('chancesOf(evidence)', () => {
  it.each(pairs)('gives shares of one: %s / %s', (a, b) => {
    const chances = chancesOf(weighStatements(read(a, 'a'), read(b, 'b')).evidence)
    expect(chances).toHaveLength(CLASSES.length)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
  })

  it('weighs every feature, and no other', () => {
    const { features } = weighStatements(read('a', 'a'), read('b', 'b')).evidence
    expect(STATEMENT_WEIGHTS.map(([name]) => name).toSorted()).toEqual(
      Object.keys(features).toSorted(),
    )
  })

  it('carries the figures of its training', () => {
    expect(STATEMENT_FIGURES.pairs).toBeGreaterThan(1000)
    expect(STATEMENT_FIGURES.calibrationError).toBeLessThanOrEqual(0.05)
  })
})

describe('relateStatements(a, b)', () => {
  it.each(pairs)('is the same from both sides: %s / %s', (a, b) => {
    const there = relateStatements(read(a, 'a'), read(b, 'b'))
    const back = relateStatements(read(b, 'a'), read(a, 'b'))
    expect([there.relation, there.score]).toEqual([back.relation, back.score])
  })

  it.each(pairs)('never flags without words on both sides: %s / %s', (a, b) => {
    const { relation, reasons } = relateStatements(read(a, 'a'), read(b, 'b'))
    if (relation !== 'contrasts') return
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.every((reason) => reason.a.length > 0 && reason.b.length > 0)).toBe(true)
  })
})

describe('packWords(words)', () => {
  it('keeps weights to a hundredth', () => {
    const words = new Map([
      [hashWord('قمح'), 0.42],
      [hashWord('فائدة'), -0.87],
    ])
    const kept = unpackWords(packWords(words))
    for (const [word, weight] of words) expect(kept.get(word)).toBeCloseTo(weight, 2)
  })
})
