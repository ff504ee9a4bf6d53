import type { LanguagePack } from '#languages/types.ts'
import { onceADocument } from '#text/memoise.ts'
import { findAssertions } from './assertions.ts'
import { findAttributions } from './attributions.ts'
import { axisTerms } from './axis-terms.ts'
import { bounds, provisional } from './bounds.ts'
import { charged } from './charged.ts'
import { concepts } from './concepts.ts'
import { capitals, countries } from './countries.ts'
import { fold } from './fold.ts'
import { stopWords } from './function-words.ts'
import { isFormOf } from './inflection.ts'
import { exclusiveMarkers, modality, negation, purposeMarkers } from './modality.ts'
import { hijriMonths, months, relativeDays, weekdays } from './months.ts'
import { findNames, isGenericDescription, mayStandFor } from './names.ts'
import { stateBodies } from './nouns.ts'
import { findNumbers } from './numbers.ts'
import { nameKey, stem } from './stem.ts'
import { findTopic } from './topic.ts'
import { units } from './units.ts'

/** English as the international press writes it, with and without commas and apostrophes. */
export const en = {
  code: 'en',
  name: { ar: 'الإنجليزية', en: 'English' },
  direction: 'ltr',
  fold,
  stem,
  isFormOf,
  nameKey,
  stateBodies: new Set(stateBodies),
  stopWords: new Set(stopWords),
  abbreviations: new Set(
    `mr mrs ms dr gen lt col maj sgt capt sen rep gov prof rev hon adm brig st jr sr vs etc inc ltd co corp no jan feb mar apr jun jul aug sep sept oct nov dec intl dept est approx mt ft u.s u.n`.split(
      ' ',
    ),
  ),
  findAttributions,
  findNames: onceADocument(findNames),
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
  negation,
  modality,
  get axisTerms() {
    return axisTerms()
  },
  get charged() {
    return charged()
  },
  purposeMarkers,
  exclusiveMarkers,
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
