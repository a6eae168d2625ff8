// A video remembers where the reader was, follows the transcript, changes its rendition in place and tells what happened.
import { tell } from './beacon.js'

const remember = (key, seconds) => {
  try { localStorage.setItem(key, String(Math.floor(seconds))) } catch { /* A full or closed store is no reason to stop. */ }
}
const remembered = key => {
  try { return Number(localStorage.getItem(key)) || 0 } catch { return 0 }
}
const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
const tenths = seconds => Math.round((seconds || 0) * 10) / 10

function start (media) {
  const video = media.querySelector('video')
  const block = media.dataset.block
  const key = `palavra:video:${block}`
  const lines = [...media.querySelectorAll('[data-at]')]
  const place = (more = {}) => ({ position: tenths(video.currentTime), duration: tenths(video.duration), ...more })
  const report = (what, more) => tell(`palavra.video.${what}.v1`, block, place(more))
  let last = 0
  let beat = 0

  const go = seconds => {
    const jump = () => { video.currentTime = seconds; video.play() }
    if (video.readyState > 0) return jump()
    video.addEventListener('loadedmetadata', jump, { once: true })
    video.load()
    video.play()
  }

  // The poster stands before the film until somebody asks for it; without script the film has its own controls.
  const before = remembered(key) > 5 ? remembered(key) : 0
  const button = document.createElement('button')
  button.className = 'button'
  button.type = 'button'
  button.textContent = before ? media.dataset.continue.replace('#', clock(before)) : media.dataset.play
  button.addEventListener('click', () => go(before))
  media.querySelector('.poster').append(button)
  media.classList.add('waiting')
  video.addEventListener('play', () => {
    if (!media.classList.contains('waiting')) return
    media.classList.remove('waiting')
    button.remove()
    video.focus()
  })

  media.addEventListener('click', event => {
    const link = event.target.closest('[data-at] a, [data-way]')
    if (!link) return
    event.preventDefault()
    const line = link.closest('[data-at]')
    if (line) return go(Number(line.dataset.at))
    const at = video.currentTime
    media.querySelectorAll('[data-way]').forEach(way => way.toggleAttribute('aria-current', false))
    link.setAttribute('aria-current', 'true')
    video.querySelector('source')?.remove()
    video.src = link.href
    go(at)
  })

  video.addEventListener('timeupdate', () => {
    const now = video.currentTime
    const current = lines.findLast(line => Number(line.dataset.at) <= now + 0.2)
    lines.forEach(line => line.toggleAttribute('aria-current', line === current))
    if (Math.abs(now - last) < 2) last = now
    if (Math.floor(now / 5) !== beat) {
      beat = Math.floor(now / 5)
      remember(key, now)
      if (beat % 6 === 0 && !video.paused) report('heartbeat')
    }
  })
  video.addEventListener('loadedmetadata', () => report('loaded'))
  // The first play comes before the film is known: it is told when its length can be told too.
  video.addEventListener('play', () => {
    if (video.readyState > 0) return report('played')
    video.addEventListener('loadedmetadata', () => report('played'), { once: true })
  })
  video.addEventListener('pause', () => { if (!video.ended) report('paused') })
  video.addEventListener('seeked', () => {
    if (Math.abs(video.currentTime - last) > 1) report('seeked', { from: tenths(last), to: tenths(video.currentTime) })
    last = video.currentTime
  })
  video.addEventListener('ended', () => { remember(key, 0); report('ended') })
  video.addEventListener('ratechange', () => report('rate-changed', { rate: video.playbackRate }))
  // Only a wait of more than a second is one that somebody notices.
  let wait = 0
  video.addEventListener('waiting', () => { wait = setTimeout(() => report('stalled'), 1000) })
  video.addEventListener('playing', () => clearTimeout(wait))
  video.textTracks.addEventListener?.('change', () =>
    report('captions-changed', { on: [...video.textTracks].some(track => track.mode === 'showing') }))
  video.addEventListener('error', () => { media.querySelector('[data-failed]').hidden = false }, true)
}

document.querySelectorAll('[data-video]').forEach(start)
