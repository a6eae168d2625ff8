// Things to be put in order: buttons and dragging move them and number the lists beside them, which are what is sent.
const lists = row => [...row.parentElement.children].map(one => one.querySelector('select'))

function number (set, moved) {
  const selects = lists(moved)
  selects.forEach((select, at) => { select.selectedIndex = at + 1 })
  // What a script sets is no input by itself; who saves drafts listens to that.
  selects[0].dispatchEvent(new Event('input', { bubbles: true }))
  const at = selects.indexOf(moved.querySelector('select')) + 1
  set.querySelector('[data-said]').textContent = set.dataset.order.replace('#', moved.querySelector('select').options[at].text)
}

function put (row, before) {
  row.parentElement.insertBefore(row, before)
}

function start (root) {
  for (const steps of root.querySelectorAll('[data-order] .steps')) steps.hidden = false
}

document.addEventListener('click', event => {
  const button = event.target.closest('[data-order] [data-step]')
  if (!button) return
  const row = button.closest('li')
  const up = button.dataset.step === '-1'
  const beside = up ? row.previousElementSibling : row.nextElementSibling
  if (beside) put(row, up ? beside : beside.nextElementSibling)
  number(button.closest('[data-order]'), row)
  button.focus()
})

// A number that is chosen is the place it goes to; the rest closes up.
document.addEventListener('change', event => {
  const select = event.target.closest('[data-order] select')
  if (!select || select.selectedIndex === 0) return
  const row = select.closest('li')
  const others = [...row.parentElement.children].filter(one => one !== row)
  put(row, others[select.selectedIndex - 1] ?? null)
  number(select.closest('[data-order]'), row)
  select.focus()
})

let dragged = null
document.addEventListener('pointerdown', event => {
  const grip = event.target.closest('[data-order] [data-grip]')
  if (!grip || event.button !== 0) return
  event.preventDefault()
  dragged = grip.closest('li')
  dragged.classList.add('dragged')
  grip.setPointerCapture(event.pointerId)
})
document.addEventListener('pointermove', event => {
  const over = dragged && document.elementFromPoint(event.clientX, event.clientY)?.closest('li')
  if (!over || over === dragged || over.parentElement !== dragged.parentElement) return
  const box = over.getBoundingClientRect()
  put(dragged, event.clientY < box.top + box.height / 2 ? over : over.nextElementSibling)
})
const end = () => {
  if (!dragged) return
  dragged.classList.remove('dragged')
  number(dragged.closest('[data-order]'), dragged)
  dragged = null
}
document.addEventListener('pointerup', end)
document.addEventListener('pointercancel', end)

start(document)
document.addEventListener('htmx:load', event => start(event.target))
