import type { Cue } from '#domain/claim.ts'
import type { Actor, Comparison, FramedClaim } from '#domain/comparison.ts'
import type { Frame } from '#domain/frame.ts'
import type { Span } from '#domain/span.ts'
import { spanOf } from '#domain/span.ts'
import type { SourceArticle } from '#web/source-article.ts'

/** A made-up story in two accounts and two languages, with one of everything that the page shows. */

const FRAME: Frame = {
  actors: [],
  poles: [],
  figures: [],
  dates: [],
  slots: [],
  wording: [],
  negations: [],
}

export const SOURCES: readonly SourceArticle[] = [
  {
    key: '1',
    outlet: 'وزارة الأشغال',
    title: 'بيان عن جسر الوادي',
    publishedAt: '2031-03-04',
    rendition: 'verbatim',
    text: 'قالت وزارة الأشغال في بيان إن «ترميم جسر الوادي اكتمل وحقق أهدافه كلها».\n\nونفت الوزارة أن يكون أحد العمال قد أُصيب. وأضاف المهندس سليم نادر أن الكلفة بلغت 4 ملايين.',
    url: 'https://works.example/bridge',
  },
  {
    key: '2',
    outlet: 'صحيفة الضفة',
    title: 'الجسر لا يزال مغلقًا <script>alert(1)</script>',
    publishedAt: null,
    rendition: 'paraphrase',
    text: 'لم يُنجز من ترميم جسر الوادي سوى نصفه، ولا يزال الجسر مغلقًا أمام المارة. وأُصيب ثلاثة عمال في انهيار \u202eسقالة\u202c الأسبوع الماضي. وأضاف أن العمل سيستأنف قريبًا.',
    url: null,
  },
  {
    key: '3',
    outlet: 'Valley <b>Courier</b>',
    title: null,
    publishedAt: '2031-04',
    rendition: 'translation',
    text: 'Five workers were hurt when a scaffold fell, the union claimed.\n<script>alert(2)</script>',
    url: 'javascript:alert(3)',
  },
  {
    key: '4',
    outlet: 'Brú',
    title: null,
    publishedAt: '2031',
    rendition: 'verbatim',
    text: 'Tá an droichead dúnta.',
    url: null,
  },
]

export const ACTORS: readonly Actor[] = [
  { id: 'a1', name: 'وزارة الأشغال', kind: 'institution', partOf: null },
  { id: 'a2', name: 'سليم نادر', kind: 'person', partOf: 'a1' },
  { id: 'a3', name: 'صحيفة الضفة', kind: 'outlet', partOf: null },
  { id: 'a4', name: 'the union', kind: 'group', partOf: null },
]

function find(article: string, quote: string): Span {
  const text = SOURCES.find(({ key }) => key === article)?.text ?? ''
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`not in article ${article}: ${quote}`)
  return spanOf(text, { start, end: start + quote.length })
}

function said(
  id: string,
  article: string,
  quote: string,
  rest: Partial<FramedClaim> & { readonly in?: string },
): FramedClaim {
  const { in: context, ...fields } = rest
  return {
    id,
    article,
    ...find(article, quote),
    context: find(article, context ?? quote),
    voice: 'attributed',
    mode: 'indirect',
    speaker: null,
    via: [],
    cue: null,
    frame: FRAME,
    actorId: null,
    ...fields,
  }
}

function cue(article: string, words: string, stance: Cue['stance']): Cue {
  return { ...find(article, words), lemma: words, stance, accuses: false }
}

const OUTLET = { voice: 'outlet', mode: null } as const

export const DONE = said('c-done', '1', 'ترميم جسر الوادي اكتمل وحقق أهدافه كلها', {
  in: 'قالت وزارة الأشغال في بيان إن «ترميم جسر الوادي اكتمل وحقق أهدافه كلها».',
  mode: 'direct',
  speaker: { name: 'وزارة الأشغال', kind: 'institution', surface: find('1', 'وزارة الأشغال') },
  cue: cue('1', 'قالت', 'neutral'),
  actorId: 'a1',
})

export const DENIED = said('c-denied', '1', 'يكون أحد العمال قد أُصيب', {
  in: 'ونفت الوزارة أن يكون أحد العمال قد أُصيب.',
  speaker: { name: 'وزارة الأشغال', kind: 'institution', surface: find('1', 'الوزارة') },
  cue: cue('1', 'نفت', 'deny'),
  actorId: 'a1',
})

const COST = said('c-cost', '1', 'الكلفة بلغت 4 ملايين', {
  in: 'وأضاف المهندس سليم نادر أن الكلفة بلغت 4 ملايين.',
  speaker: { name: 'سليم نادر', kind: 'person', surface: find('1', 'سليم نادر') },
  cue: cue('1', 'أضاف', 'neutral'),
  actorId: 'a2',
})

const HALF = said(
  'c-half',
  '2',
  'لم يُنجز من ترميم جسر الوادي سوى نصفه، ولا يزال الجسر مغلقًا أمام المارة',
  {
    ...OUTLET,
    actorId: 'a3',
  },
)

