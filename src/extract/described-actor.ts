import type { LanguagePack } from '#languages/types.ts'
import type { Heard } from './heard.ts'
import { type Known, type Mention, wordsOf } from './known-speaker.ts'

/** «المسؤول الكازاخستاني», «الوزارة», «البيان»: the last one heard, or named, that the words fit. */
export function describedActor(
  mention: Extract<Mention, { readonly kind: 'described' }>,
  own: Known,
  heard: readonly Heard[],
  names: readonly Known[],
  pack: LanguagePack,
): Known | null {
  const fits = (known: Known): boolean =>
    isOfKind(mention, known) && [...own.stems].every((stem) => known.stems.has(stem))
  const recent = heard.findLast(({ known }) => fits(known))?.known
  if (recent !== undefined) return recent
  if (mention.actor === 'unnamed') return unnamedSource(own, heard)
  const named = names.filter(fits)
  const [only] = named
  if (only !== undefined && named.length === 1) return only
  if (named.length > 1) return null
  const isGeneric = pack.isGenericDescription?.(mention.name) === true
  const last = heard.at(-1)?.known
  const isLast = last !== undefined && last.kind !== 'unnamed' && last.kind !== 'outlet'
  if (isGeneric && isLast && (mention.actor !== 'person' || last.kind === 'person')) return last
  // «الوزير» with nobody to mean is somebody of this article alone; an office in full is known elsewhere.
  const isLocal = isGeneric || wordsOf(mention.name, pack).length < 2
  return isLocal ? { ...own, kind: 'unnamed' } : own
}

/** «المرصد» is the body, never its head whose title names it; «الوزير» never the ministry. */
function isOfKind({ actor }: Mention, { kind }: Known): boolean {
  if (kind === 'unnamed') return false
  return actor === 'unnamed' || (actor === 'person') === (kind === 'person')
}

/** «المصدر» after «مصدر أمني» or «مصادر تركية»: the last unnamed one of the same sort; else a new one. */
function unnamedSource(own: Known, heard: readonly Heard[]): Known {
  const same = ({ known }: Heard): boolean => known.kind === 'unnamed' && known.sort === own.sort
  return heard.findLast(same)?.known ?? own
}
