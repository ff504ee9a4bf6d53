/** What the elements of a page are for. Class names and ids are English whatever the page's language. */

/** Elements that may hold an article; each begins and ends a line of text. */
export const REGIONS: ReadonlySet<string> = words(
  'html body main article section div center table tbody thead tfoot td th ul ol dl blockquote details fieldset form header footer nav aside menu figure',
)
/** Elements that are a line of text, or a few. */
export const LINES: ReadonlySet<string> = words(
  'p h1 h2 h3 h4 h5 h6 li dt dd pre address tr caption figcaption legend summary hgroup hr',
)
export const HEADINGS: ReadonlySet<string> = words('h1 h2 h3 h4 h5 h6')
/** Elements whose words nobody reads as text. */
export const UNREAD: ReadonlySet<string> = words(
  'title script style noscript template svg math canvas iframe object video audio map select option button textarea dialog rp rt',
)
/** Elements whose words lead elsewhere, or date or label what stands beside them. */
export const LEADING: ReadonlySet<string> = words('a time label')

const AROUND = words('nav aside footer header menu figcaption caption address legend')
const AROUND_ROLES = words(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip alert status',
)

/** Words in class names and ids of what stands around an article, or in it without being its text. */
const AROUND_WORDS = words(`
  ad ads advert adverts advertisement advertising sponsor sponsored promo promoted promotion outbrain taboola
  nav navbar navigation menu breadcrumb breadcrumbs pagination pager paging toolbar topbar ticker header footer masthead sidebar
  author authors byline bylines credit credits caption captions copyright dateline timestamp pubdate meta metadata
  share shares sharing sharethis addthis addtoany social socials follow print
  related relatedposts recommend recommended recommendation recommendations trending popular mostread readmore alsoread more tags keywords
  comment comments commentlist disqus respond reply replies
  cookie cookies consent gdpr modal popup overlay newsletter subscribe subscription signup login register paywall
`)
/** «has-sidebar» and «page-with-sidebar» tell of what stands elsewhere in the page. */
const ABOUT_THE_PAGE = words('has no with without is not')
/** «sidebar-right» and «header-fixed» tell how a page is laid out: a real sidebar is called so as well. */
const LAYOUT = words(
  'right left none both on off enabled disabled active inactive open opened closed visible hidden sticky fixed collapsed expanded layout page',
)
/** «related-content» leads away, «article-content» and «post-body» hold the text. */
const HOLDING = words('article body content text story entry post')

const WORD_EDGE = /(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+/u
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu

/** The attributes that tell anything here. */
export interface Attributes {
  readonly class?: string
  readonly content?: string
  readonly datetime?: string
  readonly hidden?: string
  readonly id?: string
  readonly itemprop?: string
  readonly lang?: string
  readonly name?: string
  readonly property?: string
  readonly pubdate?: string
  readonly role?: string
  readonly style?: string
  readonly type?: string
  readonly 'aria-hidden'?: string
}

/** True of an element that the page itself calls an article, or its body. */
export function holdsArticle(name: string, attributes: Attributes): boolean {
  return name === 'article' || isMain(name, attributes)
}

/** True of what a page has once: whatever stands around it, this is no part of that. */
export function isMain(name: string, { itemprop, role }: Attributes): boolean {
  return name === 'main' || role === 'main' || itemprop === 'articleBody'
}

export function isHidden(attributes: Attributes): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    HIDDEN_STYLE.test(attributes.style ?? '')
  )
}

/** True of an element that stands around an article, by its kind, its role, its class or its id. */
export function standsAround(name: string, attributes: Attributes): boolean {
  if (AROUND.has(name) || AROUND_ROLES.has(attributes.role ?? '')) return true
  if (holdsArticle(name, attributes) || name === 'body' || name === 'html') return false
  const { class: classes = '', id = '' } = attributes
  return `${classes} ${id}`.split(' ').some(isAroundName)
}

/** Judged by the first and the last word of a name: «share-buttons», «entry-meta». */
function isAroundName(name: string): boolean {
  if (name === '') return false
  const parts = name
    .split(WORD_EDGE)
    .map((part) => part.toLowerCase())
    .filter(Boolean)
  const [first = ''] = parts
  if (parts.some((part) => ABOUT_THE_PAGE.has(part))) return false
  const last = parts.at(-1) ?? ''
  return (
    AROUND_WORDS.has(last) || (AROUND_WORDS.has(first) && !HOLDING.has(last) && !LAYOUT.has(last))
  )
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u))
}
