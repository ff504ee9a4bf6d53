import type { Rendition } from '#domain/article.ts'
import type { Stance } from '#domain/claim.ts'
import type { AspectState } from '#domain/comparison.ts'
import type { ContrastKind, Strength } from '#domain/relation.ts'
import type { FormField } from './form-article.ts'
import { ar } from './words-ar.ts'
import { en } from './words-en.ts'

export const LANGS = ['ar', 'en'] as const
export type Lang = (typeof LANGS)[number]

type Count = (count: number) => string

/** Every sentence of the page. A missing one in either language is a type error. */
export interface Words {
  readonly dir: 'rtl' | 'ltr'
  /** For dates and shares: Western digits in both languages, as the press writes them. */
  readonly locale: string
  readonly site: string
  readonly tagline: string
  readonly intro: string
  readonly otherLanguage: string
  readonly skip: string
  readonly navCompare: string
  readonly navApi: string
  readonly noVerdict: string
  readonly nothingStored: string
  readonly openSample: string
  readonly sampleHint: string
  readonly formTitle: string
  readonly articleNumber: (position: number) => string
  readonly fields: Readonly<Record<FormField, string>>
  readonly dateHint: string
  readonly textHint: string
  readonly optional: string
  readonly add: string
  readonly compare: string
  readonly comparing: string
  readonly editArticles: string
  readonly results: string
  readonly articles: Count
  readonly claims: Count
  readonly accounts: Count
  readonly contrasts: Count
  readonly updates: Count
  readonly filters: string
  readonly filterKind: string
  readonly filterStrength: string
  readonly filterAccount: string
  readonly all: string
  readonly applyFilters: string
  /** `{shown}` and `{all}` are filled in by the page and by the script. */
  readonly shownOf: string
  readonly contrastsTitle: string
  readonly contrastsIntro: string
  readonly noContrasts: string
  readonly weakContrasts: Count
  readonly weakHint: string
  readonly updatesTitle: string
  readonly updatesIntro: string
  readonly kinds: Readonly<Record<ContrastKind, string>>
  readonly strengths: Readonly<Record<Strength, string>>
  readonly states: Readonly<Record<AspectState, string>>
  readonly stances: Readonly<Record<Stance, string>>
  readonly accuses: string
  readonly renditions: Readonly<Record<Rendition, string>>
  readonly renditionHint: string
  readonly reason: string
  readonly direct: string
  readonly reported: string
  readonly ownVoice: string
  readonly unknownSpeaker: string
  readonly via: string
  readonly inOutlet: string
  readonly dateUnknown: string
  readonly readInArticle: string
  readonly original: string
  readonly citation: string
  readonly copy: string
  readonly copied: string
  readonly aspectsTitle: string
  readonly aspectsIntro: string
  readonly noAspects: string
  readonly aspect: string
  readonly silent: string
  readonly silentAre: string
  readonly moreQuotes: Count
  readonly wordingTitle: string
  readonly wordingIntro: string
  readonly charges: Readonly<Record<'positive' | 'neutral' | 'negative', string>>
  readonly sameOriginTitle: string
  readonly sameOrigin: (share: string) => string
  readonly notReadTitle: string
  readonly notReadIntro: string
  readonly uncovered: (share: string) => string
  readonly unresolved: Count
  readonly unknownLanguage: string
  readonly noClaims: string
  readonly textsTitle: string
  readonly textsIntro: string
  readonly legend: string
  readonly openArticle: string
  readonly untitled: string
  readonly topicIntro: string
  readonly problemHint: string
  readonly backToStart: string
  readonly bidiControl: string
}

const WORDS: Readonly<Record<Lang, Words>> = { ar, en }

export function wordsOf(lang: Lang): Words {
  return WORDS[lang]
}
