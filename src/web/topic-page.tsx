import type { Comparison } from '#domain/comparison.ts'
import type { Bilingual } from '#domain/relation.ts'
import { nameBidiControls } from './bidi-controls.ts'
import { ComparisonResult } from './comparison-result.tsx'
import { viewComparison } from './comparison-view.ts'
import type { Filters } from './filters.ts'
import { Layout } from './layout.tsx'
import { hrefIn, topicPlace } from './links.ts'
import { VisibleText } from './outside-text.tsx'
import type { SourceArticle } from './source-article.ts'
import type { Lang } from './words.ts'
import { wordsOf } from './words.ts'

export interface TopicPageProps {
  readonly lang: Lang
  readonly topic: { readonly slug: string; readonly name: Bilingual }
  readonly comparison: Comparison
  /** One for each article of the comparison, by its key: the stored article's id. */
  readonly sources: readonly SourceArticle[]
  readonly filters: Filters
}

const FILTER_FORM = 'filter-form'

/** A stored comparison. Its articles have pages of their own, and the filters are part of its address. */
export function TopicPage(props: TopicPageProps) {
  const { lang, topic, filters } = props
  const words = wordsOf(lang)
  const place = topicPlace(topic.slug, filters)
  const [path = ''] = place.split('?')
  const view = viewComparison({ ...props, stored: true })
  return (
    <Layout lang={lang} title={nameBidiControls(topic.name[lang])} place={place}>
      <h1 dir="auto">
        <VisibleText text={topic.name[lang]} words={words} />
      </h1>
      <p class="lead">{words.topicIntro}</p>
      <form id={FILTER_FORM} method="get" action={hrefIn(lang, path)}>
        <input type="hidden" name="lang" value={lang} />
      </form>
      <ComparisonResult view={view} filterForm={FILTER_FORM} />
    </Layout>
  )
}
