// The tree by dragging: a block is taken by its dots and let go before, after or into another. The arrows do the same.
const HOLDS = { SUBSECTION: 'SECTION', UNIT: 'SUBSECTION', COMPONENT: 'UNIT' }
let dragged = null

const clear = () => document.querySelectorAll('.tree :is(.before, .after, .into)').forEach(node => node.classList.remove('before', 'after', 'into'))
const parentOf = node => node.parentElement.closest('.node')

// Where it would go over this node: beside one of its kind, or into what can hold it. Never into itself.
function place (event) {
  const over = document.elementFromPoint(event.clientX, event.clientY)?.closest('.tree .node')
  if (!over || over === dragged || dragged.contains(over)) return null
  if (over.dataset.kind === dragged.dataset.kind) {
    const line = over.querySelector('.line').getBoundingClientRect()
    return { over, how: event.clientY < line.top + line.height / 2 ? 'before' : 'after' }
  }
  return HOLDS[dragged.dataset.kind] === over.dataset.kind ? { over, how: 'into' } : null
}

function send ({ over, how }) {
  const move = document.getElementById('move')
  const siblings = [...over.parentElement.children].filter(node => node !== dragged)
  const before = siblings[siblings.indexOf(over) - 1]
  const parent = how === 'into' ? over : parentOf(over)
  move.action = `${move.dataset.action}${dragged.dataset.node}/place`
  move.elements.parent.value = parent?.dataset.node ?? ''
  move.elements.after.value = (how === 'after' ? over : how === 'before' ? before : null)?.dataset.node ?? ''
  move.requestSubmit()
}

document.addEventListener('pointerdown', event => {
  const grip = event.target.closest('[data-tree] [data-grip]')
  if (!grip || event.button !== 0) return
  event.preventDefault()
  dragged = grip.closest('.node')
  dragged.classList.add('dragged')
  grip.setPointerCapture(event.pointerId)
})
document.addEventListener('pointermove', event => {
  if (!dragged) return
  clear()
  const found = place(event)
  found?.over.classList.add(found.how)
})
const end = event => {
  if (!dragged) return
  const found = event.type === 'pointerup' ? place(event) : null
  clear()
  dragged.classList.remove('dragged')
  if (found) send(found)
  dragged = null
}
document.addEventListener('pointerup', end)
document.addEventListener('pointercancel', end)
