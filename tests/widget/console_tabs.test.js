import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTab, columns, focusedTab, MOST_TABS, neighbourTab, openTab, tabsOf } from '../../widget/console/tabs.js'

const opened = (...ids) => ids.reduce(openTab, tabsOf())

test('an opened chat comes to the front and keeps its place when opened again', () => {
  const tabs = openTab(opened('a', 'b', 'c'), 'a')
  assert.deepEqual(tabs.ids, ['a', 'b', 'c'])
  assert.equal(focusedTab(tabs), 'a')
})

test('closing the front tab brings the one looked at before to the front', () => {
  assert.equal(focusedTab(closeTab(opened('a', 'b', 'c'), 'c')), 'b')
  assert.equal(focusedTab(closeTab(opened('a'), 'a')), null)
})

test('the least recent tab makes room when there are too many', () => {
  const names = Array.from({ length: MOST_TABS }, (_, index) => `chat${index}`)
  const tabs = openTab(openTab(opened(...names), 'chat0'), 'one_more')
  assert.equal(tabs.ids.length, MOST_TABS)
  assert.equal(tabs.ids.includes('chat0'), true)
  assert.equal(tabs.ids.includes('chat1'), false)
})

test('the next tab of the last one is the first, and the other way round', () => {
  const tabs = opened('a', 'b', 'c')
  assert.equal(neighbourTab(tabs, 1), 'a')
  assert.equal(neighbourTab(openTab(tabs, 'a'), -1), 'c')
  assert.equal(neighbourTab(tabsOf(), 1), null)
})

test('side by side stand the chats looked at last, in the order of their tabs', () => {
  const tabs = openTab(opened('a', 'b', 'c'), 'a')
  assert.deepEqual(columns(tabs, 2), ['a', 'c'])
  assert.deepEqual(columns(tabs, 1), ['a'])
})
