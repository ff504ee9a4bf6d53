import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { hrefIn } from './links.ts'
import type { Lang } from './words.ts'
import { wordsOf } from './words.ts'

/** The frame of every page. Styles and script are files of our own: the page needs nothing inline. */
export function Layout(props: {
  readonly lang: Lang
  readonly title: string | null
  /** Path and query of this page, for the switch of language. */
  readonly place: string
  /** Id of a form to send again in the other language, where the page came out of one. */
  readonly switchForm?: string | undefined
  readonly children: Child
}) {
  const { lang, title, place, switchForm } = props
  const words = wordsOf(lang)
  return html`<!doctype html>${(
    <html lang={lang} dir={words.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>
          {title === null ? `${words.site} — ${words.tagline}` : `${title} — ${words.site}`}
        </title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
        <script src="/page.js" type="module" />
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="site">
          <a class="brand" href={hrefIn(lang, '/')}>
            <span class="name">{words.site}</span>
            <span class="tagline">{words.tagline}</span>
          </a>
          <nav>
            <a href={hrefIn(lang, '/')}>{words.navCompare}</a>
            <a href="/docs">{words.navApi}</a>
            <LanguageSwitch lang={lang} place={place} form={switchForm} />
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {props.children}
        </main>
        <footer class="site">
          <p>{words.noVerdict}</p>
        </footer>
      </body>
    </html>
  )}`
}

function LanguageSwitch(props: {
  readonly lang: Lang
  readonly place: string
  readonly form: string | undefined
}) {
  const other: Lang = props.lang === 'ar' ? 'en' : 'ar'
  const name = wordsOf(props.lang).otherLanguage
  const href = hrefIn(other, props.place)
  if (props.form === undefined) {
    return (
      <a class="language" href={href} lang={other} hreflang={other}>
        {name}
      </a>
    )
  }
  return (
    <button
      class="language"
      type="submit"
      form={props.form}
      formaction={href}
      formnovalidate
      lang={other}
    >
      {name}
    </button>
  )
}
