import type { Bound } from '#domain/frame.ts'

/** Words before a number that bound it. */
export const bounds: Readonly<Record<string, Bound>> = {
  'at least': 'at-least',
  'no fewer than': 'at-least',
  'no less than': 'at-least',
  'not less than': 'at-least',
  'more than': 'at-least',
  over: 'at-least',
  above: 'at-least',
  exceeding: 'at-least',
  'upwards of': 'at-least',
  'a minimum of': 'at-least',
  minimum: 'at-least',
  'in excess of': 'at-least',
  'well over': 'at-least',
  surpassed: 'at-least',
  exceeded: 'at-least',
  'or more': 'at-least',
  'at most': 'at-most',
  'no more than': 'at-most',
  'not more than': 'at-most',
  'up to': 'at-most',
  'as many as': 'at-most',
  'as much as': 'at-most',
  'less than': 'at-most',
  'fewer than': 'at-most',
  under: 'at-most',
  below: 'at-most',
  'a maximum of': 'at-most',
  maximum: 'at-most',
  about: 'about',
  around: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
  approximately: 'about',
  roughly: 'about',
  'close to': 'about',
  circa: 'about',
  'an estimated': 'about',
  estimated: 'about',
  'or so': 'about',
}

/** Words that call a figure provisional. */
export const provisional: readonly string[] =
  `initial · initially · preliminary · provisional · so far · until now · to date · as yet · early reports · first reports · still rising · likely to rise · expected to rise · could rise · may rise · rising · and counting · first count · initial toll · not final`
    .split('·')
    .map((marker) => marker.trim())
