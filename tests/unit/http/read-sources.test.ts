import { describe, it } from 'vitest'
import { compareSchema } from '#http/input-schemas.ts'
import { HTML_MAX_BYTES } from '#http/limits.ts'
import { readOne, readSources } from '#http/read-sources.ts'

const LINE = 'افتتح الجسر أمس أمام السيارات.'

describe('readSources(articles, maxChars)', () => {
  it('reads texts as given and texts out of pages, in order', ({ expect }) => {
    const read = readSources(
      [
        { outlet: 'أ', text: 'نص' },
        { outlet: 'ب', html: `<p>${LINE}</p>` },
      ],
      99,
    )
    expect(read).toMatchObject({ ok: true, value: [{ text: 'نص' }, { text: LINE }] })
  })

  it('points at every page without text', ({ expect }) => {
    const empty = { outlet: 'أ', html: '<p></p>' }
    expect(readSources([empty, { outlet: 'ب', text: LINE }, empty], 99)).toMatchObject({
      error: {
        kind: 'invalid-body',
        faults: [{ pointer: '/articles/0/html' }, { pointer: '/articles/2/html' }],
      },
    })
  })

  it('counts the text of a page, not its markup', ({ expect }) => {
    const html = `<p class="${'a'.repeat(500)}">${LINE}</p>`
    expect(readSources([{ outlet: 'أ', html }], LINE.length).ok).toBe(true)
    expect(readSources([{ outlet: 'أ', html }], LINE.length - 1)).toMatchObject({
      error: { kind: 'too-large', unit: 'characters' },
    })
  })

  it('refuses a page by its bytes', ({ expect }) => {
    const html = `<p>${'ا'.repeat(HTML_MAX_BYTES / 2)}</p>`
    expect(readOne({ outlet: 'أ', html }, '')).toEqual({
      ok: false,
      error: { kind: 'html-too-large', max: HTML_MAX_BYTES, pointer: '/html' },
    })
    expect(readOne({ outlet: 'أ', html: html.slice(0, HTML_MAX_BYTES / 2 - 9) }, '').ok).toBe(true)
  })
})

describe('compareSchema', () => {
  it.for<[string, object, string | null]>([
    ['text', { text: LINE }, null],
    ['html', { html: LINE, text: null }, null],
    ['both', { text: LINE, html: LINE }, 'html'],
    ['neither', {}, 'text'],
    ['blank html', { html: ' ' }, 'html'],
  ])('takes exactly one of text and html: %s', ([, source, fault], { expect }) => {
    const checked = compareSchema.safeParse({ articles: [{ outlet: 'أ', ...source }] })
    const paths = checked.error?.issues.map(({ path }) => path.join('/')) ?? []
    expect(paths).toEqual(fault === null ? [] : [`articles/0/${fault}`])
  })
})
