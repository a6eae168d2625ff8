// Writing is never lost: every pause sends the form to be kept by the server; before that, and where the line is away, it
// stays on this device. What a closed tab left behind is offered when the block is opened again.
import { show } from './checks.js'

const PAUSE = 1_500
const RETRY = 15_000

const form = () => document.querySelector('form[data-keep]')
const key = form => `palavra:writing:${form.dataset.reader}:${form.dataset.block}`
const read = key => {
  try { return localStorage.getItem(key) } catch { return null }
}
const write = (key, text) => {
  try {
    text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text)
    return true
  } catch { return false }
}

let timer = 0
let sending = null
let opened = null
// Whether something typed is neither on the server nor on this device: only then does leaving lose it.
let exposed = false

// The fields as they are sent, without files and without what belongs to this one page.
const fields = form => {
  const all = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== 'act' && name !== 'caret') all.append(name, value)
  }
  return all
}
const content = all => {
  const text = new URLSearchParams(all)
  text.delete('csrf-token')
  text.delete('base')
  return text.toString()
}

function say (form, words) {
  const status = form.querySelector('[data-keep-status]')
  if (status) status.textContent = words
}

function typed (event) {
  const writing = event.target.form
  if (!writing?.matches('form[data-keep]') || event.target.type === 'file') return
  exposed = !write(key(writing), fields(writing).toString())
  clearTimeout(timer)
  timer = setTimeout(keep, PAUSE)
}

async function keep () {
  const writing = form()
  if (!writing || sending) return
  clearTimeout(timer)
  const now = fields(writing)
  say(writing, writing.dataset.keeping)
  sending = post(writing.dataset.keep, now)
  const answer = await sending
  const done = answer !== null
  sending = null
  if (done && writing.isConnected) show(writing, answer)
  const place = key(writing)
  if (done && read(place) === now.toString()) write(place, null)
  if (done) exposed = false
  say(writing, done ? writing.dataset.kept : writing.dataset.offline)
  if (!done) timer = setTimeout(keep, RETRY)
  else if (read(place)) timer = setTimeout(keep, PAUSE)
}

// What the server says of it; null when it did not arrive.
async function post (url, body) {
  try {
    const answer = await fetch(url, { method: 'POST', body, redirect: 'manual', keepalive: body.toString().length < 60_000 })
    return answer.ok ? await answer.text() : null
  } catch { return null }
}

// Something of this block is on this device: it is offered, unless it is what the page shows already.
function offer () {
  const writing = form()
  const note = document.querySelector('[data-local]')
  if (!writing || !note) return
  const left = read(key(writing))
  if (left === null) return
  if (content(left) === content(fields(writing))) return write(key(writing), null)
  note.hidden = false
}

async function use () {
  const writing = form()
  const left = new URLSearchParams(read(key(writing)) ?? '')
  left.set('csrf-token', fields(writing).get('csrf-token'))
  if (await post(writing.dataset.keep, left) === null) return say(writing, writing.dataset.offline)
  write(key(writing), null)
  location.assign(location.pathname)
}

document.addEventListener('input', typed)
document.addEventListener('change', typed)
document.addEventListener('click', event => {
  if (event.target.closest('[data-local-use]')) use()
  if (event.target.closest('[data-local-forget]')) {
    write(key(form()), null)
    document.querySelector('[data-local]').hidden = true
  }
})
// A form on its way takes its words along; the server keeps them when it refuses it, and the device until it answers.
document.addEventListener('submit', event => {
  if (event.target.matches('form[data-keep]')) {
    clearTimeout(timer)
    exposed = false
    sessionStorage.setItem('palavra:sent', key(event.target))
  }
  if (event.target.matches('[data-letgo]') && form()) write(key(form()), null)
})
addEventListener('online', () => { if (form() && read(key(form()))) keep() })
addEventListener('beforeunload', event => { if (exposed) event.preventDefault() })

// The page that answers a form is proof that it arrived: what the device held of it is the server's now.
opened = form()
if (opened && sessionStorage.getItem('palavra:sent') === key(opened)) write(key(opened), null)
sessionStorage.removeItem('palavra:sent')
offer()
