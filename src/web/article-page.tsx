import type { Actor } from '#domain/comparison.ts'
import { RenditionBadge } from './article-heading.tsx'
import { ArticleText } from './article-text.tsx'
import { nameBidiControls } from './bidi-controls.ts'
import type { ShownClaim } from './comparison-view.ts'
import { formatDate } from './dates.ts'
import { Layout } from './layout.tsx'
import { articlePlace, originalHref } from './links.ts'
import { htmlLang, OutsideText, VisibleText } from './outside-text.tsx'
import type { SourceArticle } from './source-article.ts'
import { VoiceLegend } from './voice-legend.tsx'
import type { Lang } from './words.ts'
import { wordsOf } from './words.ts'

export interface ArticlePageProps {
  readonly lang: Lang
  readonly source: SourceArticle
  readonly language: string
  readonly claims: readonly ShownClaim[]
  readonly actors: readonly Actor[]
}

/** The whole article; `#claimId` opens it at a claim. */
export function ArticlePage({ lang, source, language, claims, actors }: ArticlePageProps) {
  const words = wordsOf(lang)
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  const original = originalHref(source.url, null)
  const title = source.title ?? words.untitled
  return (
    <Layout lang={lang} title={nameBidiControls(title)} place={articlePlace(source.key)}>
      <article class="whole">
        <p class="origin">
          <strong>
            <OutsideText text={source.outlet} words={words} />
          </strong>
          {' · '}
          {formatDate(source.publishedAt, words)}
          <RenditionBadge source={source} words={words} />
        </p>
        <h1 dir="auto" lang={source.title === null ? undefined : htmlLang(language)}>
          <VisibleText text={title} words={words} />
        </h1>
        {source.rendition === 'verbatim' ? null : <p class="hint">{words.renditionHint}</p>}
        {original === null ? null : (
          <p>
            <a href={original} rel="noreferrer">
              {words.original}
            </a>
          </p>
        )}
        <p class="lead">{claims.length === 0 ? words.noClaims : words.claims(claims.length)}</p>
        <VoiceLegend words={words} />
        <ArticleText
          source={source}
          language={language}
          claims={claims}
          nameOf={(claim) => names.get(claim.actorId ?? '') ?? claim.speaker?.name ?? null}
          words={words}
        />
      </article>
    </Layout>
  )
}
