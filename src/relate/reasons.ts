import { axes } from '#axes/axes.ts'
import type { Axis } from '#axes/types.ts'
import type { PoleName } from '#domain/frame.ts'
import type { Bilingual } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'

const AXES: ReadonlyMap<string, Axis> = new Map(axes.map((axis) => [axis.id, axis]))

/** The axis of an id; undefined for one that a later version dropped. */
export function axisOf(id: string): Axis | undefined {
  return AXES.get(id)
}

/** Sentence for opposite poles of one axis. */
export function describePoles(id: string, poleA: PoleName, poleB: PoleName): Bilingual {
  const axis = AXES.get(id)
  if (axis === undefined) return { ar: 'معنيان متقابلان', en: 'opposite meanings' }
  const [a, b] = [axis.poles[poleA], axis.poles[poleB]]
  return {
    ar: `${axis.label.ar}: «${a.ar}» في مقابل «${b.ar}»`,
    en: `${axis.label.en}: “${a.en}” against “${b.en}”`,
  }
}

/** Sentence for one slot with two values. */
export function describeValues(slot: Bilingual, a: string, b: string): Bilingual {
  return { ar: `${slot.ar}: «${a}» في مقابل «${b}»`, en: `${slot.en}: “${a}” against “${b}”` }
}

/** Spans in order of text, each once, the missing left out. */
export function inOrder(spans: readonly (Span | null | undefined)[]): readonly Span[] {
  const given = spans.filter((span) => span !== null && span !== undefined)
  if (given.length < 2) return given
  given.sort((left, right) => left.start - right.start || left.end - right.end)
  return given.filter(({ start, end }, at) => {
    const before = given[at - 1]
    return before === undefined || before.start !== start || before.end !== end
  })
}
