import { formatDate } from './dates.ts'
import { OutsideText } from './outside-text.tsx'
import type { SourceArticle } from './source-article.ts'
import type { Words } from './words.ts'

/** One line that names an article: outlet, headline, date, rendition. */
export function ArticleHeading(props: {
  readonly source: SourceArticle
  readonly language: string
  readonly words: Words
}) {
  const { source, language, words } = props
  return (
    <span class="article-heading">
      <strong>
        <OutsideText text={source.outlet} words={words} />
      </strong>
      {' · '}
      <span>
        {source.title === null ? (
          words.untitled
        ) : (
          <OutsideText text={source.title} language={language} words={words} />
        )}
      </span>{' '}
      <span class="origin">
        {formatDate(source.publishedAt, words)}
        <RenditionBadge source={source} words={words} />
      </span>
    </span>
  )
}

export function RenditionBadge(props: { readonly source: SourceArticle; readonly words: Words }) {
  const { source, words } = props
  const hint = source.rendition === 'verbatim' ? undefined : words.renditionHint
  return (
    <span class={`badge rendition-${source.rendition}`} title={hint}>
      {words.renditions[source.rendition]}
    </span>
  )
}
