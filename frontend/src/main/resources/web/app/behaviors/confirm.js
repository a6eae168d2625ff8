// data-confirm on a button repeats the consequence before it happens. Without script the page after it can undo.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-confirm]')
  if (button && !window.confirm(button.dataset.confirm)) {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
}, true)
