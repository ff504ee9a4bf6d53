import type { Agreement } from '#languages/types.ts'
import type { Known } from './known-speaker.ts'

/** A speaker as the text last had him speak. */
export interface Heard {
  readonly known: Known
  readonly sentence: number
  /** Of the verb he spoke with: قالت المصادر. Null where it shows none. */
  readonly gender: Agreement['gender']
  /** One person, by name. */
  readonly isOne: boolean
}

/** True for a verb or participle of more than one: «مؤكدين». */
export function isMany({ number }: Agreement): boolean {
  return number === 'plural' || number === 'dual'
}

/** False where a verb cannot mean this speaker: «وأضافت» after «قال الوزير». */
export function agrees({ gender, isOne }: Heard, agreement: Agreement): boolean {
  if (isOne && isMany(agreement)) return false
  return gender === null || agreement.gender === null || gender === agreement.gender
}
