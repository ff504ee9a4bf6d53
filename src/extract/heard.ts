import type { Agreement } from '#languages/types.ts'
import type { Known } from './known-speaker.ts'

/** A speaker as the text last had him speak. */
export interface Heard {
  readonly known: Known
  readonly sentence: number
  /** Of the verb he spoke with: قالت المصادر. Null where it shows none. */
  readonly gender: Agreement['gender']
}

/** False where a verb cannot mean this speaker: «وأضافت» after «قال الوزير». */
export function agrees({ gender }: Heard, agreement: Agreement): boolean {
  return gender === null || agreement.gender === null || gender === agreement.gender
}
