// The time that is left, counted from what the server said when it made the page; at the end the form hands itself in.
const clock = document.querySelector('[data-left]')

function start () {
  const end = performance.now() + Number(clock.dataset.left) * 1000
  const said = clock.parentElement.querySelector('[data-said]')
  clock.hidden = false
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000))
    const two = number => String(number).padStart(2, '0')
    clock.textContent = `${Math.floor(left / 3600)}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`
    clock.classList.toggle('soon', left <= 300)
    if (left === 300) said.textContent = clock.dataset.five
    if (left === 60) said.textContent = clock.dataset.one
    if (left > 0) return
    clearInterval(timer)
    // Not by its button, which would ask first.
    const form = clock.closest('form')
    HTMLFormElement.prototype.submit.call(form)
  }
  const timer = setInterval(tick, 1000)
  tick()
}

if (clock) start()
// A page that comes from the Back button shows an old time: it is asked for again.
addEventListener('pageshow', event => { if (clock && event.persisted) location.reload() })
