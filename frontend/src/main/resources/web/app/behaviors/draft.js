// What is typed is never lost: each pause sends it to be kept on the server, and while the line is away on this device.
const PAUSE = 1_500
const RETRY = 20_000
const SENT = 'palavra:draft-sent'

// A device may be shared: words are kept for whoever wrote them.
const place = form => `palavra:draft:${form.dataset.writer}:${form.dataset.draft}`
const timers = new WeakMap()
// What is on its way is not kept as a draft any more.
const sent = new WeakSet()

function store (form, text) {
  try { text === null ? localStorage.removeItem(place(form)) : localStorage.setItem(place(form), text) } catch { /* Then only the server keeps it. */ }
}
function stored (form) {
  try { return localStorage.getItem(place(form)) } catch { return null }
}
function say (form, words) {
  const status = form.querySelector('[data-draft-status]')
  if (status) status.textContent = form.dataset[words]
}
function later (form, pause) {
  clearTimeout(timers.get(form))
  timers.set(form, setTimeout(keep, pause, form))
}

async function keep (form) {
  if (sent.has(form) || !form.isConnected) return
  const body = new URLSearchParams(new FormData(form))
  const text = form.elements.text.value
  say(form, 'keeping')
  let answer = null
  try { answer = await fetch(form.dataset.draft, { method: 'POST', body, redirect: 'manual' }) } catch { /* The line is away. */ }
  if (sent.has(form)) return
  if (answer?.ok) {
    if (stored(form) === text) store(form, null)
    return say(form, 'kept')
  }
  say(form, 'offline')
  if (!answer || answer.status >= 500) later(form, RETRY)
}

document.addEventListener('input', event => {
  const form = event.target.form
  if (!form?.matches('form[data-draft]')) return
  store(form, form.elements.text.value)
  later(form, PAUSE)
})
document.addEventListener('submit', event => {
  const form = event.target
  if (!form.matches('form[data-draft]')) return
  clearTimeout(timers.get(form))
  sent.add(form)
  try { sessionStorage.setItem(SENT, place(form)) } catch { /* Then the text is offered once more. */ }
})
// A form that did not leave, because the line was away, is kept again.
addEventListener('pageshow', () => document.querySelectorAll('form[data-draft]').forEach(form => sent.delete(form)))
document.addEventListener('htmx:sendError', event => {
  const form = event.target
  if (!form.matches('form[data-draft]')) return
  sent.delete(form)
  store(form, form.elements.text.value)
  later(form, RETRY)
})

// What this device kept while the line was away comes back into an empty field; what the server kept is the newer one.
function start (root) {
  for (const form of root.querySelectorAll('form[data-draft]')) {
    const text = stored(form)
    if (text && !form.elements.text.value) {
      form.elements.text.value = text
      later(form, PAUSE)
    }
  }
}

// The page that answers a form is proof that it arrived; a page one went back to is none.
function arrived () {
  try {
    const form = sessionStorage.getItem(SENT)
    sessionStorage.removeItem(SENT)
    if (form && performance.getEntriesByType('navigation')[0]?.type === 'navigate') localStorage.removeItem(form)
  } catch { /* Nothing was kept here. */ }
}
arrived()
start(document)
document.addEventListener('htmx:afterRequest', event => {
  if (event.target.matches('form[data-draft]') && event.detail.successful) store(event.target, null)
})
document.addEventListener('htmx:load', event => start(event.target))
