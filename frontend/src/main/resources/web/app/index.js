// Behaviors improve pages that work without them; each file is one behavior and starts itself.
import './index.css'
import './behaviors/htmx.js'
import './behaviors/busy.js'
import './behaviors/confirm.js'
import './behaviors/weight.js'
import './behaviors/watched.js'
import './behaviors/video.js'
import './behaviors/math.js'
