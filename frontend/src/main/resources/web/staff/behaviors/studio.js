// Small helps of the studio's lists: a path to the clipboard, the sum of weights while they are typed.
function start (root) {
  if (navigator.clipboard) root.querySelectorAll('[data-copy][hidden]').forEach(button => { button.hidden = false })
}

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  await navigator.clipboard.writeText(button.dataset.copy)
  button.firstChild.textContent = button.dataset.copied
})

document.addEventListener('input', event => {
  const form = event.target.closest('[data-weights]')
  if (!form) return
  const weights = [...form.querySelectorAll('.weight')]
    .filter(field => !field.closest('.policy').querySelector('[data-extra]')?.checked)
    .map(field => Number(field.value.replace(',', '.')) || 0)
  const sum = Math.round(weights.reduce((all, one) => all + one, 0) * 1000) / 1000
  form.querySelector('[data-sum]').textContent = sum.toLocaleString(document.documentElement.lang)
  form.querySelector('[data-sum-wrong]').hidden = sum === 100
  form.querySelector('.sum').classList.toggle('bad', sum !== 100)
})

start(document)
document.addEventListener('htmx:load', event => start(event.target.parentElement ?? document))
