import { describe, expect, it } from 'vitest'
import { relateStatements } from '#relate/statements.ts'
import { buildReading } from '../../support/build-reading.ts'

const judge = (a: string, b: string) =>
  relateStatements(buildReading({ quote: a, id: 'a' }), buildReading({ quote: b, id: 'b' }))

describe('relateStatements(a, b)', () => {
  it('takes a country in place of another for a contrast, and shows both', () => {
    const { relation, kind, reasons } = judge(
      'البرازيل تفتتح أطول جسر معلق',
      'اليابان تفتتح أطول جسر معلق',
    )
    expect([relation, kind]).toEqual(['contrasts', 'actor'])
    expect(reasons[0]?.a.map(({ quote }) => quote)).toEqual(['البرازيل'])
    expect(reasons[0]?.b.map(({ quote }) => quote)).toEqual(['اليابان'])
  })

  it('takes the same words in another order for an agreement', () => {
    const { relation, reasons } = judge(
      'طلب موسمي يدفع أسعار القطن المصري طويل التيلة',
      'أسعار القطن المصري طويل التيلة يدفع طلب موسمي',
    )
    expect(relation).toBe('agrees')
    expect(reasons).toHaveLength(1)
  })

  it('takes statements without a word in common for unrelated', () => {
    expect(
      judge('افتتاح معرض الزهور في المتنزه الكبير', 'نادي الشطرنج يعلن أسماء لاعبيه الجدد'),
    ).toMatchObject({ relation: 'unrelated', kind: null, strength: null, reasons: [] })
  })
})
