import { ArticleHeading } from './article-heading.tsx'
import { ArticleText } from './article-text.tsx'
import type { ComparisonView } from './comparison-view.ts'
import { articlePlace, hrefIn } from './links.ts'
import { speakerName } from './speaker-line.tsx'
import { VoiceLegend } from './voice-legend.tsx'

/** The compared articles: their texts folded, or links where they have pages of their own. */
export function ArticleTexts({ view }: { readonly view: ComparisonView }) {
  const { words, comparison } = view
  return (
    <section aria-labelledby="texts-title">
      <h2 id="texts-title">{words.textsTitle}</h2>
      <p class="lead">{words.textsIntro}</p>
      {view.stored ? null : <VoiceLegend words={words} />}
      {comparison.articles.map((article) => {
        const source = view.sources.get(article.key)
        if (source === undefined) return null
        if (view.stored) {
          return (
            <p class="article-link">
              <ArticleHeading source={source} language={article.language} words={words} />{' '}
              <a href={hrefIn(view.lang, articlePlace(source.key))}>{words.openArticle}</a>
            </p>
          )
        }
        return (
          <details class="fold article">
            <summary>
              <ArticleHeading source={source} language={article.language} words={words} />
            </summary>
            <ArticleText
              source={source}
              language={article.language}
              claims={article.claims}
              nameOf={(claim) => {
                const placed = view.claims.get(claim.id)
                return placed === undefined ? null : speakerName(view, placed)
              }}
              words={words}
            />
          </details>
        )
      })}
    </section>
  )
}
