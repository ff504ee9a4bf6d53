import { memoiseCut } from './memoise.ts'
import type { Fold } from './normalise.ts'

const READERS = new WeakMap<Fold, (piece: string) => readonly string[]>()

/** The words of a name in normal form; every word counts, since a given name may be spelt like a preposition (علي). */
export function wordsOfName(name: string, fold: Fold): readonly string[] {
  const known = READERS.get(fold)
  const read = known ?? memoiseCut((piece) => readPiece(piece, fold))
  if (known === undefined) READERS.set(fold, read)
  return name.split(' ').flatMap(read)
}

/** Usually one word; several where signs part them. */
function readPiece(piece: string, fold: Fold): readonly string[] {
  let folded = ''
  for (const char of piece) folded += fold(char)
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
