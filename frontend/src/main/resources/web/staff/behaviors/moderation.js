// A case by keyboard: a key presses the button that shows it, so nothing can be done by key alone.
document.addEventListener('keydown', event => {
  if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.matches('input, textarea, select, [contenteditable]')) return
  if (localStorage.getItem('palavra:keys:alone') === 'off') return
  const button = document.querySelector(`.ruling [data-key="${CSS.escape(event.key.toLowerCase())}"]`)
  if (!button) return
  event.preventDefault()
  button.click()
})
