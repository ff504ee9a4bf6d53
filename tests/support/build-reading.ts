import type { Cue, Speaker, Stance } from '#domain/claim.ts'
import type { Figure, Frame, PoleName, PoleUse, Slot } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'

/** A claim in few words: everything left out is empty. Stems are the words themselves. */
export interface ReadingSketch {
  readonly quote: string
  readonly id?: string
  readonly article?: string
  readonly speaker?: string
  readonly stance?: Stance
  readonly cue?: string
  readonly publishedAt?: string
  /** Words of the context beside the quote. */
  readonly context?: string
  readonly actors?: readonly string[]
  readonly poles?: readonly (Partial<PoleUse> & {
    readonly axis: string
    readonly pole: PoleName
    readonly word: string
    readonly not?: string
  })[]
  readonly figures?: readonly (Partial<Figure> & {
    readonly low: number
    readonly unit: string
    readonly word: string
  })[]
  readonly slots?: readonly { readonly role: Slot['role']; readonly words: string }[]
  readonly dates?: readonly { readonly iso: string; readonly word: string }[]
  readonly negations?: readonly string[]
}

/** Builds a reading by hand, so that relations are tested without the stages before. */
export function buildReading(sketch: ReadingSketch): Reading {
  const { quote, id = quote, article = id, publishedAt = null } = sketch
  const { speaker, stance = 'neutral', cue = 'قال', context = '' } = sketch
  return {
    claim: {
      id,
      article,
      start: 0,
      end: quote.length,
      quote,
      context: { start: 0, end: quote.length + context.length },
      voice: speaker === undefined ? 'outlet' : 'attributed',
      mode: speaker === undefined ? null : 'indirect',
      speaker: speaker === undefined ? null : toSpeaker(speaker),
      via: [],
      cue: speaker === undefined ? null : toCue(cue, stance, quote.length),
    },
    frame: toFrame(sketch),
    terms: [...toTerms(quote, 0, true), ...toTerms(context, quote.length, false)],
    language: 'ar',
    publishedAt,
  }
}

function toFrame({ quote, ...sketch }: ReadingSketch): Frame {
  return {
    actors: sketch.actors ?? [],
    poles: (sketch.poles ?? []).map(({ word, not, ...pole }) => ({
      negated: not !== undefined,
      modality: 'asserted',
      oblique: false,
      referent: [],
      ...pole,
      span: spanIn(quote, word),
      negation: not === undefined ? null : spanIn(quote, not),
    })),
    figures: (sketch.figures ?? []).map(({ word, ...figure }) => ({
      high: figure.low,
      bound: 'exact',
      part: null,
      provisional: false,
      referent: [],
      ...figure,
      span: spanIn(quote, word),
    })),
    dates: (sketch.dates ?? []).map(({ iso, word }) => ({ iso, span: spanIn(quote, word) })),
    slots: (sketch.slots ?? []).map(({ role, words }) => ({
      role,
      stems: words.split(' '),
      span: spanIn(quote, words),
    })),
    wording: [],
    negations: (sketch.negations ?? []).map((word) => spanIn(quote, word)),
  }
}

function spanIn(quote: string, word: string): Span {
  const start = quote.indexOf(word)
  if (start === -1) throw new Error(`«${word}» doesn't stand in «${quote}»`)
  return { start, end: start + word.length, quote: word }
}

function toTerms(text: string, offset: number, inQuote: boolean) {
  return [...text.matchAll(/\S{3,}/gu)].map(({ 0: stem, index }) => ({
    stem,
    inQuote,
    start: offset + index,
    end: offset + index + stem.length,
  }))
}

function toSpeaker(name: string): Speaker {
  return { name, kind: 'person', surface: null }
}

function toCue(lemma: string, stance: Stance, start: number): Cue {
  return { lemma, stance, accuses: false, quote: lemma, start, end: start + lemma.length }
}
