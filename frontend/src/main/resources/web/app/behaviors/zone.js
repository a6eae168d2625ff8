// Pages for staff say dates without a run by the reader's clock, and mail leaves by it: only the browser knows which it is.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const known = document.cookie.split('; ').includes(`zone=${zone}`)
if (zone && !known) document.cookie = `zone=${zone};path=/;max-age=31536000;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`
