import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterTaking, begun, clashOf, hasNews } from '../../widget/console/team/edited.js'

const draftOf = ({ name }) => ({ name })
const stored = (version, name = version) => ({ version, name, changed_by: '' })

test('what a colleague saved is news until it is taken, however often one looks', () => {
  const [first, second] = [stored('1'), stored('2')]
  const edited = begun(first, draftOf)
  assert.ok(!hasNews(edited, first))
  const typed = { ...edited, draft: { name: 'x' } }
  assert.ok(hasNews(typed, second))
  assert.ok(hasNews({ ...typed, draft: { name: '1' } }, second), 'the letter is deleted again')
  assert.ok(!hasNews(begun(second, draftOf), second))
})

test('the same state fetched anew is no news', () => {
  assert.ok(!hasNews(begun(stored('1'), draftOf), stored('1')))
})

test('what the page still shows from before a save is no news; the old state put back later is', () => {
  const [before, saved] = [stored('1'), stored('2')]
  const edited = afterTaking(begun(before, draftOf), { next: saved, shown: before, sent: undefined }, draftOf)
  assert.deepEqual(edited.draft, { name: '2' })
  assert.ok(!hasNews(edited, before))
  assert.ok(!hasNews(edited, stored('2')))
  assert.ok(hasNews(edited, stored('3')))
  assert.ok(hasNews(edited, stored('1')), 'a colleague put it back')
})

test('what is typed while a save is under way stays, on top of what was saved', () => {
  const before = stored('1')
  const sent = { name: 'Front desk' }
  const saved = stored('2', 'Front desk')
  const taken = { next: saved, shown: before, sent }
  const typing = { ...begun(before, draftOf), draft: { name: 'Front desk 2' } }
  const after = afterTaking(typing, taken, draftOf)
  assert.deepEqual([after.draft.name, after.base.version], ['Front desk 2', '2'])
  const waiting = { ...typing, draft: sent }
  assert.deepEqual(afterTaking(waiting, taken, draftOf).draft, { name: 'Front desk' })
  assert.notEqual(afterTaking(waiting, taken, draftOf).draft, sent, 'it is as the server has it')
})

test('a clash is known as one also where what stands there cannot be fetched', async () => {
  const conflict = { code: 'changed_meanwhile' }
  const theirs = stored('2')
  assert.deepEqual(await clashOf(conflict, async () => theirs), { theirs })
  assert.deepEqual(await clashOf(conflict, () => Promise.reject(new Error('offline'))), { theirs: null })
  assert.equal(await clashOf({ code: 'bad_field' }, async () => theirs), null)
})
