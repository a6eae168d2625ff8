// A form that is on its way: its button says so, keeps its width and is not pressed twice. data-busy holds the words.
document.addEventListener('submit', event => {
  const button = event.submitter
  if (!button || event.defaultPrevented) return
  if (button.getAttribute('aria-busy') === 'true') return event.preventDefault()
  button.style.setProperty('min-inline-size', `${button.offsetWidth}px`)
  button.setAttribute('aria-busy', 'true')
  button.dataset.idle = button.innerHTML
  if (button.dataset.busy) button.textContent = button.dataset.busy
})

const idle = () => document.querySelectorAll('[aria-busy="true"][data-idle]').forEach(button => {
  button.removeAttribute('aria-busy')
  button.innerHTML = button.dataset.idle
  delete button.dataset.idle
})

// Coming back by the Back button, or an htmx answer: the form is there to be used again.
window.addEventListener('pageshow', idle)
document.addEventListener('htmx:afterRequest', idle)
