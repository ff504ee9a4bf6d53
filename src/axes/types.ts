import type { ContrastKind } from '#domain/relation.ts'

/** A pair of opposite meanings. Its terms stand in each language's `axisTerms`, by the same id. */
export interface Axis {
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  readonly poles: {
    readonly a: { readonly ar: string; readonly en: string }
    readonly b: { readonly ar: string; readonly en: string }
  }
  /**
   * True where the poles judge how a course of things went (achieved, progressed): what they are
   * said of is mostly the course itself, named by its results, or not at all.
   */
  readonly isVerdict: boolean
  /**
   * True where the poles settle one question of a story (was it meant, was it fair): the few claims
   * of one story that take it up mostly answer the same question. False for what is said of
   * anything (rose, began, large), which parts two claims only over a common referent.
   */
  readonly isOneMatter: boolean
  /** The kind of contrast that opposite poles of one referent make. */
  readonly kind: Extract<
    ContrastKind,
    'blame' | 'opposed-outcome' | 'opposed-action' | 'purpose' | 'scope'
  >
}
