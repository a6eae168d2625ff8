// Dates without a run have no zone of their own: pages for staff say them by the reader's clock, which only the browser knows.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const known = document.cookie.split('; ').includes(`zone=${zone}`)
if (zone && !known) document.cookie = `zone=${zone};path=/;max-age=31536000;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`
