import type { Comparison } from '#domain/comparison.ts'
import { ArticleForm, COMPARE_FORM } from './article-form.tsx'
import { ComparisonResult } from './comparison-result.tsx'
import { viewComparison } from './comparison-view.ts'
import type { Filters } from './filters.ts'
import type { FormArticle } from './form-article.ts'
import { Layout } from './layout.tsx'
import { hrefIn } from './links.ts'
import type { ShownProblem } from './problem-list.tsx'
import { ProblemList } from './problem-list.tsx'
import type { SourceArticle } from './source-article.ts'
import type { Lang } from './words.ts'
import { wordsOf } from './words.ts'

export interface ComparePageProps {
  readonly lang: Lang
  /** As typed; fewer than two are filled up with empty ones. */
  readonly form: readonly FormArticle[]
  readonly comparison: Comparison | null
  /** One for each article of the comparison, by its key. */
  readonly sources: readonly SourceArticle[]
  readonly problem: ShownProblem | null
  /** Path and query of the sample, without `lang`. */
  readonly sampleHref: string
  readonly filters: Filters
}

/** Paste articles or open the sample; the comparison stands above the form once there is one. */
export function ComparePage(props: ComparePageProps) {
  const { lang, form, comparison, problem } = props
  const words = wordsOf(lang)
  const articles = <ArticleForm lang={lang} form={form} faults={problem?.faults ?? []} />
  if (comparison === null) {
    return (
      <Layout lang={lang} title={null} place="/" switchForm={switchForm(form)}>
        {problem === null ? (
          <>
            <Intro lang={lang} sampleHref={props.sampleHref} />
            <h2>{words.formTitle}</h2>
          </>
        ) : (
          <>
            <h1>{words.formTitle}</h1>
            <p class="lead">{words.problemHint}</p>
            <ProblemList problem={problem} words={words} />
          </>
        )}
        {articles}
      </Layout>
    )
  }
  const view = viewComparison({ ...props, comparison, stored: false })
  return (
    <Layout lang={lang} title={words.results} place="/" switchForm={switchForm(form)}>
      <h1>{words.results}</h1>
      <ComparisonResult view={view} filterForm={COMPARE_FORM} />
      <details class="fold">
        <summary>{words.editArticles}</summary>
        {articles}
      </details>
    </Layout>
  )
}

function Intro({ lang, sampleHref }: { readonly lang: Lang; readonly sampleHref: string }) {
  const words = wordsOf(lang)
  return (
    <section class="intro">
      <h1>{words.tagline}</h1>
      <p>{words.intro}</p>
      <p class="buttons">
        <a class="button primary" href={hrefIn(lang, sampleHref)}>
          {words.openSample}
        </a>
        <span class="hint">{words.sampleHint}</span>
      </p>
      <p class="hint">{words.noVerdict}</p>
    </section>
  )
}

/** What was typed must survive the switch of language, so the form is sent again. */
function switchForm(form: readonly FormArticle[]): string | undefined {
  const typed = form.some((article) => Object.values(article).some((value) => value !== ''))
  return typed ? COMPARE_FORM : undefined
}
