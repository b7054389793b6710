import assert from 'node:assert/strict'
import { test } from 'node:test'
import { watchActivity } from '../../widget/loader/signals/activity.js'
import { findArrival } from '../../widget/loader/signals/arrival.js'
import { watchExit } from '../../widget/loader/signals/exit.js'
import { watchScroll } from '../../widget/loader/signals/scroll.js'
import { playChime } from '../../widget/loader/signals/sound.js'
import { createPage, fire } from './support/page.js'

function scrollTo(page, scrollY) {
  page.scrollY = scrollY
  fire(page, 'scroll')
  page.pass(500)
}

test('scrolling is reported in steps of ten percent, the deepest only, and anew on another page', () => {
  const page = createPage()
  const reports = []
  const depth = watchScroll((percent) => reports.push(percent), page)
  for (const scrollY of [10, 60, 310, 150, 799.4]) scrollTo(page, scrollY)
  assert.deepEqual(reports, [20, 50, 100])
  depth.reset()
  scrollTo(page, 0)
  assert.deepEqual(reports, [20, 50, 100, 20])
})

test('much scrolling at once is two reports', () => {
  const page = createPage()
  const reports = []
  watchScroll((percent) => reports.push(percent), page)
  for (let step = 1; step <= 80; step += 1) {
    page.scrollY = step * 10
    fire(page, 'scroll')
  }
  page.pass(5_000)
  assert.deepEqual(reports, [20, 100])
})

test('a page of no height has no depth', () => {
  const page = createPage()
  page.document.documentElement.scrollHeight = 0
  const reports = []
  watchScroll((percent) => reports.push(percent), page)
  scrollTo(page, NaN)
  assert.deepEqual(reports, [])
})

test('a mouse that leaves at the top is reported, at most once in five seconds', () => {
  const page = createPage()
  let reports = 0
  watchExit(() => (reports += 1), page)
  const leave = (more) =>
    fire(page.document.documentElement, 'pointerleave', { pointerType: 'mouse', clientY: -1, buttons: 0, ...more })
  leave({ timeStamp: 100, clientY: 300 })
  leave({ timeStamp: 200, pointerType: 'touch' })
  leave({ timeStamp: 300, buttons: 1 })
  assert.equal(reports, 0)
  leave({ timeStamp: 1_000 })
  leave({ timeStamp: 5_999 })
  assert.equal(reports, 1)
  leave({ timeStamp: 6_000 })
  assert.equal(reports, 2)
})

test('what a hidden page does is no activity', () => {
  const page = createPage()
  const reports = []
  watchActivity((isTyping) => reports.push(isTyping), page)
  page.document.hidden = true
  fire(page, 'pointermove')
  assert.deepEqual(reports, [])
  page.document.hidden = false
  fire(page, 'pointermove')
  assert.deepEqual(reports, [false])
})

test('somebody who goes on typing is told of often enough to hold a message back', () => {
  globalThis.Element ??= class {
    matches = () => true
  }
  const page = createPage()
  const field = new Element()
  const reports = []
  let now = 0
  watchActivity((isTyping) => isTyping && reports.push(now), page)
  fire(page, 'pointerdown')
  for (; now < 20_000; now += 400) {
    fire(page, 'keydown', { target: field })
    page.pass(400)
  }
  const gaps = reports.slice(1).map((at, index) => at - reports[index])
  assert.equal(reports[0], 0)
  assert.ok(Math.max(...gaps) < 3_000)
})

test('only another origin is where a visitor came from', () => {
  const from = (referrer) => {
    const page = createPage({ screen: { width: 1440, height: 900 } })
    page.document.referrer = referrer
    return findArrival(page).referrer
  }
  assert.equal(from('https://search.test/?q=mug'), 'https://search.test/?q=mug')
  assert.equal(from('https://shop.test/cart'), '')
  assert.equal(from('https://shop.test'), '')
  assert.equal(from('https://shop.test.evil.test/'), 'https://shop.test.evil.test/')
  assert.equal(from(''), '')
  assert.equal(from(`https://search.test/${'x'.repeat(3000)}`).length, 2000)
})

test('a device is known by its pointer and its shorter side', () => {
  const device = (isCoarse, width, height) =>
    findArrival(createPage({ matchMedia: () => ({ matches: isCoarse }), screen: { width, height } })).device
  assert.deepEqual(
    [device(false, 1440, 900), device(false, 500, 400), device(true, 844, 390), device(true, 820, 1180)],
    ['desktop', 'desktop', 'phone', 'tablet'],
  )
})

test('a chime sounds only where the page was touched and is seen', () => {
  const made = []
  class AudioContext {
    constructor() {
      made.push(this)
      throw new Error('no sound here')
    }
  }
  const page = createPage({ AudioContext, navigator: {} })
  playChime(page)
  page.navigator.userActivation = { hasBeenActive: true }
  page.document.hidden = true
  playChime(page)
  assert.equal(made.length, 0)
  page.document.hidden = false
  playChime(page)
  assert.equal(made.length, 1)
})
