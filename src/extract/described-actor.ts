import type { LanguagePack } from '#languages/types.ts'
import { wordsOfName } from '#text/name-words.ts'
import type { Heard } from './heard.ts'
import type { Cast, Known, Mention, NamedBody } from './known-speaker.ts'

/** «المسؤول الكازاخستاني», «الوزارة», «البيان»: the last one heard, or named, that the words fit. */
export function describedActor(
  mention: Extract<Mention, { readonly kind: 'described' }>,
  own: Known,
  heard: readonly Heard[],
  { names, bodies }: Cast,
  pack: LanguagePack,
): Known | null {
  const isShort = wordsOfName(mention.name, pack.fold).length < 2
  if (mention.actor === 'institution' && isShort) {
    const body = bodyOfSort(mention, own, heard, bodies())
    if (body !== null) return body
  }
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
  if (isGeneric && isLast && (mention.actor === 'person') === (last.kind === 'person')) return last
  if (mention.actor === 'institution') {
    const body = heard.findLast(
      ({ known: { kind, name } }) =>
        kind === 'institution' && pack.mayStandFor?.(mention.head, name) === true,
    )
    if (body !== undefined) return body.known
  }
  // «الوزير» with nobody to mean is somebody of this article alone; an office in full is known elsewhere.
  const isLocal = isGeneric || isShort
  return isLocal ? { ...own, kind: 'unnamed' } : own
}

/** «الوزارة»: the ministry that last spoke, else the one that the text last named in full. */
function bodyOfSort(
  { range }: Mention,
  { sort }: Known,
  heard: readonly Heard[],
  bodies: readonly NamedBody[],
): Known | null {
  const spoke = heard.findLast(({ known }) => known.kind === 'institution' && known.sort === sort)
  if (spoke !== undefined) return spoke.known
  return (
    bodies.findLast((body) => body.end <= range.start && body.known.sort === sort)?.known ?? null
  )
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
