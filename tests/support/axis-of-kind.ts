import { axes } from '#axes/axes.ts'
import type { Axis } from '#axes/types.ts'

/** Id of the first axis whose contrasts are of the kind: tests name no axis, so axes may come and go. */
export function axisOfKind(kind: Axis['kind']): string {
  const found = axes.find((axis) => axis.kind === kind)
  if (found === undefined) throw new Error(`no axis of kind ${kind}`)
  return found.id
}
