import { foldWord } from './fold.ts'

const VARIANTS = [...'أإآىئةؤ']

/** Folds a whole table of unvowelled words: a pass a letter is much faster at start-up than a call a character. */
export function foldTable(table: string): string {
  return VARIANTS.reduce((text, letter) => text.replaceAll(letter, foldWord(letter)), table)
}
