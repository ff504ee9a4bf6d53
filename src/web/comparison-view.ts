import type { Claim } from '#domain/claim.ts'
import type { Actor, Comparison } from '#domain/comparison.ts'
import type { Span } from '#domain/span.ts'
import type { Filters } from './filters.ts'
import { articlePlace, hrefIn } from './links.ts'
import type { SourceArticle } from './source-article.ts'
import type { Lang, Words } from './words.ts'
import { wordsOf } from './words.ts'

/** What a claim needs to be shown; a claim of a comparison is one. */
export type ShownClaim = Claim & { readonly actorId: string | null }

export interface PlacedClaim {
  readonly claim: ShownClaim
  readonly source: SourceArticle
  readonly language: string
}

/** A comparison with everything the parts look up, made once a page. */
export interface ComparisonView {
  readonly lang: Lang
  readonly words: Words
  readonly comparison: Comparison
  readonly sources: ReadonlyMap<string, SourceArticle>
  readonly claims: ReadonlyMap<string, PlacedClaim>
  readonly actors: ReadonlyMap<string, Actor>
  readonly filters: Filters
  /** True where articles have pages of their own; otherwise their texts stand on this page. */
  readonly stored: boolean
}

export function viewComparison(given: {
  readonly lang: Lang
  readonly comparison: Comparison
  readonly sources: readonly SourceArticle[]
  readonly filters: Filters
  readonly stored: boolean
}): ComparisonView {
  const sources = new Map(given.sources.map((source) => [source.key, source]))
  const placed = given.comparison.articles.flatMap((article) => {
    const source = sources.get(article.key)
    if (source === undefined) return []
    return article.claims.map(
      (claim) => [claim.id, { claim, source, language: article.language }] as const,
    )
  })
  return {
    lang: given.lang,
    words: wordsOf(given.lang),
    comparison: given.comparison,
    sources,
    claims: new Map(placed),
    actors: new Map(given.comparison.actors.map((actor) => [actor.id, actor])),
    filters: given.filters,
    stored: given.stored,
  }
}

/** Where the claim stands marked in its article. */
export function claimHref(view: ComparisonView, { claim, source }: PlacedClaim): string {
  const anchor = `#${claim.id}`
  return view.stored ? hrefIn(view.lang, articlePlace(source.key) + anchor) : anchor
}

/** The account a claim is counted to: a person's is the institution's that the person speaks for. */
export function accountOf(view: ComparisonView, actorId: string | null): string | null {
  if (actorId === null) return null
  const actor = view.actors.get(actorId)
  const institution = actor?.partOf ?? null
  const speaksForIt = actor?.kind === 'person' || actor?.kind === 'unnamed'
  return speaksForIt && institution !== null && view.actors.has(institution) ? institution : actorId
}

/** Accounts of the claims of a pair, the institutions of their people included. */
export function accountsOfPair(
  view: ComparisonView,
  pair: { readonly a: string; readonly b: string },
): readonly (string | null)[] {
  return [pair.a, pair.b].flatMap((id) => {
    const actorId = view.claims.get(id)?.claim.actorId ?? null
    return [actorId, accountOf(view, actorId)]
  })
}

/** All words that reasons point to on one side of a pair. */
export function decidingSpans(
  reasons: readonly { readonly a: readonly Span[]; readonly b: readonly Span[] }[],
  side: 'a' | 'b',
): readonly Span[] {
  return reasons.flatMap((reason) => reason[side])
}

/** A denied, doubted or accusing report means something else without its cue. */
export function needsContext({ cue }: ShownClaim): boolean {
  return cue !== null && (cue.stance === 'deny' || cue.stance === 'doubt' || cue.accuses)
}

/** The claim's words where there is room for one line: with their sentence if they need it. */
export function fairWords({ claim, source }: PlacedClaim): string {
  return needsContext(claim)
    ? source.text.slice(claim.context.start, claim.context.end)
    : claim.quote
}
