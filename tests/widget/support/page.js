import { createSurroundings } from './surroundings.js'

/** A small window: it has events, a clock that moves only when told to, and answers that a test gives. */
export function createPage(more = {}) {
  const { setTimeout, clearTimeout, pass } = createSurroundings()
  const page = new EventTarget()
  const documentElement = Object.assign(new EventTarget(), { scrollHeight: 1000 })
  const body = { className: '' }
  const document = { hidden: false, referrer: '', documentElement, body, querySelector: () => null }
  const observers = []
  class PerformanceObserver {
    constructor(run) {
      observers.push(run)
    }
    observe() {}
  }
  return Object.assign(page, {
    setTimeout,
    clearTimeout,
    pass,
    document,
    location: { origin: 'https://shop.test' },
    scrollY: 0,
    innerHeight: 200,
    PerformanceObserver,
    matchMedia: () => ({ matches: true }),
    requestAnimationFrame: () => 0,

    /** The page has sent a request. */
    requested: (name) => observers.forEach((run) => run({ getEntries: () => [{ name }] })),
    ...more,
  })
}

/** Dispatches an event with these properties. */
export function fire(target, type, properties = {}) {
  const event = new Event(type)
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(event, name, { value })
  target.dispatchEvent(event)
}
