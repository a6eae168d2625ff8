// What somebody puts into a form: only what they see and can change, no files, nothing that belongs to the page.
const NOT_THEIRS = ['hidden', 'file', 'submit', 'button', 'fieldset']

const chooses = field => field.type === 'radio' || field.type === 'checkbox'

export const fields = form => [...form.elements].filter(field => field.name && !field.disabled && !NOT_THEIRS.includes(field.type))

export const given = form => new URLSearchParams(fields(form).filter(field => !chooses(field) || field.checked).map(field => [field.name, field.value]))

// The same into a form again: a list takes what it offers, fields of one name take their turn.
export function fill (form, words) {
  const turns = {}
  for (const field of fields(form)) {
    const all = words.getAll(field.name)
    if (chooses(field)) field.checked = all.includes(field.value)
    else if (field.options) field.value = all.find(one => one && [...field.options].some(option => option.value === one)) ?? ''
    else {
      turns[field.name] = (turns[field.name] ?? -1) + 1
      field.value = all[turns[field.name]] ?? ''
    }
  }
}

// Says in the form where what was given stands; null for nothing.
export function state (form, now) {
  const box = form?.querySelector('[data-outbox]')
  if (!box) return
  box.hidden = !now
  for (const words of box.querySelectorAll('[data-state]')) words.hidden = words.dataset.state !== now
}
