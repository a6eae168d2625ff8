// What only those who translate and write need; it comes after the app's own styles and behaviors.
import './index.css'
import './behaviors/desk.js'
