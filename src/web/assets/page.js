// @ts-check
// Makes the page quicker to use; everything here also works without it, by sending the form.

/** Hides and shows contrasts as the filters are changed. */
function filterLive() {
  const fields = document.querySelector('[data-filters]')
  if (fields === null) return
  fields.querySelector('[data-apply]')?.setAttribute('hidden', '')
  fields.addEventListener('change', () => applyFilters(fields))
}

/** @param {Element} fields */
function applyFilters(fields) {
  const wanted = Object.fromEntries(
    [...fields.querySelectorAll('select')].map((select) => [select.name, select.value]),
  )
  /** @type {NodeListOf<HTMLElement>} */
  const cards = document.querySelectorAll('.contrast[data-kind]')
  let shown = 0
  for (const card of cards) {
    const { kind, strength, accounts = '' } = card.dataset
    const passes =
      (!wanted.kind || wanted.kind === kind) &&
      (!wanted.strength || wanted.strength === strength) &&
      (!wanted.account || accounts.split(' ').includes(wanted.account))
    card.hidden = !passes
    if (!passes) continue
    shown += 1
    // What was asked for must not stay folded away.
    if (Object.values(wanted).some(Boolean)) card.closest('details')?.setAttribute('open', '')
  }
  /** @type {HTMLElement | null} */
  const output = fields.querySelector('[data-shown]')
  if (output === null) return
  output.textContent = (output.dataset.template ?? '')
    .replace('{shown}', String(shown))
    .replace('{all}', String(cards.length))
}

/** Copies a citation; a link within the site is made whole. */
function copyCitations() {
  /** @type {NodeListOf<HTMLElement>} */
  const buttons = document.querySelectorAll('[data-copy]')
  for (const button of buttons) {
    if (navigator.clipboard === undefined) continue
    button.hidden = false
    const label = button.textContent
    button.addEventListener('click', async () => {
      /** @type {HTMLElement | null | undefined} */
      const citation = button.parentElement?.querySelector('[data-citation]')
      if (!citation) return
      const link = citation.dataset.link ?? ''
      const own = link.startsWith('/') ? ` — ${new URL(link, location.href).href}` : ''
      await navigator.clipboard.writeText((citation.textContent ?? '').trim() + own)
      button.textContent = button.dataset.done ?? label
      button.setAttribute('aria-live', 'polite')
      setTimeout(() => {
        button.textContent = label
      }, 2000)
    })
  }
}

/** Says that the comparison is under way, and sends it once only. */
function showProgress() {
  /** @type {NodeListOf<HTMLFormElement>} */
  const forms = document.querySelectorAll('form[data-busy]')
  for (const form of forms) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent !== undefined) return event.preventDefault()
      form.dataset.sent = ''
      event.submitter?.setAttribute('aria-disabled', 'true')
      const status = form.querySelector('[data-status]')
      if (status !== null) status.textContent = form.dataset.busy ?? ''
    })
  }
  // The back button may bring the page back as it was left.
  addEventListener('pageshow', () => {
    for (const form of forms) {
      delete form.dataset.sent
      const status = form.querySelector('[data-status]')
      if (status !== null) status.textContent = ''
    }
    for (const button of document.querySelectorAll('[aria-disabled]')) {
      button.removeAttribute('aria-disabled')
    }
  })
}

/** Unfolds the article around the claim that the address names. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const fold = target?.closest('details')
  if (!target || !fold || fold.open) return
  fold.open = true
  target.scrollIntoView({ block: 'center' })
}

filterLive()
copyCitations()
showProgress()
openTarget()
addEventListener('hashchange', openTarget)
