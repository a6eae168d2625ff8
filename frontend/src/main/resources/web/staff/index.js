// What only those who write, translate and set up runs need; it comes after the app's own styles and behaviors.
import './index.css'
import './behaviors/desk.js'
import './behaviors/keep.js'
import './behaviors/drag.js'
import './behaviors/markdown.js'
import './behaviors/moderation.js'
import './behaviors/studio.js'
