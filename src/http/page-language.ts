import type { Lang } from '#web/words.ts'
import type { AppContext } from './app-env.ts'

/** The language asked for in the address, else the first of the browser's that we speak, else Arabic. */
export function pageLanguage(c: AppContext): Lang {
  const asked = c.req.query('lang')
  if (asked === 'ar' || asked === 'en') return asked
  const accepted = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { code: tag.split('-')[0], quality: Number(quality?.trim().slice(2) ?? 1) }
    })
    .toSorted((left, right) => right.quality - left.quality)
  const spoken = accepted.find(
    ({ code, quality }) => quality > 0 && (code === 'ar' || code === 'en'),
  )
  return spoken?.code === 'en' ? 'en' : 'ar'
}
