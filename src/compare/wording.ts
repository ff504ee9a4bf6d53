import type { Actor, WordingFinding } from '#domain/comparison.ts'
import type { Bilingual, Reading } from '#domain/relation.ts'
import { packFor } from '#languages/index.ts'
import { actorKey } from '#relate/actor-keys.ts'

type Use = WordingFinding['uses'][number]

/** Referents that go by different names, at least one of them charged: neutral synonyms tell nothing. */
export function findWording(
  readings: readonly Reading[],
  actors: readonly Actor[],
): readonly WordingFinding[] {
  const byReferent = new Map<string, { readonly use: Use; readonly language: string }[]>()
  for (const { claim, frame, language } of readings)
    for (const { referent, charge, span } of frame.wording) {
      const use: Use = { ...span, article: claim.article, charge, claim: claim.id }
      const uses = byReferent.get(referent)
      if (uses === undefined) byReferent.set(referent, [{ use, language }])
      else if (!uses.some((other) => isSamePlace(other.use, use))) uses.push({ use, language })
    }
  const findings: WordingFinding[] = []
  const actorOf = indexNames(actors)
  for (const [referent, entries] of byReferent) {
    const names = new Set(entries.map(({ use, language }) => actorKey(use.quote, language)))
    if (names.size < 2 || entries.every(({ use }) => use.charge === 'neutral')) continue
    findings.push({
      actorId: actorOf(names),
      referent,
      label: labelOf(referent, entries),
      uses: entries.map(({ use }) => use),
    })
  }
  return findings
}

function isSamePlace(a: Use, b: Use): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end
}

/** The first actor that goes by one of some names, in either language; null for none. */
function indexNames(actors: readonly Actor[]): (names: ReadonlySet<string>) => string | null {
  const places = new Map<string, number>()
  actors.forEach(({ name }, at) => {
    for (const language of ['ar', 'en']) {
      const key = actorKey(name, language)
      if (!places.has(key)) places.set(key, at)
    }
  })
  return (names) => {
    const found = [...names].flatMap((name) => places.get(name) ?? [])
    return actors[Math.min(...found)]?.id ?? null
  }
}

/** A referent's name in each language: as the articles write it, neutral names first, else the pack's own. */
function labelOf(
  referent: string,
  entries: readonly { readonly use: Use; readonly language: string }[],
): Bilingual {
  const nameIn = (language: string) => {
    const own = entries.filter((entry) => entry.language === language)
    const used = own.find(({ use }) => use.charge === 'neutral') ?? own[0]
    const listed = packFor(language)?.charged.find(
      (entry) => entry.referent === referent && entry.charge === 'neutral',
    )
    return used?.use.quote ?? listed?.terms[0]
  }
  const first = entries[0]?.use.quote ?? referent
  return { ar: nameIn('ar') ?? first, en: nameIn('en') ?? first }
}
