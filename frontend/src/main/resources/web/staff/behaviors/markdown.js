// Buttons that write Markdown around what is selected, and the place of the caret for an image that is inserted.
function start (root) {
  root.querySelectorAll('[data-markdown][hidden]').forEach(tools => { tools.hidden = false })
}

function put (area, from, to, text, select) {
  area.focus()
  area.setRangeText(text, from, to, 'end')
  if (select) area.setSelectionRange(...select)
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

document.addEventListener('click', event => {
  const button = event.target.closest('[data-markdown] button')
  if (!button) return
  const area = document.getElementById(button.closest('[data-markdown]').dataset.markdown)
  const { selectionStart: from, selectionEnd: to, value } = area
  const { wrap, line, block } = button.dataset
  if (wrap) {
    const [open, close] = wrap.split('|')
    put(area, from, to, open + value.slice(from, to) + close, [from + open.length, to + open.length])
  } else if (line) {
    const begin = value.lastIndexOf('\n', from - 1) + 1
    put(area, begin, begin, line)
  } else {
    put(area, to, to, `\n\n${block}\n\n`)
  }
})

document.addEventListener('selectionchange', () => {
  const area = document.activeElement
  const caret = area?.form?.querySelector(`[data-caret="${CSS.escape(area.id)}"]`)
  if (caret) caret.value = area.selectionEnd
})

start(document)
document.addEventListener('htmx:load', event => start(event.target.parentElement ?? document))
