// What is missing is said beside its field while one writes: only of fields one has left or passed, and never by moving the
// focus. The server decides what is missing, by the rules it saves by.
const left = new WeakSet()

document.addEventListener('focusout', event => {
  const field = event.target.closest('form[data-keep] [data-field]')
  if (field) left.add(field)
})

const isPassed = field => {
  const now = document.activeElement
  if (field.contains(now)) return false
  return left.has(field) || Boolean(now && field.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING && now.form)
}

function mark (field, error) {
  const before = field.querySelector(':scope > .error')
  const control = field.querySelector(':scope > .input')
  const news = error && before?.textContent !== error.textContent
  if (before && (!error || news)) before.remove()
  if (news) {
    error.id = control ? `${control.id}-error` : field.dataset.field
    field.append(error)
  }
  if (control) error ? control.setAttribute('aria-invalid', 'true') : control.removeAttribute('aria-invalid')
  return news ? error.textContent.trim() : ''
}

export function show (form, html) {
  const errors = new Map([...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[data-of]')].map(error => [error.dataset.of, error]))
  const said = [...form.querySelectorAll('[data-field]')].map(field => {
    const error = errors.get(field.dataset.field)
    return error && !isPassed(field) && !field.querySelector(':scope > .error') ? '' : mark(field, error)
  })
  const words = said.filter(Boolean).join(' ')
  if (words) form.querySelector('[data-checks]').textContent = words
}
