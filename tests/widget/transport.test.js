import assert from 'node:assert/strict'
import { test } from 'node:test'
import { retryDelay } from '../../widget/shared/backoff.js'
import { createTransport } from '../../widget/shared/transport.js'
import { createSurroundings, settle } from './support/surroundings.js'

const WELCOME = { type: 'welcome', heartbeat_seconds: 20 }
const RESUMED = { type: 'resumed', head: 0 }

async function start(options = {}) {
  const surroundings = createSurroundings()
  const frames = []
  const statuses = []
  const transport = createTransport({
    url: 'ws://chat.test/ws/visitor',
    hello: () => ({ type: 'hello' }),
    onFrame: (frame) => frames.push(frame.type),
    onStatus: (status, then) => statuses.push(then ? `${status}: ${then}` : status),
    surroundings,
    ...options,
  })
  transport.open()
  return { surroundings, transport, frames, statuses }
}

async function goOnline(options) {
  const all = await start(options)
  await greet(all.surroundings)
  return all
}

async function greet(surroundings) {
  surroundings.newest().open()
  await settle()
  surroundings.newest().say(WELCOME, RESUMED)
}

test('it greets first, and is online once the server has told everything', async () => {
  const { surroundings, transport, statuses, frames } = await start()
  assert.equal(transport.send({ type: 'typing' }), false)
  await greet(surroundings)
  assert.deepEqual(surroundings.newest().sent, [{ type: 'hello' }])
  assert.deepEqual(statuses, ['connecting', 'online'])
  assert.deepEqual(frames, ['welcome', 'resumed'])
  assert.equal(transport.send({ type: 'typing' }), true)
})

test('a connection that does not come about within five seconds is given up and tried again', async () => {
  const { surroundings, statuses } = await start()
  surroundings.pass(5_000)
  assert.equal(surroundings.sockets[0].isClosed, true)
  surroundings.pass(1_000)
  assert.equal(surroundings.sockets.length, 2)
  assert.deepEqual(statuses, ['connecting', 'offline', 'connecting'])
})

test('it comes back after the server restarts', async () => {
  const { surroundings, statuses } = await goOnline()
  surroundings.newest().end(1012)
  surroundings.pass(1_000)
  await greet(surroundings)
  assert.deepEqual(statuses, ['connecting', 'online', 'offline', 'connecting', 'online'])
})

test('it waits longer where the server asks for it', async () => {
  const { surroundings } = await goOnline()
  surroundings.newest().end(1013)
  surroundings.pass(9_000)
  assert.equal(surroundings.sockets.length, 1)
  surroundings.pass(40_000)
  assert.ok(surroundings.sockets.length > 1)
})

for (const [code, then] of [[4401, 'authenticate'], [4403, 'stop'], [4426, 'reload']]) {
  test(`close code ${code} stops it and says ${then}`, async () => {
    const { surroundings, statuses } = await goOnline()
    surroundings.newest().end(code)
    surroundings.pass(120_000)
    assert.equal(surroundings.sockets.length, 1)
    assert.equal(statuses.at(-1), `stopped: ${then}`)
  })
}

test('silence after a ping means the connection is dead', async () => {
  const { surroundings, statuses } = await goOnline()
  surroundings.pass(20_000)
  assert.deepEqual(surroundings.newest().sent.at(-1), { type: 'ping' })
  surroundings.newest().say({ type: 'pong' })
  surroundings.pass(15_000)
  assert.equal(statuses.at(-1), 'online')
  surroundings.pass(15_000)
  assert.equal(statuses.includes('offline'), true)
})

test('a page that is seen again asks at once whether the connection lives', async () => {
  const { surroundings, statuses } = await goOnline()
  surroundings.page().onShow()
  assert.deepEqual(surroundings.newest().sent.at(-1), { type: 'ping' })
  surroundings.pass(2_000)
  assert.equal(statuses.at(-1), 'offline')
})

test('a page that is seen again does not wait for its turn to reconnect', async () => {
  const { surroundings } = await goOnline({})
  surroundings.newest().end(1013)
  surroundings.page().onShow()
  assert.equal(surroundings.sockets.length, 2)
})

test('a tab hidden for five minutes lets its connection go until it is seen', async () => {
  const { surroundings, statuses } = await goOnline({ sleepsWhenHidden: true })
  surroundings.page().onHide()
  for (let minute = 0; minute < 5; minute += 1) {
    surroundings.newest().say({ type: 'pong' })
    surroundings.pass(20_000)
    surroundings.newest().say({ type: 'pong' })
    surroundings.pass(20_000)
    surroundings.newest().say({ type: 'pong' })
    surroundings.pass(20_000)
  }
  assert.equal(statuses.at(-1), 'offline')
  surroundings.pass(600_000)
  assert.equal(surroundings.sockets.length, 1)
  surroundings.page().onShow()
  assert.equal(surroundings.sockets.length, 2)
})

test('what an abandoned connection still says is not heard', async () => {
  const { surroundings, transport, frames } = await goOnline()
  const old = surroundings.newest()
  transport.reconnect()
  old.say({ type: 'event' })
  assert.equal(frames.includes('event'), false)
})

test('closing stays closed', async () => {
  const { surroundings, transport, statuses } = await goOnline()
  transport.close()
  surroundings.pass(600_000)
  assert.equal(surroundings.sockets.length, 1)
  assert.equal(statuses.at(-1), 'stopped: closed')
})

test('a greeting that cannot be had now is tried again, and one that is null stops', async () => {
  const failing = await start({ hello: () => Promise.reject(new Error('no ticket')) })
  failing.surroundings.newest().open()
  await settle()
  assert.equal(failing.statuses.at(-1), 'offline')
  const signedOut = await start({ hello: async () => null })
  signedOut.surroundings.newest().open()
  await settle()
  assert.equal(signedOut.statuses.at(-1), 'stopped: authenticate')
})

test('the pause before a new attempt grows to thirty seconds and is never fixed', () => {
  assert.equal(retryDelay(0, false, () => 1), 500)
  assert.equal(retryDelay(3, false, () => 1), 4_000)
  assert.equal(retryDelay(50, false, () => 1), 30_000)
  assert.equal(retryDelay(50, false, () => 0), 0)
  assert.ok(retryDelay(0, true, () => 0) >= 10_000)
})
