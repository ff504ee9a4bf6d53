import { readFileSync } from 'node:fs'
import type { StatementClass } from '#relate/statement-model.ts'

/** Two headlines with the class that annotators gave them. */
export interface StancePair {
  readonly a: string
  readonly b: string
  readonly label: StatementClass
}

const LABELS: Readonly<Record<string, StatementClass>> = {
  disagree: 'contrasts',
  agree: 'agrees',
  other: 'unrelated',
}

/** Reads a CSV file of s1, s2 and stance (agree, disagree, other), as ANS has them. */
export function readStancePairs(file: string): readonly StancePair[] {
  const [, ...rows] = parseRows(readFileSync(file, 'utf8'))
  return rows.flatMap(([a = '', b = '', stance = '']) => {
    const label = LABELS[stance.trim()]
    return label === undefined ? [] : [{ a, b, label }]
  })
}

const FIELD = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n|$)/gu

function parseRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const { groups = {} } of text.matchAll(FIELD)) {
    const { quoted, plain = '', end } = groups
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  return rows
}
