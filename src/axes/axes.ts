import { course } from './course.ts'
import { courts } from './courts.ts'
import { diplomacy } from './diplomacy.ts'
import { disasters } from './disasters.ts'
import { economy } from './economy.ts'
import { health } from './health.ts'
import { politics } from './politics.ts'
import { scope } from './scope.ts'
import { society } from './society.ts'
import { sport } from './sport.ts'
import { statements } from './statements.ts'
import type { Axis } from './types.ts'
import { war } from './war.ts'

/**
 * A row of a domain's table: id | kind | label in Arabic / in English | pole a in Arabic / in
 * English | pole b likewise; after the id * marks a verdict, + one matter of a story.
 */
function readAxes(rows: string): readonly Axis[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const cells = row.split('|').map((cell) => cell.trim())
      const [name = '', kind = '', label = '', a = '', b = ''] = cells
      return {
        id: name.replace(/[*+]/gu, ''),
        kind: KINDS.get(kind) ?? 'opposed-outcome',
        isVerdict: name.includes('*'),
        isOneMatter: name.includes('+'),
        label: readBoth(label),
        poles: { a: readBoth(a), b: readBoth(b) },
      }
    })
}

function readBoth(cell: string): Axis['label'] {
  const [ar = '', en = ''] = cell.split('/').map((text) => text.trim())
  return { ar, en }
}

const KINDS: ReadonlyMap<string, Axis['kind']> = new Map([
  ['outcome', 'opposed-outcome'],
  ['action', 'opposed-action'],
  ['blame', 'blame'],
  ['scope', 'scope'],
  ['purpose', 'purpose'],
])

/** All pairs of opposite meanings; each language names their terms under the same ids. */
export const axes: readonly Axis[] = [
  war,
  diplomacy,
  politics,
  courts,
  economy,
  health,
  disasters,
  sport,
  society,
  statements,
  course,
  scope,
].flatMap(readAxes)

const BY_ID: ReadonlyMap<string, Axis> = new Map(axes.map((axis) => [axis.id, axis]))

/** The axis of an id; undefined for one that is no longer kept. */
export function axisById(id: string): Axis | undefined {
  return BY_ID.get(id)
}
