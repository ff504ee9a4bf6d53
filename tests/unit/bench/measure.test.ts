import { describe, expect, it } from 'vitest'
import { keepsBar, toTable } from '../../bench/line.ts'
import { cpuOf, median, timeOf } from '../../bench/measure.ts'
import { countWords, textOfWords } from '../../bench/texts.ts'

describe('median(figures)', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 9], 3],
  ])('of %j is %d', (figures, middle) => {
    expect(median(figures)).toBe(middle)
  })

  it('refuses none', () => {
    expect(() => median([])).toThrow(/no median/u)
  })
})

describe('cpuOf(tasks, rounds) and timeOf', () => {
  it('run every task in turn, warm-up and rounds alike', async () => {
    const ran: string[] = []
    const task = (name: string) => () => ran.push(name)
    cpuOf({ a: task('a'), b: task('b') }, { warm: 1, rounds: 2, times: 2 })
    expect(ran.join('')).toBe('ab' + 'aabb' + 'aabb')
    const waits = async (name: string) => ran.push(name)
    const took = await timeOf({ a: () => waits('a'), b: () => waits('b') }, { warm: 0, rounds: 1 })
    expect(ran.join('').endsWith('aabbab')).toBe(true)
    expect(Object.keys(took)).toEqual(['a', 'b'])
  })

  it('warm each task up for as long as is asked', () => {
    let runs = 0
    const before = performance.now()
    cpuOf({ only: () => (runs += 1) }, { warm: 1, warmSeconds: 0.02, rounds: 1 })
    expect(performance.now() - before).toBeGreaterThanOrEqual(20)
    expect(runs).toBeGreaterThan(2)
  })
})

describe('textOfWords(paragraphs, words, from)', () => {
  it('takes whole paragraphs in turn until there are enough words', () => {
    const paragraphs = ['one two', 'three', 'four five six']
    expect(textOfWords(paragraphs, 3)).toBe('one two\nthree')
    expect(countWords(textOfWords(paragraphs, 7, 2))).toBeGreaterThanOrEqual(7)
    expect(textOfWords(paragraphs, 4, 2)).toBe('four five six\none two')
  })

  it('refuses to build from nothing', () => {
    expect(() => textOfWords([], 5)).toThrow(/no text/u)
  })
})

describe('a line of the table', () => {
  const line = { name: 'reading', value: 2.71234, unit: 'ms', bar: 4 }

  it('keeps a bar from the side that counts', () => {
    expect(keepsBar(line)).toBe(true)
    expect(keepsBar({ ...line, value: 5 })).toBe(false)
    expect(keepsBar({ ...line, more: true })).toBe(false)
    expect(keepsBar({ ...line, bar: null })).toBe(true)
  })

  it('shows three digits, the bar and whether it is kept', () => {
    expect(toTable([line])).toContain('| reading | 2.71 ms | ≤ 4 | kept |')
    expect(toTable([{ ...line, value: 123.4 }])).toContain('| reading | 123 ms | ≤ 4 | missed |')
  })
})
