import type { Token } from './document.ts'

const SIGNS = /^[%‰٪°€£$¥₽₺₪₹]$/u

/** True for a sign that belongs to the number beside it and is no punctuation: 4%, €5. */
export function isNumberSign(token: Token | undefined): boolean {
  return token?.kind === 'mark' && SIGNS.test(token.norm)
}
