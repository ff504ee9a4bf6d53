import { describe, expect, it } from 'vitest'
import { frameOf } from './frame-text.ts'

function tollsOf(text: string, language: 'ar' | 'en') {
  return frameOf(text, { language }).figures.map(({ low, unit, part }) => [low, unit, part])
}

describe('parts of a toll', () => {
  it.each([
    ['15 of the wounded were in intensive care', [[15, 'wounded', 'some']]],
    ['six more people were killed in the harbour', [[6, 'killed', 'added']]],
    ['another nine were wounded', [[9, 'wounded', 'added']]],
    [
      'the flood killed two and nine others were wounded',
      [
        [2, 'killed', null],
        [9, 'wounded', null],
      ],
    ],
    [
      'the raid killed 15 villagers and 27 palace soldiers',
      [
        [15, 'killed', null],
        [27, 'killed', 'soldier'],
      ],
    ],
    [
      '30 fighters were killed near the dam and another five on the bridge',
      [
        [30, 'killed', 'fighter'],
        [5, 'killed', 'added'],
      ],
    ],
    ['the shell killed and injured five civilians', [[5, 'casualty', 'civilian']]],
    [
      'it left two dead and injured five',
      [
        [2, 'killed', null],
        [5, 'wounded', null],
      ],
    ],
    ['the bus carried 12 civilians', [[12, 'person', 'civilian']]],
  ])('are read in %s', (text, tolls) => {
    expect(tollsOf(text, 'en')).toEqual(tolls)
  })

  it.each([
    ['خرج اثنان من الجرحى من المستشفى', [[2, 'wounded', 'some']]],
    ['انتشل الغواصون 11 جثة أخرى', [[11, 'killed', 'added']]],
    [
      'مقتل أربعة حراس وثلاثة عمال',
      [
        [4, 'killed', null],
        [3, 'killed', null],
      ],
    ],
    [
      'مقتل ثلاثة عمال وإصابة خمسة آخرين',
      [
        [3, 'killed', null],
        [5, 'wounded', null],
      ],
    ],
    ['أدى الانهيار إلى مقتل وإصابة خمسة عمال', [[5, 'casualty', null]]],
    ['أصابت القذائف خمس كتائب من الجنود', [[5, 'ar:تايب', null]]],
  ])('are read in %s', (text, tolls) => {
    expect(tollsOf(text, 'ar')).toEqual(tolls)
  })

  it('are of another event behind words that say so', () => {
    const isOfAnother = (text: string, language: 'ar' | 'en') =>
      frameOf(text, { language }).figures[0]?.referent.includes('c:previous')
    expect(isOfAnother('Elsewhere in the province a mine killed six miners', 'en')).toBe(true)
    expect(isOfAnother('Last month a mine killed six miners', 'en')).toBe(true)
    expect(isOfAnother('A mine killed six miners in the province', 'en')).toBe(false)
    expect(isOfAnother('وفي حادث منفصل قتل ستة عمال', 'ar')).toBe(true)
    expect(isOfAnother('وفي الحادث نفسه قتل ستة عمال', 'ar')).toBe(false)
  })
})
