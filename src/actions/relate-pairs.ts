import { relateTexts } from '#compare/relate-texts.ts'
import type { Relation } from '#domain/relation.ts'
import { chooseLanguage } from './article-input.ts'

export interface StatementInput {
  readonly text: string
  readonly language?: string | null | undefined
  readonly publishedAt?: string | null | undefined
}

/** Judges pairs of bare statements, in the order given. */
export function relatePairs(
  pairs: readonly { readonly a: StatementInput; readonly b: StatementInput }[],
): readonly Relation[] {
  return pairs.map(({ a, b }) => relateTexts(toStatement(a), toStatement(b)))
}

function toStatement({ text, language, publishedAt }: StatementInput) {
  return {
    text,
    language: chooseLanguage(language ?? null, text),
    publishedAt: publishedAt ?? null,
  }
}