const HURT = said('c-hurt', '2', 'وأُصيب ثلاثة عمال في انهيار \u202eسقالة\u202c الأسبوع الماضي', {
  ...OUTLET,
  actorId: 'a3',
})

const UNNAMED = said('c-unnamed', '2', 'العمل سيستأنف قريبًا', {
  in: 'وأضاف أن العمل سيستأنف قريبًا.',
  speaker: { name: null, kind: 'unnamed', surface: null },
  cue: cue('2', 'أضاف', 'neutral'),
})

const FIVE = said('c-five', '3', 'Five workers were hurt when a scaffold fell', {
  in: 'Five workers were hurt when a scaffold fell, the union claimed.',
  speaker: { name: 'the union', kind: 'group', surface: find('3', 'the union') },
  via: [{ name: 'River Wire', surface: find('3', 'the union') }],
  cue: cue('3', 'claimed', 'doubt'),
  actorId: 'a4',
})

export const COMPARISON: Comparison = {
  engineVersion: '0.1.0',
  articles: [
    {
      key: '1',
      outlet: 'وزارة الأشغال',
      language: 'ar',
      claims: [DONE, DENIED, COST],
      uncovered: 0.31,
    },
    {
      key: '2',
      outlet: 'صحيفة الضفة',
      language: 'ar',
      claims: [HALF, HURT, UNNAMED],
      uncovered: 0.08,
    },
    { key: '3', outlet: 'Valley <b>Courier</b>', language: 'en', claims: [FIVE], uncovered: 0.4 },
    { key: '4', outlet: 'Brú', language: 'und', claims: [], uncovered: 1 },
  ],
  actors: ACTORS,
  accounts: [
    { actorId: 'a1', claims: ['c-done', 'c-denied'] },
    { actorId: 'a2', claims: ['c-cost'] },
    { actorId: 'a3', claims: ['c-half', 'c-hurt'] },
    { actorId: 'a4', claims: ['c-five'] },
  ],
  aspects: [
    {
      id: 'injured',
      label: { ar: 'المصابون', en: 'Injured' },
      state: 'updates',
      cells: [
        { actorId: 'a3', claims: ['c-hurt'] },
        { actorId: 'a4', claims: ['c-five'] },
      ],
    },
    {
      id: 'completion',
      label: { ar: 'اكتمل ↔ لم يكتمل', en: 'completed ↔ unfinished' },
      state: 'contrasts',
      cells: [
        { actorId: 'a1', claims: ['c-done', 'c-denied'] },
        { actorId: 'a2', claims: ['c-cost'] },
        { actorId: 'a3', claims: ['c-half'] },
      ],
    },
  ],
  contrasts: [
    {
      id: 'k-weak',
      a: 'c-denied',
      b: 'c-hurt',
      kind: 'negation',
      score: 0.51,
      strength: 'weak',
      reasons: [
        {
          rule: 'negation',
          text: {
            ar: 'أحدهما ينفي الإصابة والآخر يثبتها',
            en: 'One denies an injury, the other affirms it',
          },
          a: [find('1', 'نفت'), find('1', 'أُصيب')],
          b: [find('2', 'أُصيب ثلاثة عمال')],
        },
      ],
    },
    {
      id: 'k-strong',
      a: 'c-done',
      b: 'c-half',
      kind: 'opposed-outcome',
      score: 0.93,
      strength: 'strong',
      reasons: [
        {
          rule: 'axis-completion',
          text: {
            ar: 'على محور «اكتمل ↔ لم يكتمل»: «اكتمل» مقابل «لم يُنجز … سوى نصفه»',
            en: 'On the axis “completed ↔ unfinished”: “اكتمل” against “لم يُنجز … سوى نصفه”',
          },
          a: [find('1', 'اكتمل'), find('1', 'حقق أهدافه')],
          b: [find('2', 'لم يُنجز'), find('2', 'سوى نصفه')],
        },
      ],
    },
  ],
  updates: [
    {
      id: 'u-hurt',
      a: 'c-hurt',
      b: 'c-five',
      score: 0.8,
      reasons: [
        {
          rule: 'later-figure',
          text: { ar: 'حصيلة لاحقة: 3 ثم 5', en: 'A later toll: 3, then 5' },
          a: [find('2', 'ثلاثة')],
          b: [find('3', 'Five')],
        },
      ],
    },
  ],
  agreements: [],
  wording: [
    {
      actorId: null,
      referent: 'bridge',
      label: { ar: 'الجسر', en: 'The bridge' },
      uses: [
        { ...find('1', 'جسر الوادي'), article: '1', charge: 'neutral', claim: 'c-done' },
        { ...find('2', 'جسر الوادي'), article: '2', charge: 'negative', claim: null },
      ],
    },
  ],
  sameOrigin: [{ articles: ['1', '2'], share: 0.42 }],
}
