// The true weight of this page, as the browser counted it: every byte that came, or would come on a first visit.
const box = document.querySelector('[data-weight]')

window.addEventListener('load', () => setTimeout(() => {
  const parts = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const bytes = parts.reduce((sum, part) => sum + part.encodedBodySize, 0)
  const [number, words] = box.children
  number.textContent = `${Math.ceil(bytes / 1000).toLocaleString(document.documentElement.lang)} KB`
  number.hidden = words.hidden = false
}))
