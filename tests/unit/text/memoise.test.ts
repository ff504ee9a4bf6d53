import { describe, expect, it } from 'vitest'
import { memoise } from '#text/memoise.ts'

describe('memoise(find)', () => {
  it('asks once a word, also where nothing is found', () => {
    const asked: string[] = []
    const find = memoise((word) => {
      asked.push(word)
      return word.startsWith('h') ? word.length : undefined
    })
    expect(['harbour', 'pier', 'harbour', 'pier'].map(find)).toEqual([7, undefined, 7, undefined])
    expect(asked).toEqual(['harbour', 'pier'])
  })
})
