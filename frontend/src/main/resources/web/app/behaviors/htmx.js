// htmx works only where a page asks for it with hx- attributes, and without anything our content policy refuses.
import htmx from '../lib/htmx.js'

htmx.config.allowEval = false
htmx.config.includeIndicatorStyles = false
htmx.config.selfRequestsOnly = true
htmx.config.historyCacheSize = 0
htmx.config.attributesToSettle = ['class', 'width', 'height']
// A refusal comes as a notice and says itself where it belongs (HX-Retarget), so it is shown like any answer.
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '[45]..', swap: true, error: true }
]
