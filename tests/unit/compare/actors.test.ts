import { describe, expect, it } from 'vitest'
import { castActors } from '#compare/actors.ts'
import { sameAccounts } from '#compare/affiliations.ts'
import type { Article } from '#domain/article.ts'
import type { ActorKind, Claim } from '#domain/claim.ts'
import { buildReading } from '../../support/build-reading.ts'

function article(key: string, outlet: string): Article {
  return {
    key,
    outlet,
    title: null,
    language: 'ar',
    publishedAt: null,
    rendition: 'verbatim',
    text: '',
  }
}

function said(id: string, name: string | null, kind: ActorKind, surface = name): Claim {
  const { claim } = buildReading({ quote: 'كلام', id, speaker: 'س' })
  return {
    ...claim,
    speaker: {
      name,
      kind,
      surface: surface === null ? null : { start: 0, end: surface.length, quote: surface },
    },
  }
}

const own = (id: string): Claim => buildReading({ quote: 'كلام', id }).claim

describe('castActors(articles)', () => {
  it('numbers outlets and speakers by first appearance and merges spellings', () => {
    const { actors, actorOf } = castActors([
      {
        article: article('1', 'صحيفة الفجر'),
        claims: [
          own('o'),
          said('p', 'سليمان الأحمد', 'person'),
          said('q', 'سليمان الاحمد', 'person'),
        ],
      },
    ])
    expect(actors.map(({ id, name }) => [id, name])).toEqual([
      ['a1', 'صحيفة الفجر'],
      ['a2', 'سليمان الأحمد'],
    ])
    expect([actorOf.get('o'), actorOf.get('p'), actorOf.get('q')]).toEqual(['a1', 'a2', 'a2'])
  })

  it('takes a country and its capital for one government', () => {
    const { actorOf } = castActors([
      {
        article: article('1', 'صحيفة الفجر'),
        claims: [said('p', 'اليابان', 'country'), said('q', 'طوكيو', 'country')],
      },
    ])
    expect(actorOf.get('p')).toBe(actorOf.get('q'))
  })

  it('meets an institution under its short and long name, and links it to its country', () => {
    const { actors, actorOf } = castActors([
      {
        article: article('1', 'صحيفة الفجر'),
        claims: [
          said('p', 'وزارة الخارجية اليابانية', 'institution'),
          said('q', 'الخارجية اليابانية', 'institution'),
          said('r', 'كينجي مورا', 'person', 'وزير الخارجية الياباني كينجي مورا'),
          said('s', 'طوكيو', 'country'),
        ],
      },
    ])
    expect(actorOf.get('p')).toBe(actorOf.get('q'))
    const partOf = (claim: string) => actors.find(({ id }) => id === actorOf.get(claim))?.partOf
    expect(partOf('p')).toBe(actorOf.get('s'))
    expect(partOf('r')).toBe(actorOf.get('p'))
  })

  it('lets only bodies of the state speak for a country', () => {
    const { actors, actorOf } = castActors([
      {
        article: article('1', 'صحيفة الفجر'),
        claims: [
          said('p', 'الجيش الياباني', 'institution'),
          said('q', 'الجمعية اليابانية للصيادين', 'institution'),
          said('s', 'اليابان', 'country'),
        ],
      },
    ])
    const partOf = (claim: string) => actors.find(({ id }) => id === actorOf.get(claim))?.partOf
    expect(partOf('p')).toBe(actorOf.get('s'))
    expect(partOf('q')).toBeNull()
  })

  it('keeps the ministries of two countries apart', () => {
    const { actorOf } = castActors([
      {
        article: article('1', 'صحيفة الفجر'),
        claims: [
          said('p', 'وزارة الخارجية اليابانية', 'institution'),
          said('q', 'وزارة الخارجية البرازيلية', 'institution'),
        ],
      },
    ])
    expect(actorOf.get('p')).not.toBe(actorOf.get('q'))
  })

  it('never merges an unnamed source across articles', () => {
    const { actorOf } = castActors([
      { article: article('1', 'صحيفة الفجر'), claims: [said('p', 'مصدر أمني', 'unnamed')] },
      { article: article('2', 'موقع المدى'), claims: [said('q', 'مصدر أمني', 'unnamed')] },
    ])
    expect(actorOf.get('p')).not.toBe(actorOf.get('q'))
  })

  it('gives an unknown speaker no actor', () => {
    const { actorOf } = castActors([
      { article: article('1', 'صحيفة الفجر'), claims: [said('p', null, 'person')] },
    ])
    expect(actorOf.get('p')).toBeNull()
  })

  it('knows an outlet that another one quotes', () => {
    const { actorOf, outletOf } = castActors([
      { article: article('1', 'صحيفة الفجر'), claims: [] },
      { article: article('2', 'موقع المدى'), claims: [said('p', 'صحيفة الفجر', 'outlet')] },
    ])
    expect(actorOf.get('p')).toBe(outletOf.get('1'))
  })
})

describe('sameAccounts(actors)', () => {
  const actor = (id: string, partOf: string | null) => ({
    id,
    name: id,
    kind: 'institution' as const,
    partOf,
  })
  const isSame = sameAccounts([
    actor('state', null),
    actor('ministry', 'state'),
    actor('other', null),
  ])

  it('holds along partOf, and never for an unknown speaker', () => {
    expect(isSame('ministry', 'state')).toBe(true)
    expect(isSame('state', 'ministry')).toBe(true)
    expect(isSame('ministry', 'other')).toBe(false)
    expect(isSame(null, null)).toBe(false)
  })
})
