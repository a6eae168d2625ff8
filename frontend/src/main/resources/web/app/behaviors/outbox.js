// An answer that could not be sent waits on this device, with the key and the proof of contact of the page it was given on.
// It is sent when the line is back: from this page, or from the next unit that is opened. Its form says where it stands.
import htmx from '../lib/htmx.js'
import { fill, state } from '../lib/forms.js'

const STORE = 'palavra:outbox:'
const RETRY = 15_000

const reader = document.querySelector('[data-reader]')?.dataset.reader
const mine = STORE + reader + ':'
const loaded = performance.timeOrigin + (performance.getEntriesByType('navigation')[0]?.responseStart ?? 0)
const shown = new WeakMap()
let sending = false

const submission = path => path?.endsWith('/submission') ? path : null
const formOf = action => document.querySelector(`.problem form[action="${CSS.escape(action)}"]`)

function keep (form) {
  const body = new URLSearchParams(new FormData(form))
  body.delete('csrf-token')
  body.set('after', Math.max(0, Math.round(Date.now() - (shown.get(form) ?? loaded))))
  try {
    localStorage.setItem(mine + form.getAttribute('action'), body)
  } catch { return }
  form.querySelector('[data-away]').hidden = true
  state(form, 'here')
  setTimeout(send, RETRY)
}

// What waits is shown in its form again, so that nobody types it twice.
function restore (form, body) {
  for (const name of ['key', 'contact']) if (form.elements[name]) form.elements[name].value = body.get(name) ?? form.elements[name].value
  fill(form, body)
  state(form, 'here')
}

// The answer of the server, or null while the line is away.
async function post (action, body) {
  body.set('csrf-token', document.querySelector('input[name="csrf-token"]')?.value ?? '')
  try {
    return await fetch(action, { method: 'POST', body, headers: { 'HX-Request': 'true' }, redirect: 'manual' })
  } catch { return null }
}

async function send () {
  if (sending || !reader) return
  sending = true
  const actions = Object.keys(localStorage).filter(key => key.startsWith(mine)).map(key => key.slice(mine.length))
  for (const action of actions) {
    const answer = await post(action, new URLSearchParams(localStorage.getItem(mine + action)))
    if (answer === null || answer.status >= 500 || answer.status === 429) {
      setTimeout(send, RETRY)
      break
    }
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      state(formOf(action), 'session')
      continue
    }
    localStorage.removeItem(mine + action)
    swap(formOf(action)?.closest('.problem'), await answer.text())
  }
  sending = false
}

function swap (section, text) {
  if (!section) return
  const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('.problem')
  if (!fresh) return
  section.replaceWith(fresh)
  htmx.process(fresh)
  state(fresh.querySelector('form'), 'sent')
  htmx.trigger(fresh, 'htmx:load')
}

if (reader) {
  const lost = event => {
    const form = event.target.closest('.problem form')
    if (form && submission(event.detail.requestConfig?.path)) keep(form)
  }
  document.addEventListener('htmx:sendError', lost)
  document.addEventListener('htmx:timeout', lost)
  document.addEventListener('htmx:load', event => {
    for (const form of event.target.querySelectorAll?.('form') ?? []) if (event.target !== document.body) shown.set(form, Date.now())
  })
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful && submission(event.detail.requestConfig?.path)) localStorage.removeItem(mine + event.detail.requestConfig.path)
  })
  for (const form of document.querySelectorAll('.problem form')) {
    const waits = new URLSearchParams(localStorage.getItem(mine + form.getAttribute('action')) ?? '')
    if (waits.has('key') && waits.get('turn') === (form.elements.turn?.value ?? null)) restore(form, waits)
  }
  addEventListener('online', send)
  send()
}
