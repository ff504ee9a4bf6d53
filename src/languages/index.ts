import type { LanguageCode } from '#domain/article.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import type { LanguagePack } from './types.ts'

const PACKS: ReadonlyMap<LanguageCode, LanguagePack> = new Map<LanguageCode, LanguagePack>([
  [ar.code, ar],
  [en.code, en],
])

/** The pack of a language; undefined where there is none (`und`). */
export function packFor(code: LanguageCode): LanguagePack | undefined {
  return PACKS.get(code)
}
