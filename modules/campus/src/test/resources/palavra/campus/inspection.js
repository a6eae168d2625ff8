// Finds what stands in a page and is not ours: a list of sentences, empty when all is well.
async () => {
  // What runs by itself has run by then.
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  const found = []
  const show = element => element.outerHTML.slice(0, 200)
  const URLS = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster', 'srcdoc', 'background', 'ping']
  const STRANGE = 'iframe, object, embed, applet, base, frame, frameset, portal, meta[http-equiv=refresh], svg script'
  const ASKS = '[id], [name], [style], form, input, button, select, textarea, img, svg, style, link, script, [autofocus]'

  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`listens with ${name}: ${show(element)}`)
      if (name.includes('hx-on')) found.push(`listens with ${name}: ${show(element)}`)
      if (URLS.includes(name) && isScript(value)) found.push(`leads to a script: ${show(element)}`)
    }
  }
  function isScript (address) {
    const trimmed = address.replace(/[\u0000-\u0020]/g, '').toLowerCase()
    return /^(javascript:|vbscript:|data:(?!image\/(png|jpeg|webp|gif)))/.test(trimmed)
  }

  for (const strange of document.querySelectorAll(STRANGE)) found.push(`is strange here: ${show(strange)}`)
  for (const script of document.scripts) {
    if (!script.src && /^$|javascript|module/.test(script.type)) found.push(`is a script in the page: ${show(script)}`)
  }

  // People's words have no names of their own, no fields and nothing that htmx hears.
  for (const words of document.querySelectorAll('.said')) {
    for (const strange of words.querySelectorAll(ASKS)) {
      if (!strange.closest('math')) found.push(`is more than words: ${show(strange)}`)
    }
    for (const element of words.querySelectorAll('*')) {
      if (element.getAttributeNames().some(name => /^(data-)?hx-/.test(name))) found.push(`is heard: ${show(element)}`)
    }
    for (const named of words.querySelectorAll('math [id], math [name], math a')) found.push(`has a name: ${show(named)}`)
  }

  const ids = new Set()
  for (const { id } of document.querySelectorAll('[id]')) {
    if (ids.has(id)) found.push(`stands twice: id ${id}`)
    ids.add(id)
  }
  const kept = document.body instanceof HTMLBodyElement && document.forms instanceof HTMLCollection &&
    typeof document.getElementById === 'function' && typeof document.querySelector === 'function' &&
    typeof document.addEventListener === 'function' && typeof document.cookie === 'string'
  if (!kept) found.push('a name in the page stands for one of the browser')

  // What a formula draws is seen in its own place only. Only where something reaches beyond it one has to look.
  const reaching = Array.from(document.querySelectorAll('.math:has(math)')).map(formula => {
    const own = formula.getBoundingClientRect()
    if (own.height > innerHeight) found.push(`is higher than the window: ${formula.textContent.slice(0, 80)}`)
    return [formula, Array.from(formula.querySelectorAll('*')).filter(part => reaches(part.getBoundingClientRect(), own))]
  }).filter(([, parts]) => parts.length > 0)
  for (const [formula, parts] of reaching) {
    formula.scrollIntoView({ block: 'center' })
    const over = parts.find(part => isSeenOutside(part, formula))
    if (over) found.push(`is drawn over the page: ${show(over)}`)
  }
  function reaches (drawn, own) {
    return drawn.left < own.left - 2 || drawn.right > own.right + 2 || drawn.top < own.top - 2 || drawn.bottom > own.bottom + 2
  }
  function isSeenOutside (part, formula) {
    const own = formula.getBoundingClientRect()
    const drawn = part.getBoundingClientRect()
    const inside = (x, most) => Math.min(Math.max(x, 0), most - 1)
    const xs = [drawn.left + 1, (drawn.left + drawn.right) / 2, drawn.right - 1].map(x => inside(x, innerWidth))
    const ys = [drawn.top + 1, (drawn.top + drawn.bottom) / 2, drawn.bottom - 1].map(y => inside(y, innerHeight))
    return xs.some(x => ys.some(y =>
      (x < own.left - 1 || x > own.right + 1 || y < own.top - 1 || y > own.bottom + 1) &&
      formula.contains(document.elementFromPoint(x, y))))
  }

  scrollTo(0, 0)
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('scrolls sideways')
  return found
}
