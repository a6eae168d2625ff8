// Tells analytics what a learner does with videos and pages: in batches, later when offline, never twice. The numbers of
// a session let the server know what it has seen, so sending something again is harmless.
const BATCH = 100
const KEPT = 500
const SOON = 10_000
const LATEST = 300_000

const place = document.querySelector('[data-run]')?.dataset
// What one reader left on a shared device is never sent as another's.
const STORE = `palavra:events:${place?.reader ?? ''}:`
const fresh = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let now = Date.now()
  for (let i = 5; i >= 0; i--) { bytes[i] = now % 256; now = Math.floor(now / 256) }
  bytes[6] = bytes[6] & 0x0f | 0x70
  bytes[8] = bytes[8] & 0x3f | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
const get = (store, key, otherwise) => {
  try { return JSON.parse(store.getItem(key)) ?? otherwise } catch { return otherwise }
}
const put = (store, key, value) => {
  try { value === null ? store.removeItem(key) : store.setItem(key, JSON.stringify(value)) } catch { /* Full or closed. */ }
}

// A duplicated tab has a copy of sessionStorage and looks as if one had gone back: both begin a new session.
const session = () => {
  const known = performance.getEntriesByType('navigation')[0]?.type === 'back_forward' ? null : get(sessionStorage, 'palavra:session')
  const now = known ?? { id: fresh(), seq: 0 }
  put(sessionStorage, 'palavra:session', now)
  return now
}
const current = place ? session() : null
let waiting = current ? get(localStorage, STORE + current.id, []) : []
let pause = SOON
let timer = 0

export function tell (type, block, data) {
  if (!place) return
  current.seq += 1
  put(sessionStorage, 'palavra:session', current)
  const event = { id: fresh(), type, time: new Date().toISOString(), seq: current.seq, block: block ?? null, data: data ?? {} }
  waiting.push({ run: place.run, edition: place.edition ?? null, event })
  waiting = waiting.slice(-KEPT)
  put(localStorage, STORE + current.id, waiting)
  waiting.length >= BATCH ? send() : later(SOON)
}

function later (after) {
  timer ||= setTimeout(send, after)
}

// What fits into one request: the same run and edition, in order.
const batch = (list, id) => {
  const same = list.filter(one => one.run === list[0].run && one.edition === list[0].edition).slice(0, BATCH)
  const body = { session: id, sentAt: new Date().toISOString(), edition: same[0].edition, events: same.map(one => one.event) }
  return { url: `/events/${same[0].run}`, same, body: JSON.stringify(body) }
}

async function send () {
  clearTimeout(timer)
  timer = 0
  if (!waiting.length || !navigator.onLine) return
  const next = batch(waiting, current.id)
  const answer = await post(next)
  if (answer === 'later') {
    pause = Math.min(LATEST, pause * 2)
    return later(pause * (0.75 + Math.random() / 2))
  }
  pause = SOON
  waiting = waiting.filter(one => !next.same.includes(one))
  put(localStorage, STORE + current.id, waiting.length ? waiting : null)
  if (waiting.length) later(SOON)
}

// Taken, or refused for good, is done with; busy, offline or signed out comes again later.
async function post ({ url, body }) {
  try {
    const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, redirect: 'manual', keepalive: true })
    return answer.ok || [400, 404, 413].includes(answer.status) ? 'done' : 'later'
  } catch { return 'later' }
}

// What tabs that are gone left behind; two tabs that find the same are no harm.
async function adopt () {
  for (const key of Object.keys(localStorage).filter(key => key.startsWith(STORE) && key !== STORE + current.id)) {
    let left = get(localStorage, key, [])
    while (left.length) {
      const next = batch(left, key.slice(STORE.length))
      if (await post(next) === 'later') return
      left = left.filter(one => !next.same.includes(one))
      put(localStorage, key, left.length ? left : null)
    }
    put(localStorage, key, null)
  }
}

if (place) {
  addEventListener('pagehide', () => {
    while (waiting.length && navigator.onLine) {
      const next = batch(waiting, current.id)
      if (!navigator.sendBeacon(next.url, new Blob([next.body], { type: 'application/json' }))) break
      waiting = waiting.filter(one => !next.same.includes(one))
    }
    put(localStorage, STORE + current.id, waiting.length ? waiting : null)
  })
  addEventListener('online', send)
  if (waiting.length) later(1_000)
  setTimeout(adopt, SOON)
}
