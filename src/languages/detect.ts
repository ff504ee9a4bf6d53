import type { LanguageCode } from '#domain/article.ts'

/** Below this many letters nothing is said of the language. */
const MIN_LETTERS = 8
/** Share of letters that one script must hold. */
const MIN_SHARE = 0.5
/** Share of Persian- or Urdu-only letters above which Arabic script is another language's; names hold some. */
const MAX_FOREIGN_SHARE = 0.04

const ARABIC = /\p{Script=Arabic}/u
const LATIN = /[A-Za-z]/u
const OTHER_LATIN = /[À-ɏ]/u
/** Letters that Arabic itself lacks. ی and ک are left out: some Arabic sites type them. */
const FOREIGN = /[پچژگٹڈڑںےھہۆێۇېڵڕ]/u
const MIN_ENGLISH_SHARE = 0.04
const MAX_HEADLINE_WORDS = 14
const OTHER_WORDS =
  /\b(?:le|la|les|des|et|un|une|est|el|los|las|del|der|die|das|und|ist|di|il|che|van|het|een|och|ve|bir)\b/iu
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|that|said|is|was|for|on|with)\b/giu

/**
 * Language of a text by shares of letters: `ar`, `en` or `und`. Shares, not single letters,
 * since Arabic news writes گ پ چ ڤ in names. English is told from other Latin scripts by its commonest words.
 */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, 4000)
  let arabic = 0
  let latin = 0
  let letters = 0
  let foreign = 0
  for (const char of sample) {
    if (ARABIC.test(char)) {
      arabic += 1
      letters += 1
      if (FOREIGN.test(char)) foreign += 1
    } else if (LATIN.test(char) || OTHER_LATIN.test(char)) {
      latin += 1
      letters += 1
    } else if (/\p{L}/u.test(char)) letters += 1
  }
  if (letters < MIN_LETTERS) return 'und'
  if (arabic / letters >= MIN_SHARE) return foreign / arabic <= MAX_FOREIGN_SHARE ? 'ar' : 'und'
  if (latin / letters < MIN_SHARE) return 'und'
  const words = sample.split(/\s+/u).length
  const english = sample.match(ENGLISH_WORDS)?.length ?? 0
  if (english / words >= MIN_ENGLISH_SHARE) return 'en'
  // A headline has few small words: plain letters and no other language's small words must do.
  return words <= MAX_HEADLINE_WORDS && !OTHER_LATIN.test(sample) && !OTHER_WORDS.test(sample)
    ? 'en'
    : 'und'
}
