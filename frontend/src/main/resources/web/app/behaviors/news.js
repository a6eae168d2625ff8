// What others write while a thread lies open: asked for once a minute, only while somebody looks at it, and shown as a
// notice at the lower edge that moves nothing one reads.
const MINUTE = 60_000

const place = document.querySelector('[data-news]')
let asked = Date.now()

async function ask () {
  if (document.hidden || Date.now() - asked < MINUTE) return
  asked = Date.now()
  try {
    const answer = await fetch(place.dataset.news, { headers: { 'HX-Request': 'true' }, redirect: 'manual' })
    if (answer.status === 200) place.innerHTML = await answer.text()
  } catch { /* The line is away; the next minute may tell. */ }
}

if (place) {
  setInterval(ask, MINUTE)
  document.addEventListener('visibilitychange', ask)
}
