// What is typed stays on this device until the server has it, so that a line that breaks or a tab that closes takes no word
// along. It is put back into the form it was typed into; where the page has something newer by then, it is only offered.
// So are words that were typed for another attempt.
import { fields, fill, given, state } from '../lib/forms.js'

const STORE = 'palavra:typed:'
const LEFT = 'palavra:left'

// What a form holds that the server knows of, and what is on its way there.
const known = new WeakMap()
const sent = new WeakMap()

const formOf = element => element?.closest?.('form[data-typed]')
const key = form => `${STORE}${form.dataset.typed}:${form.getAttribute('action')}`
const get = (store, key) => {
  try { return JSON.parse(store.getItem(key)) } catch { return null }
}
const put = (store, key, value) => {
  try { value === null ? store.removeItem(key) : store.setItem(key, JSON.stringify(value)) } catch { /* Full or closed. */ }
}
const turn = form => form.elements.turn?.value
const keep = (form, words) => put(localStorage, key(form), words === known.get(form) ? null : { known: known.get(form), words, turn: turn(form) })

document.addEventListener('input', event => {
  const form = formOf(event.target)
  if (form) keep(form, given(form).toString())
})

function restore (form) {
  fill(form, new URLSearchParams(get(localStorage, key(form)).words))
  state(form, 'back')
  // What a script sets is no input by itself; who saves drafts listens to that.
  for (const field of fields(form)) field.dispatchEvent(new Event('input', { bubbles: true }))
}

document.addEventListener('htmx:load', event => {
  for (const form of event.target.querySelectorAll?.('form[data-typed]') ?? []) {
    const now = given(form).toString()
    const left = get(localStorage, key(form))
    known.set(form, now)
    if (left && left.words === now && !refused) put(localStorage, key(form), null)
    else if (left && left.words !== now) left.known === now && left.turn === turn(form) ? restore(form) : state(form, 'newer')
  }
})
document.addEventListener('click', event => {
  if (event.target.closest('[data-typed-use]')) restore(formOf(event.target))
})

document.addEventListener('htmx:beforeRequest', event => {
  const form = formOf(event.detail.requestConfig.elt)
  if (form) sent.set(form, given(form).toString())
})
document.addEventListener('htmx:afterRequest', event => {
  const form = event.detail.successful ? formOf(event.detail.requestConfig.elt) : null
  if (!form) return
  known.set(form, sent.get(form))
  const left = get(localStorage, key(form))
  if (left) keep(form, left.words)
})

// A form that opens a new page says so; it does not leave for a line that is away.
document.addEventListener('submit', event => {
  const form = formOf(event.target)
  if (!form || event.defaultPrevented) return
  if (!navigator.onLine) {
    event.preventDefault()
    form.querySelector('[data-away]').hidden = false
  } else put(sessionStorage, LEFT, { key: key(form), from: location.pathname })
})

// The page that answers a form is proof that it arrived; a page opened again after the line broke is none.
const left = get(sessionStorage, LEFT)
const arrival = performance.getEntriesByType('navigation')[0]
const refused = arrival?.responseStatus >= 400
put(sessionStorage, LEFT, null)
if (left && !refused && arrival?.type === 'navigate' && document.referrer && new URL(document.referrer).pathname === left.from) put(localStorage, left.key, null)

// A page that shows what is over forgets what was typed for it.
for (const over of document.querySelectorAll('[data-over]')) {
  for (const kept of Object.keys(localStorage)) if (kept.startsWith(STORE + over.dataset.over)) put(localStorage, kept, null)
}
