// The line broke while a form was sent: the form says so where it stands, and keeps what was typed.
const say = hidden => event => {
  const note = event.target.closest('form')?.querySelector('[data-away]')
  if (note) note.hidden = hidden
}

document.addEventListener('htmx:sendError', say(false))
document.addEventListener('htmx:timeout', say(false))
document.addEventListener('htmx:beforeRequest', say(true))
