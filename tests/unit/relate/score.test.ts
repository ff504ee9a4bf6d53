import { describe, expect, it } from 'vitest'
import { STRONG, strengthOf, WEAK } from '#relate/score.ts'

describe('strengthOf(score)', () => {
  it('keeps the published thresholds, each included', () => {
    expect([STRONG, WEAK]).toEqual([0.6, 0.45])
    expect(strengthOf(STRONG)).toBe('strong')
    expect(strengthOf(STRONG - 0.001)).toBe('weak')
    expect(strengthOf(WEAK)).toBe('weak')
    expect(strengthOf(WEAK - 0.001)).toBeNull()
  })
})
