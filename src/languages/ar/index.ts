import type { LanguagePack } from '#languages/types.ts'
import { onceADocument } from '#text/memoise.ts'
import { findAssertions } from './assertions.ts'
import { findAttributions } from './attributions.ts'
import { axisTerms } from './axis-terms.ts'
import { charged } from './charged.ts'
import { concepts } from './concepts.ts'
import { capitals, countries } from './countries.ts'
import { fold, foldWord } from './fold.ts'
import { stopWords } from './function-words.ts'
import { isFormOf } from './inflection.ts'
import { exclusiveMarkers, modality, negation, purposeMarkers } from './modality.ts'
import { hijriMonths, months, relativeDays, weekdays } from './months.ts'
import { findBodies, findNames, isGenericDescription, mayStandFor } from './names.ts'
import { stateBodies } from './nouns.ts'
import { bounds, findNumbers, provisional } from './numbers.ts'
import { nameKey, nounKey, stem } from './stem.ts'
import { findTopic } from './topic.ts'
import { units } from './units.ts'

/** Modern Standard Arabic as the press writes it. */
export const ar = {
  code: 'ar',
  name: { ar: 'العربية', en: 'Arabic' },
  direction: 'rtl',
  fold,
  stem,
  isFormOf,
  nounKey,
  nameKey,
  stateBodies: new Set(stateBodies.map(foldWord)),
  stopWords: new Set(stopWords.map(foldWord)),
  abbreviations: new Set(['د', 'م', 'ا', 'ص', 'ج', 'ق', 'ه', 'هـ'].map(foldWord)),
  findAttributions,
  findNames: onceADocument(findNames),
  findBodies,
  findTopic,
  isGenericDescription,
  mayStandFor,
  findAssertions,
  findNumbers,
  units,
  bounds,
  provisional,
  months,
  hijriMonths,
  relativeDays,
  weekdays,
  get negation() {
    return negation()
  },
  get modality() {
    return modality()
  },
  get axisTerms() {
    return axisTerms()
  },
  get charged() {
    return charged()
  },
  get purposeMarkers() {
    return purposeMarkers()
  },
  get exclusiveMarkers() {
    return exclusiveMarkers()
  },
  get concepts() {
    return concepts()
  },
  get countries() {
    return countries()
  },
  get capitals() {
    return capitals()
  },
} satisfies LanguagePack
