import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Fault, Problem } from '#domain/problem.ts'
import type { Bilingual } from '#domain/relation.ts'
import { ProblemPage } from '#web/problem-page.tsx'
import type { Lang } from '#web/words.ts'
import type { AppContext } from './app-env.ts'
import { pageLanguage } from './page-language.ts'

/** A problem as it is told: status, sentences, and where the faults are. */
export interface ToldProblem {
  readonly status: ContentfulStatusCode
  readonly title: Bilingual
  readonly detail: Bilingual | null
  readonly faults: readonly Fault[]
  readonly headers: Readonly<Record<string, string>>
}

/** Answers with a problem: as problem+json (RFC 9457) where the API was asked, else as a page. */
export function respondProblem(c: AppContext, problem: Problem): Response | Promise<Response> {
  const { status, title, detail, faults, headers } = tellProblem(problem)
  if (!asksForApi(c.req.path)) {
    const lang = pageLanguage(c)
    const shown = { title: (detail ?? title)[lang], faults }
    const { pathname, search } = new URL(c.req.url)
    const page = ProblemPage({ lang, problem: shown, status, place: pathname + search })
    return c.html(page, status, { ...headers })
  }
  const body = {
    type: `/docs#${problem.kind}`,
    title: title.en,
    status,
    ...(detail === null ? {} : { detail: detail.en }),
    instance: c.req.path,
    requestId: c.get('requestId'),
    ...(faults.length === 0 ? {} : { errors: faults }),
  }
  return c.body(JSON.stringify(body), status, {
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
  })
}

/** What a page shows of a problem. */
export function shownProblem(
  problem: Problem,
  lang: Lang,
): { readonly title: string; readonly faults: readonly Fault[] } {
  const { title, detail, faults } = tellProblem(problem)
  return { title: (faults.length > 0 ? title : (detail ?? title))[lang], faults }
}

function asksForApi(path: string): boolean {
  return /^\/(?:v\d+(?:\/|$)|healthz$|openapi\.json$)/u.test(path)
}

/** The only place where problems become status codes and sentences. */
export function tellProblem(problem: Problem): ToldProblem {
  switch (problem.kind) {
    case 'invalid-body':
      return tell(422, 'القيم المُعطاة غير صالحة', 'The values given are not valid', {
        faults: problem.faults,
      })
    case 'invalid-query':
      return tell(400, 'معاملات العنوان غير صالحة', 'The query is not valid', {
        faults: problem.faults,
      })
    case 'malformed-json':
      return tell(400, 'ليس هذا JSON', 'The body is not JSON', {
        faults: [{ pointer: '', detail: whereItBreaks(problem.at) }],
      })
    case 'invalid-utf8':
      return tell(400, 'ليس النص UTF-8 سليمًا', 'The body is not valid UTF-8', {
        faults: [{ pointer: '', detail: 'The bytes do not decode as UTF-8.' }],
      })
    case 'unsupported-media-type':
      return tell(415, 'نوع المحتوى غير مدعوم', 'The content type is not supported', {
        detail: {
          ar: `النوع المُعطى: ${problem.given ?? 'لا شيء'}.`,
          en: `Given was ${problem.given ?? 'none'}; the API takes application/json, the page's form application/x-www-form-urlencoded.`,
        },
      })
    case 'too-large': {
      const { max, unit } = problem
      return tell(413, 'النصوص أطول من الحد', 'The texts are longer than the limit', {
        detail: {
          ar: `الحد ${max} ${unit === 'bytes' ? 'بايت للطلب كله' : 'حرف للمقالات كلها معًا'}.`,
          en: `The limit is ${max} ${unit === 'bytes' ? 'bytes for the whole request' : 'characters for all articles together'}.`,
        },
        faults: [
          {
            pointer: unit === 'bytes' ? '' : '/articles',
            detail: `At most ${max} ${unit}.`,
          },
        ],
      })
    }
    case 'html-too-large':
      return tell(413, 'الصفحة أطول من الحد', 'The HTML is longer than the limit', {
        detail: {
          ar: `الحد ${problem.max} بايت لكل صفحة.`,
          en: `The limit is ${problem.max} bytes of HTML for each article.`,
        },
        faults: [{ pointer: problem.pointer, detail: `At most ${problem.max} bytes.` }],
      })
    case 'not-found':
      return tell(
        404,
        `${ABSENT[problem.what].ar} غير موجود`,
        `No such ${ABSENT[problem.what].en}`,
        {
          detail: {
            ar: `لا يوجد هنا: ${problem.id}`,
            en: `There is no ${ABSENT[problem.what].en} "${problem.id}".`,
          },
        },
      )
    case 'method-not-allowed': {
      const allowed = problem.allowed.join(', ')
      return tell(405, 'الطريقة غير مسموحة هنا', 'The method is not allowed here', {
        detail: { ar: `المسموح: ${allowed}`, en: `Allowed: ${allowed}.` },
        headers: { allow: allowed },
      })
    }
    case 'unauthorised':
      return tell(401, 'يلزم رمز دخول صالح', 'A valid token is needed', {
        detail: {
          ar: 'أرسل الرمز في ترويسة Authorization: Bearer.',
          en: 'Send "Authorization: Bearer TOKEN" with a token that has not expired; `npm run token` makes one.',
        },
        headers: { 'www-authenticate': 'Bearer realm="tabayun"' },
      })
    case 'forbidden':
      return tell(403, 'لا يسمح الرمز بهذا', 'The token does not allow this', {
        detail: {
          ar: `يلزم الدور ${problem.role}.`,
          en: `It takes the role ${problem.role}, or one above it.`,
        },
      })
    case 'conflict':
      return tell(409, 'يتعارض الطلب مع ما هو محفوظ', 'The request conflicts with what is stored', {
        detail: { ar: problem.detail, en: problem.detail },
      })
    case 'rate-limited':
      return tell(429, 'طلبات كثيرة', 'Too many requests', {
        detail: {
          ar: `أعد المحاولة بعد ${problem.retryAfterSeconds} ثانية.`,
          en: `Try again in ${problem.retryAfterSeconds} seconds.`,
        },
        headers: { 'retry-after': String(problem.retryAfterSeconds) },
      })
    case 'internal':
      return tell(500, 'خطأ عندنا', 'Something went wrong on our side', {
        detail: {
          ar: `رقم الطلب: ${problem.requestId}`,
          en: `The request's id is ${problem.requestId}.`,
        },
      })
  }
}

const ABSENT = {
  article: { ar: 'المقال', en: 'article' },
  claim: { ar: 'القول', en: 'claim' },
  contrast: { ar: 'التعارض', en: 'contrast' },
  topic: { ar: 'الموضوع', en: 'topic' },
  actor: { ar: 'الفاعل', en: 'actor' },
  page: { ar: 'العنوان', en: 'address' },
} as const

function tell(
  status: ContentfulStatusCode,
  ar: string,
  en: string,
  more: Partial<Pick<ToldProblem, 'detail' | 'faults' | 'headers'>>,
): ToldProblem {
  return { status, title: { ar, en }, detail: null, faults: [], headers: {}, ...more }
}

function whereItBreaks(at: number | null): string {
  return at === null ? 'It does not parse as JSON.' : `It breaks at character ${at}.`
}
