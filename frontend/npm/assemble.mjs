// Copies what the browser needs of the installed packages into the web app's classes; the display face is cut to Latin.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subset from 'subset-font'

const target = process.argv[2]
const face = 'node_modules/@fontsource-variable/familjen-grotesk'
const span = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
const latin = span(0x20, 0x7e) + span(0xc0, 0xff) + '\u00a0¡¿«»§°·ªºıŒœŠšŸŽž–—‘’‚“”„…€−'

await mkdir(target, { recursive: true })
await copyFile('node_modules/htmx.org/dist/htmx.esm.js', `${target}/htmx.js`)
await copyFile('node_modules/temml/dist/temml.mjs', `${target}/temml.js`)
const whole = await readFile(`${face}/files/familjen-grotesk-latin-wght-normal.woff2`)
await writeFile(`${target}/familjen-grotesk.woff2`, await subset(whole, latin, { targetFormat: 'woff2' }))
await copyFile(`${face}/LICENSE`, `${target}/familjen-grotesk.LICENSE.txt`)
