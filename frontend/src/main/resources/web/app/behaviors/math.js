// TeX becomes MathML. The library comes only where a page has mathematics; without it the TeX stays to be read.

// In em and points: nobody's formula covers a page.
const LARGEST = [20, 200]

function draw (formulas, temml) {
  for (const formula of formulas) {
    const tex = formula.textContent.replace(/^\\[([]|\\[)\]]$/g, '')
    const made = document.createElement('span')
    try {
      temml.render(tex, made, { displayMode: formula.classList.contains('display'), throwOnError: true, maxSize: LARGEST })
      formula.replaceChildren(...made.childNodes)
    } catch { /* TeX that is not understood stays as it is. */ }
  }
}

function start (root) {
  const formulas = root.querySelectorAll('span.math:not(:has(math))')
  if (formulas.length) import('../lib/temml.js').then(library => draw(formulas, library.default))
}

start(document)
document.addEventListener('htmx:load', event => start(event.target))
