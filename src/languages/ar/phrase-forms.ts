import { foldTable } from './fold-table.ts'

/** Phrases of a table, one a line or parted by commas, in normal form. */
export function phrases(table: string): readonly string[] {
  return foldTable(table)
    .split(/[\n،,]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** The phrase alone and after each of the letters that Arabic writes on to the next word. */
export function withPrefixes(phrase: string, prefixes: string): readonly string[] {
  const forms = [phrase]
  for (const prefix of prefixes) forms.push(prefix + phrase)
  return forms
}

/** A table from phrases to a value: each phrase in normal form and with its prefixes. */
export function tableOf<T>(
  rows: readonly (readonly [value: T, table: string])[],
  prefixes: string,
): Readonly<Record<string, T>> {
  const values: Record<string, T> = {}
  for (const [value, table] of rows)
    for (const phrase of phrases(table))
      for (const form of withPrefixes(phrase, prefixes)) values[form] = value
  return values
}
