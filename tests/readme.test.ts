import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const manifest = readFileSync('package.json', 'utf8')

describe('README.md', () => {
  it('cites only paths that are there', ({ expect }) => {
    const cited = [...readme.matchAll(/`((?:src|db|seed|tests|\.ci)\/[\w./<>{},-]*)`/gu)].map(
      ([, path = '']) => path,
    )
    const plain = cited.filter((path) => !/[<{]/u.test(path))
    expect(plain.length).toBeGreaterThan(10)
    expect(plain.filter((path) => !existsSync(path))).toEqual([])
  })

  it('names only scripts that are there', ({ expect }) => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/gu)].map(([, script = '']) => script)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((script) => !manifest.includes(`"${script}": `))).toEqual([])
  })
})
