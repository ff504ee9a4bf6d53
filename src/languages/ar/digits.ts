const GROUPED = /^\d{1,3}(?:([.,٬])\d{3})(?:\1\d{3})*$/u
const GROUPED_DECIMAL = /^\d{1,3}(?:[,٬]\d{3})+[.٫]\d+$|^\d{1,3}(?:\.\d{3})+[,٫]\d+$/u
const DECIMAL = /^\d+[.,٫]\d+$/u

/** Value of digits with separators; null for what is no number (12.5.2015). */
export function readDigits(norm: string, { scaled }: { readonly scaled: boolean }): number | null {
  if (/^\d+$/u.test(norm)) return Number(norm)
  const [, part, whole] = /^(\d+)ر(\d+)$/u.exec(norm) ?? []
  if (whole !== undefined) return Number(`${whole}.${part}`)
  // «1.125 مليون» is a decimal, «1.125» alone a thousand and more.
  const decimal = DECIMAL.test(norm)
  if (decimal && (norm.includes('٫') || norm.startsWith('0') || (scaled && /[.]/u.test(norm))))
    return Number(norm.replace(/[,٫]/u, '.'))
  if (GROUPED.test(norm)) return Number(norm.replace(/\D/gu, ''))
  if (GROUPED_DECIMAL.test(norm)) {
    const [, whole = '', rest = ''] = /^(.*)[.,٫](\d+)$/u.exec(norm) ?? []
    return Number(`${whole.replace(/\D/gu, '')}.${rest}`)
  }
  return decimal ? Number(norm.replace(/[,٫]/u, '.')) : null
}
