import { describe, it } from 'vitest'
import { readHtml } from '#text/html/read-html.ts'

const FIRST =
  'أعلنت بلدية المدينة أن الجسر الجديد سيفتح أمام السيارات مطلع الشهر المقبل بعد فحص أخير.'
const SECOND = 'وقال مهندس المشروع إن أعمال الطلاء انتهت، مضيفا أن الأرصفة تحتاج إلى أسبوعين.'
const THIRD = 'في المقابل شكا تجار السوق القديم من طول مدة الإغلاق وطالبوا بتعويضات عادلة.'
const STORY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`
const TEXT = [FIRST, SECOND, THIRD].join('\n\n')

function read(html: string) {
  const page = readHtml(html)
  if (!page.ok) throw new Error(page.error)
  return page.value
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

const MENU =
  '<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li><li><a href="/e">اقتصاد</a></li></ul></nav>'

describe('readHtml(html)', () => {
  it('reads the article of a whole page, and what the page says of it', ({ expect }) => {
    const html = `<!doctype html><html lang="ar-LB" dir="rtl"><head>
      <title>الجسر الجديد يفتح قريبا | صحيفة الضفة</title>
      <meta property="article:published_time" content="2024-03-09T08:30:00+03:00">
      <script>var text = "قال السكربت إن كل شيء على ما يرام اليوم.";</script>
      <style>p { color: red }</style></head><body>
      <header><a href="/">صحيفة الضفة</a> الأخبار كما تحدث، كل يوم وعلى مدار الساعة.</header>${MENU}
      <div class="page"><main><h1>الجسر الجديد يفتح قريبا</h1>
      <div class="byline">كتب مراسلنا من المدينة، يوم السبت.</div>
      <div class="article-body">${STORY}</div>
      <section class="related-posts"><p>اقرأ هذا الخبر أيضا عن حديقة المدينة التي أغلقت.</p></section></main>
      <div id="comments"><p>قال قارئ إن الجسر لا يكفي وحده لحل مشكلة السير في المدينة كلها.</p></div></div>
      <div class="cookie-banner"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك، وبمتابعتك تقبل سياستنا.</p></div>
      <footer><p>جميع الحقوق محفوظة لصحيفة الضفة، ولا يجوز النشر من دون إذن.</p></footer></body></html>`
    expect(read(html)).toEqual({
      text: TEXT,
      title: 'الجسر الجديد يفتح قريبا',
      publishedAt: '2024-03-09T08:30:00+03:00',
      language: 'ar',
    })
  })

  it.for<[string, string, string]>([
    ['an <article>', `${MENU}<article>${STORY}</article>`, TEXT],
    [
      'no <article>',
      `${MENU}<div><div>${STORY}</div></div><div><a href="/x">خبر آخر</a></div>`,
      TEXT,
    ],
    ['paragraphs alone', STORY, TEXT],
    ['bare text', FIRST, FIRST],
    ['one short line', '<p>افتتح الجسر اليوم</p>', 'افتتح الجسر اليوم'],
    ['elements never closed', `<body><p>${FIRST}<p>${SECOND}<p>${THIRD}`, TEXT],
    [
      'nested divs as paragraphs',
      `<div><div>${FIRST}</div><div><div>${SECOND}</div></div><div><p>${THIRD}</p></div></div>`,
      TEXT,
    ],
    [
      'an article in two parts',
      `<body>${MENU}<div><div><p>${FIRST}</p><p>${SECOND}</p></div><div><p>${THIRD}</p></div></div></body>`,
      TEXT,
    ],
    [
      'a page laid out as a table',
      `<table><tr><td><a href="/">الرئيسية</a></td><td>${FIRST}<br><br>${SECOND}<br><br>وافتتح الجسر أمس.</td></tr></table>`,
      `${FIRST}\n\n${SECOND}\n\nوافتتح الجسر أمس.`,
    ],
    ['one <br> as a line end', `<p>${FIRST}<br>${SECOND}</p>`, `${FIRST}\n${SECOND}`],
    ['two <br> as a paragraph’s end', `<p>${FIRST}<br><br/>${SECOND}</p>`, `${FIRST}\n\n${SECOND}`],
    [
      'named and numbered entities',
      '<p>قال &laquo;نعم&raquo; ثم أضاف &#1604;&#x627; &amp; سكت، ولم يزد على ذلك شيئا.</p>',
      'قال «نعم» ثم أضاف لا & سكت، ولم يزد على ذلك شيئا.',
    ],
    [
      'white space squeezed',
      '<p>افتتح\n\t الجسر   <b>اليوم</b>\n أمام السيارات.</p>',
      'افتتح الجسر اليوم أمام السيارات.',
    ],
    [
      'marks of direction kept',
      '<p>\u200Fقال المهندس إن الجسر \u2067B12\u2069 افتتح أمس.</p>',
      '\u200Fقال المهندس إن الجسر \u2067B12\u2069 افتتح أمس.',
    ],
    [
      'inline elements part no word',
      '<p>و<b>قال</b> المهندس إن ال<i>جسر</i> افتتح أمس.</p>',
      'وقال المهندس إن الجسر افتتح أمس.',
    ],
    [
      'links within a sentence kept',
      `<p>قال <a href="/m">مهندس المشروع</a> إن الجسر افتتح أمس.</p>`,
      'قال مهندس المشروع إن الجسر افتتح أمس.',
    ],
    [
      'a heading between paragraphs',
      `<article><p>${FIRST}</p><h2>شكاوى التجار</h2><p>${THIRD}</p></article>`,
      `${FIRST}\n\nشكاوى التجار\n\n${THIRD}`,
    ],
    [
      'lists and quotations',
      `<article><p>${FIRST}</p><ul><li>${SECOND}</li></ul><blockquote>${THIRD}</blockquote></article>`,
      TEXT,
    ],
    [
      'a table by its rows',
      `<article><p>${FIRST}</p><table><tr><td>الطول</td><td>٤٠٠ متر.</td></tr></table><p>${THIRD}</p></article>`,
      `${FIRST}\n\nالطول\t٤٠٠ متر.\n\n${THIRD}`,
    ],
  ])('reads %s', ([, html, text], { expect }) => {
    expect(read(html).text).toBe(text)
  })

  it.for<[string, string]>([
    [
      'captions',
      '<figure><img src="b.jpg"><figcaption>صورة الجسر كما بدا مساء أمس من الضفة الشرقية.</figcaption></figure>',
    ],
    ['comments in the markup', '<!-- <p>قال المحرر إن هذه الفقرة محذوفة ولا تنشر أبدا.</p> -->'],
    ['scripts', '<script>document.write("<p>قال السكربت إن كل شيء على ما يرام.</p>")</script>'],
    [
      'what is not shown',
      '<p style="display: none">قال أحدهم كلاما لا يراه القارئ في الصفحة أبدا.</p>',
    ],
    [
      'links to other articles',
      '<p><a href="/1">قال الوزير إن الحديقة العامة ستفتح قريبا أمام الزوار.</a></p>',
    ],
    ['share buttons', '<div class="share-buttons">شارك هذا الخبر مع أصدقائك على كل الشبكات.</div>'],
    ['advertisements', '<aside>اشترك الآن في نشرتنا البريدية لتصلك آخر الأخبار.</aside>'],
    ['bylines', '<span class="author-name">سعاد الخطيب</span>'],
    ['forms', '<button>اقرأ المزيد من الأخبار على موقعنا الآن.</button>'],
    [
      'dialogs',
      '<div role="dialog"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا.</p></div>',
    ],
  ])('leaves out %s', ([, part], { expect }) => {
    const html = `<article><p>${FIRST}</p>${part}<p>${SECOND}</p><p>${THIRD}</p></article>`
    expect(read(html).text).toBe(TEXT)
  })

  it.for<[string, string]>([
    ['a page with a sidebar', '<div class="page-with-sidebar">'],
    ['a page laid out beside a sidebar', '<div class="sidebar-right header-fixed">'],
    ['a page without a menu', '<div class="no-menu">'],
    ['what is called after a menu', '<div id="menu"><main>'],
    ['a form that holds the whole page', '<form id="page-form">'],
    ['a story called content', '<div class="related-content">'],
  ])('is not led astray by the name of %s', ([, opening], { expect }) => {
    const notice =
      '<div class="x9"><p>نستخدم أدوات القياس لتحسين الموقع، وبمتابعتك توافق.</p></div>'
    expect(read(`${notice}<div>${opening}${STORY}</div>`).text).toBe(TEXT)
  })

  describe('with a description in JSON-LD', () => {
    const described = {
      '@type': 'NewsArticle',
      headline: 'الجسر يفتح &quot;قريبا&quot;',
      datePublished: '2024-03-09',
      articleBody: `${FIRST} ${SECOND} ${THIRD}`,
    }

    it('takes the paragraphs of the page that stand in its body', ({ expect }) => {
      const html = `${jsonLd(described)}<div>${STORY}<p>تابعونا على قنواتنا لتصلكم كل أخبار المدينة والجسر يوميا.</p></div>`
      expect(read(html)).toEqual({
        text: TEXT,
        title: 'الجسر يفتح "قريبا"',
        publishedAt: '2024-03-09',
        language: null,
      })
    })

    it('takes its body where the page shows none', ({ expect }) => {
      const html = `${jsonLd({ '@graph': [{ '@type': 'WebPage' }, described] })}<div id="root"></div>`
      expect(read(html).text).toBe(described.articleBody)
    })

    it('takes the page where its body is cut', ({ expect }) => {
      const cut = { ...described, articleBody: `${FIRST.slice(0, 20)}…` }
      expect(read(`${jsonLd(cut)}${STORY}`).text).toBe(TEXT)
    })

    it('does without a faulty one', ({ expect }) => {
      expect(read(`<script type="application/ld+json">{"@type":</script>${STORY}`).text).toBe(TEXT)
    })
  })

  it.for<[string, string]>([
    [
      'numbered entities',
      '<p>قال المهندس &#0; إن &#xD800; الجسر &#xDFFF; افتتح &#x110000; أمس.</p>',
    ],
    [
      'escapes in JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","headline":"عنوان \\u0000 \\ud800","articleBody":"قال المهندس \\u0000 إن \\ud800 الجسر افتتح أمس."}</script>',
    ],
    ['the title', '<title>عنوان &#0; &#xD800;</title><p>قال المهندس إن الجسر افتتح أمس.</p>'],
    [
      'a title cut within a character',
      `<title>a${'😀'.repeat(1500)}</title><p>قال المهندس إن الجسر افتتح أمس.</p>`,
    ],
  ])('lets no NUL and no half of a pair in through %s', ([, html], { expect }) => {
    const { text, title } = read(html)
    for (const given of [text, title ?? '']) {
      expect(given).not.toContain('\0')
      expect(given.isWellFormed()).toBe(true)
    }
  })

  it.for<[string, string, 'no-text' | 'too-deep']>([
    ['nothing', '', 'no-text'],
    [
      'elements without words',
      '<html><body><div id="root"></div><img src="x"></body></html>',
      'no-text',
    ],
    ['scripts alone', '<script>var a = "قال السكربت."</script>', 'no-text'],
    ['navigation of links alone', '<ul><li><a href="/">الرئيسية</a></li></ul>', 'no-text'],
    ['no end of nesting', '<div>'.repeat(50_000), 'too-deep'],
  ])('finds no article in %s', ([, html, error], { expect }) => {
    expect(readHtml(html)).toEqual({ ok: false, error })
  })

  it.for<[string, string, string | null]>([
    ['what is shared', '<meta property="og:title" content="الجسر"><title>صحيفة</title>', 'الجسر'],
    [
      '<title> without the site’s name',
      '<title>الضفة - افتتاح الجسر الجديد</title>',
      'افتتاح الجسر الجديد',
    ],
    ['the first heading', '<h1>افتتاح الجسر</h1>', 'افتتاح الجسر'],
    ['nothing', '', null],
  ])('titles an article by %s', ([, head, title], { expect }) => {
    expect(read(`${head}${STORY}`).title).toBe(title)
  })

  it.for<[string, string]>([
    ['2024-03-09 08:30', '2024-03-09T08:30'],
    ['2024-03-09T08:30:00+0300', '2024-03-09T08:30:00+0300'],
    ['2024-03-09T99:30', '2024-03-09'],
  ])('reads the date %s', ([given, expected], { expect }) => {
    expect(read(`<meta itemprop="datePublished" content="${given}">${STORY}`).publishedAt).toBe(
      expected,
    )
  })

  it('gives no date that it cannot read', ({ expect }) => {
    expect(read(`<meta name="date" content="أمس">${STORY}`).publishedAt).toBe(null)
  })
})
