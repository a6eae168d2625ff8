// A place in a picture by pointing: a region chooses its name, a point writes its two numbers; arrows move a number by one.
const number = input => Number.parseFloat(input.value.replace(',', '.'))

function mark (set) {
  const circle = set.querySelector('[data-mark]')
  const [x, y] = [number(set.querySelector('[data-x]')), number(set.querySelector('[data-y]'))]
  const known = x >= 0 && x <= 100 && y >= 0 && y <= 100
  circle.setAttribute('cx', known ? `${x}%` : '-9')
  circle.setAttribute('cy', known ? `${y}%` : '-9')
}

document.addEventListener('click', event => {
  const picture = event.target.closest('[data-spot] .picture')
  if (!picture) return
  const set = picture.closest('[data-spot]')
  const region = event.target.closest('[data-region]')
  const [x, y] = [set.querySelector('[data-x]'), set.querySelector('[data-y]')]
  if (x && !x.disabled) {
    const box = picture.getBoundingClientRect()
    x.value = ((event.clientX - box.left) / box.width * 100).toFixed(1)
    y.value = ((event.clientY - box.top) / box.height * 100).toFixed(1)
    x.dispatchEvent(new Event('input', { bubbles: true }))
  } else if (region && !x) {
    const radio = set.querySelector(`input[value="${CSS.escape(region.dataset.region)}"]`)
    if (radio.disabled) return
    radio.checked = true
    radio.dispatchEvent(new Event('input', { bubbles: true }))
  }
})

document.addEventListener('keydown', event => {
  const input = event.target.closest('[data-x], [data-y]')
  const step = { ArrowUp: 1, ArrowDown: -1 }[event.key]
  if (!input || !step) return
  event.preventDefault()
  const down = input.matches('[data-y]') ? -1 : 1
  const now = number(input)
  input.value = Math.min(100, Math.max(0, (Number.isNaN(now) ? 50 : now) + step * down))
  input.dispatchEvent(new Event('input', { bubbles: true }))
})

document.addEventListener('input', event => {
  if (event.target.closest('[data-x], [data-y]')) mark(event.target.closest('[data-spot]'))
})

function start (root) {
  for (const set of root.querySelectorAll('[data-spot]:has([data-mark])')) mark(set)
}

start(document)
document.addEventListener('htmx:load', event => start(event.target))
