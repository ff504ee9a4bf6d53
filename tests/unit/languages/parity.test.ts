import { describe, expect, it } from 'vitest'
import { axes } from '#axes/axes.ts'
import { axisTerms as arAxisTerms } from '#languages/ar/axis-terms.ts'
import { charged as arCharged } from '#languages/ar/charged.ts'
import { concepts as arConcepts } from '#languages/ar/concepts.ts'
import { countries as arCountries } from '#languages/ar/countries.ts'
import { foldWord as foldArabic } from '#languages/ar/fold.ts'
import { stem as stemArabic } from '#languages/ar/stem.ts'
import { axisTerms as enAxisTerms } from '#languages/en/axis-terms.ts'
import { charged as enCharged } from '#languages/en/charged.ts'
import { concepts as enConcepts } from '#languages/en/concepts.ts'
import { countries as enCountries } from '#languages/en/countries.ts'
import { foldWord as foldEnglish } from '#languages/en/fold.ts'
import { stem as stemEnglish } from '#languages/en/stem.ts'

const MIN_TERMS_A_POLE = 6

const languages = [
  {
    code: 'ar',
    axisTerms: arAxisTerms(),
    charged: arCharged(),
    concepts: arConcepts(),
    countries: arCountries(),
    fold: foldArabic,
    stem: stemArabic,
  },
  {
    code: 'en',
    axisTerms: enAxisTerms(),
    charged: enCharged(),
    concepts: enConcepts(),
    countries: enCountries(),
    fold: foldEnglish,
    stem: stemEnglish,
  },
]

/** What some language has and another lacks, as `ar.name`. */
function findGaps(namesOf: (language: (typeof languages)[number]) => readonly string[]) {
  const all = new Set(languages.flatMap(namesOf))
  return languages.flatMap((language) => {
    const own = new Set(namesOf(language))
    return [...all].filter((name) => !own.has(name)).map((name) => `${language.code}.${name}`)
  })
}

describe('parity of languages', () => {
  it('compares tables that are not empty', () => {
    expect(axes.length).toBeGreaterThanOrEqual(90)
    for (const { axisTerms, charged, concepts, countries } of languages) {
      expect(Object.keys(axisTerms).length).toBeGreaterThanOrEqual(90)
      expect(new Set(charged.map(({ referent }) => referent)).size).toBeGreaterThanOrEqual(40)
      expect(new Set(Object.values(concepts)).size).toBeGreaterThanOrEqual(300)
      expect(new Set(Object.values(countries)).size).toBeGreaterThanOrEqual(195)
    }
  })

  it('fills both poles of every axis in every language', () => {
    const gaps = languages.flatMap(({ code, axisTerms }) =>
      axes.flatMap(({ id }) =>
        (['a', 'b'] as const)
          .filter((pole) => (axisTerms[id]?.[pole].length ?? 0) < MIN_TERMS_A_POLE)
          .map((pole) => `${code}.${id}.${pole}`),
      ),
    )
    expect(gaps).toEqual([])
  })

  it('names no axis that does not exist', () => {
    const ids = new Set(axes.map(({ id }) => id))
    expect(
      languages.flatMap(({ axisTerms }) => Object.keys(axisTerms).filter((id) => !ids.has(id))),
    ).toEqual([])
  })

  it('charges the same referents', () => {
    expect(findGaps(({ charged }) => charged.map(({ referent }) => referent))).toEqual([])
  })

  it('knows the same countries', () => {
    expect(findGaps(({ countries }) => Object.values(countries))).toEqual([])
  })

  it('has a word for every concept', () => {
    expect(findGaps(({ concepts }) => Object.values(concepts))).toEqual([])
  })
})

describe.each(languages)(
  'tables of $code',
  ({ axisTerms, charged, concepts, countries, fold, stem }) => {
    const stemAll = (term: string) => term.split(' ').map(stem).join(' ')

    it('puts no term on both poles of an axis', () => {
      const torn = Object.entries(axisTerms).flatMap(([id, { a, b }]) => {
        const inA = new Set(a.map(stemAll))
        return b.filter((term) => inA.has(stemAll(term))).map((term) => `${id}: ${term}`)
      })
      expect(torn).toEqual([])
    })

    it('gives a term one referent and one charge', () => {
      const terms = charged.flatMap(({ terms }) => terms)
      expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([])
    })

    it('keeps terms in normal form, without empty ones', () => {
      const terms = [
        ...Object.values(axisTerms).flatMap(({ a, b }) => [...a, ...b]),
        ...charged.flatMap(({ terms }) => terms),
        ...Object.keys(countries),
      ]
      expect(terms.filter((term) => term !== fold(term) || !/^\S+(?: \S+)*$/u.test(term))).toEqual(
        [],
      )
    })

    it.each(['constructor', 'toString'])('finds nothing in %s, which every object has', (word) => {
      expect([countries[word], concepts[word]]).toEqual([undefined, undefined])
    })
  },
)

describe('countries', () => {
  it.each([
    ['كازاخستان', 'KZ'],
    ['كازاخي', 'KZ'],
    ['كازاخستاني', 'KZ'],
    ['استانه', 'KZ'],
    ['المانيا', 'DE'],
    ['صين', 'CN'],
    ['اممي', 'UN'],
    ['الولايات المتحده', 'US'],
    ['الرياض', 'SA'],
  ])('knows %s as %s', (name, code) => {
    expect(arCountries()[name]).toBe(code)
  })

  it.each(['مالي', 'رياض', 'قمري', 'مجري', 'كوريا'])(
    'leaves %s alone, which commonly means something else',
    (word) => {
      expect(arCountries()[word]).toBeUndefined()
    },
  )

  it.each([
    ['kazakh', 'KZ'],
    ['nur-sultan', 'KZ'],
    ['saudi arabia', 'SA'],
    ['north korean', 'KP'],
  ])('knows %s as %s', (name, code) => {
    expect(enCountries()[name]).toBe(code)
  })

  it.each(['us', 'male', 'victoria'])(
    'leaves %s alone, which commonly means something else',
    (word) => {
      expect(enCountries()[word]).toBeUndefined()
    },
  )
})
