import { Layout } from './layout.tsx'
import { hrefIn } from './links.ts'
import type { ShownProblem } from './problem-list.tsx'
import { ProblemList } from './problem-list.tsx'
import type { Lang } from './words.ts'
import { wordsOf } from './words.ts'

/** What went wrong, for a browser; the same problem that the API tells in JSON. */
export function ProblemPage(props: {
  readonly lang: Lang
  readonly problem: ShownProblem
  readonly status: number
  /** Path and query of the page asked for. */
  readonly place: string
}) {
  const { lang, problem, status, place } = props
  const words = wordsOf(lang)
  return (
    <Layout lang={lang} title={problem.title} place={place}>
      <h1 class="status">{status}</h1>
      <ProblemList problem={problem} words={words} />
      <p>
        <a class="button" href={hrefIn(lang, '/')}>
          {words.backToStart}
        </a>
      </p>
    </Layout>
  )
}
