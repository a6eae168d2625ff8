// The desk by keyboard. Every key presses something that stands on the page, so nothing can be done by key alone.
const desk = () => document.querySelector('[data-desk]')
const form = () => document.querySelector('[data-work]')
const text = () => form()?.elements.text
const isChanged = () => text() && !text().readOnly && text().value !== form().dataset.unsaved
const ALONE = 'palavra:keys:alone'

// A click, for htmx sends along only the button that was clicked.
const press = button => button?.click()

// Moving on takes what was typed with it: it is saved as a draft, and the answer is the field one wanted to go to.
function go (link) {
  if (!link) return
  if (!isChanged()) return link.click()
  form().elements.then.value = link.dataset.at
  press(form().querySelector('[data-save]'))
}

function put (words) {
  text().setRangeText(words, text().selectionStart, text().selectionEnd, 'end')
  text().focus()
}

// An opening tag goes around the chosen words when its closing one is missing too.
function tag (mark) {
  const close = mark.replace('<', '</')
  const area = text()
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd)
  const isPair = /^<\d+>$/.test(mark) && !area.value.includes(close)
  put(isPair ? mark + chosen + close : chosen + mark)
}

const missingTag = () => [...form().querySelectorAll('[data-insert]')]
  .map(button => button.dataset.insert).find(mark => !text().value.includes(mark))

function use (number) {
  const match = document.querySelectorAll('[data-match]')[number - 1]
  if (!match) return
  text().select()
  put(match.textContent)
}

function keys (event) {
  const page = document.getElementById('keys')
  if (!page?.showModal) return
  event.preventDefault()
  page.showModal()
}

document.addEventListener('keydown', event => {
  if (!desk() || event.isComposing || event.defaultPrevented) return
  const isWriting = event.target.matches('input, textarea, select, [contenteditable]')
  if (event.key === '?' && !isWriting && localStorage.getItem(ALONE) !== 'off') return keys(event)
  if (!form()?.contains(event.target) || event.shiftKey) return
  const act = acts(event)
  if (!act) return
  event.preventDefault()
  act()
})

function acts (event) {
  if (event.altKey === (event.ctrlKey || event.metaKey)) return null
  const digit = /^Digit(\d)$/.exec(event.code)?.[1]
  if (event.altKey) {
    if (event.key === 'ArrowDown') return () => go(form().querySelector('[data-go=down]'))
    if (event.key === 'ArrowUp') return () => go(form().querySelector('[data-go=up]'))
    if (digit === '0') return () => { const mark = missingTag(); if (mark) tag(mark) }
    return digit && event.target === text() ? () => use(Number(digit)) : null
  }
  if (event.key === 'Enter') return () => press(form().querySelector('[data-main]'))
  return event.key === 's' ? () => press(form().querySelector('[data-save]')) : null
}

// Before htmx hears of it: choosing another field with words unsaved saves them first.
document.addEventListener('click', event => {
  const link = event.target.closest('[data-desk] [data-at], [data-use], [data-insert], [data-keys]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (link.dataset.keys !== undefined) return keys(event)
  const isAnother = link.dataset.at && isChanged()
  if (!isAnother && link.dataset.at) return
  event.preventDefault()
  event.stopPropagation()
  if (isAnother) go(link)
  else if (link.dataset.use) use(Number(link.dataset.use))
  else tag(link.dataset.insert)
}, true)

// Leaving the page with words unsaved asks first; sending them is no leaving.
let isSending = false
addEventListener('submit', () => { isSending = true })
document.addEventListener('htmx:afterRequest', () => { isSending = false })
addEventListener('pageshow', () => { isSending = false })
addEventListener('beforeunload', event => { if (!isSending && isChanged()) event.preventDefault() })

function start (root) {
  root.querySelectorAll('[data-tags]').forEach(tags => { tags.hidden = false })
  root.querySelectorAll('[data-clock]').forEach(time => {
    time.textContent = new Date(time.dateTime).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
  })
  root.querySelectorAll('[data-single-key]').forEach(box => {
    box.disabled = false
    box.checked = localStorage.getItem(ALONE) !== 'off'
    box.addEventListener('change', () => localStorage.setItem(ALONE, box.checked ? 'on' : 'off'))
  })
  root.querySelector('[data-done]')?.focus()
  const said = document.getElementById('said')
  if (said) said.textContent = root.querySelector('[data-said]')?.textContent ?? ''
}

start(document)
document.addEventListener('htmx:load', event => {
  start(event.target)
  if (event.target.matches?.('[data-desk]')) form()?.scrollIntoView({ block: 'nearest' })
})
