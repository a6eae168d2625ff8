// TeX becomes MathML. The library comes only where a page has mathematics; without it the TeX stays to be read.

// In em and points: nobody's formula covers a page.
const LARGEST = [20, 200]

// Macros of the writer's may ask for more than anybody reads.
const MOST_EXPANDED = 100
const MOST_DRAWN = 2000

// The library writes these with an attribute style, which the content policy refuses.
const WITHOUT_STYLE = { '\\pmb': '\\boldsymbol{#1}', '\\prescript': '{}^{#1}_{#2}{#3}' }

// A formula writes down macros of its own among those it is given.
const options = formula => ({
  displayMode: formula.classList.contains('display'),
  throwOnError: true,
  maxSize: LARGEST,
  maxExpand: MOST_EXPANDED,
  macros: { ...WITHOUT_STYLE }
})

function draw (formulas, temml) {
  for (const formula of formulas) {
    const tex = formula.textContent.replace(/^\\[([]|\\[)\]]$/g, '')
    const made = document.createElement('span')
    try {
      temml.render(tex, made, options(formula))
      if (made.querySelectorAll('*').length <= MOST_DRAWN) formula.replaceChildren(...anonymous(made).childNodes)
    } catch { /* TeX that is not understood stays as it is. */ }
  }
}

// Ids of a page, and links to them, are its own: \label and \ref make none.
function anonymous (made) {
  for (const labelled of made.querySelectorAll('[id]')) labelled.removeAttribute('id')
  for (const reference of made.querySelectorAll('a')) reference.remove()
  return made
}

function start (root) {
  const formulas = root.querySelectorAll('span.math:not(:has(math))')
  if (formulas.length) import('../lib/temml.js').then(library => draw(formulas, library.default))
}

start(document)
document.addEventListener('htmx:load', event => start(event.target))
