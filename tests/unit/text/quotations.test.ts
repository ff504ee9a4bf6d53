import { describe, it } from 'vitest'
import { readDocument } from '#text/read-document.ts'
import { knownPack } from '../../support/read-claims.ts'

function quotationsOf(text: string): readonly (readonly [string, boolean])[] {
  return readDocument(text, knownPack('ar')).quotations.map(
    ({ start, end, closed }) => [text.slice(start, end), closed] as const,
  )
}

describe('findQuotations(tokens)', () => {
  it.for<[string, string, [string, boolean][]]>([
    ['guillemets', 'قال «انتهى الأمر» وغادر', [['انتهى الأمر', true]]],
    ['straight marks', 'قال "انتهى الأمر" وغادر', [['انتهى الأمر', true]]],
    ['marks that are swapped', 'قال ”انتهى الأمر“ وغادر', [['انتهى الأمر', true]]],
    [
      'a mark never closed reaches to its sentence’s end',
      'قال «انتهى الأمر. وغادر',
      [['انتهى الأمر', false]],
    ],
    ['a stray closing mark opens nothing', 'انتهى الأمر» وغادر', []],
    [
      'swapped marks with space on both sides',
      'قال ” انتهى الأمر “ وأضاف ” سنعود “ .',
      [
        [' انتهى الأمر ', true],
        [' سنعود ', true],
      ],
    ],
    [
      'opening marks with space on both sides, one never closed',
      'قال « انتهى الأمر. وأضاف « سنعود »',
      [
        [' انتهى الأمر', false],
        [' سنعود ', true],
      ],
    ],
    [
      'two of them',
      '«أول» ثم «ثان»',
      [
        ['أول', true],
        ['ثان', true],
      ],
    ],
  ])('%s', ([, text, expected], { expect }) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})
