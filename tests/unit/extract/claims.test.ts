import { describe, it } from 'vitest'
import { readClaims } from '../../support/read-claims.ts'

describe('extractClaims: spans', () => {
  it('leaves out marks around the whole and the closing stop', ({ expect }) => {
    const [claim] = readClaims('قال المدير: «سنفتح الجسر قريبا أمام الجميع.»')
    expect(claim).toMatchObject({ quote: 'سنفتح الجسر قريبا أمام الجميع', mode: 'direct' })
  })

  it('keeps a quotation that is only part of the clause', ({ expect }) => {
    const [claim] = readClaims('وقال المدير إن الجسر "شريان المدينة" سيفتح قريبا.')
    expect(claim).toMatchObject({ quote: 'الجسر "شريان المدينة" سيفتح قريبا', mode: 'indirect' })
  })

  it('gives a quotation of several sentences a claim a sentence', ({ expect }) => {
    const claims = readClaims(
      'قال المدير: «سنفتح الجسر في الشهر المقبل. لن تدفع السيارات رسوما هذا العام».',
    )
    expect(claims.map(({ quote }) => quote)).toEqual([
      'سنفتح الجسر في الشهر المقبل',
      'لن تدفع السيارات رسوما هذا العام',
    ])
  })

  it('shows cue and speaker in the context, never in the quote', ({ expect }) => {
    const text = 'نفى وزير النقل سمير عواد أن يكون الجسر قد أغلق.'
    const [claim] = readClaims(text)
    const context = text.slice(claim?.context.start, claim?.context.end)
    expect(context).toContain('نفى')
    expect(context).toContain('سمير عواد')
    expect(claim?.quote).not.toContain('نفى')
  })

  it('points into the text as given, vowel marks and CRLF included', ({ expect }) => {
    const text = 'قَالَ المُديرُ\r\nإنّ الجِسرَ سيُفتَحُ قريبًا أمام الجميع.'
    for (const claim of readClaims(text))
      expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
  })
})
