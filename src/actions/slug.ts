const MAX_SLUG_CHARS = 60

/** A name as an address: its letters and digits in any script, small, joined by hyphens. */
export function toSlug(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{M}ـ]/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  return (
    [...(words ?? []).join('-')].slice(0, MAX_SLUG_CHARS).join('').replace(/-+$/u, '') || 'actor'
  )
}

/** The slug, or the slug with the first number that is free. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
