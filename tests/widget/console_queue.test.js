import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createAlarm } from '../../widget/console/alarm.js'
import { blockable, blockRequest, endingRequest, endingText, newestBlock } from '../../widget/console/queue/blocking.js'
import { dueOf } from '../../widget/console/queue/due.js'
import { createPeeking, offerStory } from '../../widget/console/queue/peeking.js'
import { byPlace, placesOf } from '../../widget/console/queue/places.js'
import { newsOf, newsText } from '../../widget/console/queue/news.js'
import { reasonText, reasonsOf, routedText, withReason } from '../../widget/console/queue/reasons.js'
import { createReplies } from '../../widget/console/queue/replies.js'
import { aheadAfter } from '../../widget/console/queue/server_clock.js'
import { isAwayForMissing } from '../../widget/console/queue/set_away.js'
import { clockText, secondsUntil, settingText, spanText } from '../../widget/console/queue/spans.js'
import { offersTo, standingNow, standingOf } from '../../widget/console/queue/standing.js'
import { stateText } from '../../widget/console/queue/state_line.js'
import { colleaguesOf, presenceOf, rangeOf, summaryOf } from '../../widget/console/queue/team.js'
import { emptyWork, reduceWork } from '../../widget/console/state.js'
import { storyOf } from '../../widget/console/story.js'
import { createTranslator } from '../../widget/shared/i18n.js'
import { event, row, VISITOR } from './console_samples.js'

const ME = { kind: 'operator', id: 'me', name: 'Nino' }
const OMID = { kind: 'operator', id: 'omid', name: 'Omid' }
const NOW = 100_000
const strings = (language) =>
  JSON.parse(readFileSync(new URL(`../../widget/locales/console.${language}.json`, import.meta.url), 'utf8'))
const [ENGLISH, PERSIAN] = ['en', 'fa'].map((language) => createTranslator(language, strings(language)))
const { t } = ENGLISH

const waits = (id, changes = {}, conversation = {}) =>
  row(id, changes, { state: 'waiting', department: 'support', queued_at: 500, ...conversation })
const offered = (id, operator, until = NOW + 30_000, changes = {}) =>
  waits(id, { offer: { operator, until }, ...changes })
const held = (id, operator) => row(id, {}, { state: 'assigned', operator })
const list = (...rows) => Object.fromEntries(rows.map((each) => [each.conversation.id, each]))
const stand = (one, leads = false) =>
  standingOf({ view: one.conversation, row: one, operatorId: 'me', leads, isHolderGone: false })
const member = (operator, changes = {}) =>
  ({ operator, status: 'online', is_there: true, chats: 1, chat_limit: 4, departments: ['support'], ...changes })
const queue = (changes = {}) => ({ department: 'support', why_away: '', waiting: 3, places: 8, free: 2,
  is_automatic: false, oldest_at: null, low_seconds: null, high_seconds: null, ...changes })
const reduce = (state, ...frames) => frames.reduce((known, frame) => reduceWork(known, frame, { now: NOW }), state)
const working = (...rows) => reduce(emptyWork('me'), { type: 'inbox', rows })

test('an offered chat is accepted by whom it is offered to, and by nobody else but a leader', () => {
  assert.deepEqual(stand(offered('a', ME)), { kind: 'offered_to_me', name: 'Nino', until: NOW + 30_000, way: 'accept' })
  assert.equal(stand(offered('a', OMID)).way, null)
  assert.equal(stand(offered('a', OMID)).name, 'Omid')
  assert.equal(stand(offered('a', OMID), true).way, 'take')
  assert.equal(stand(waits('a')).way, 'take')
})

test('who sent a chat on may take it back, even while it is offered to another', () => {
  const sent = offered('a', OMID, NOW + 9, { returns: { operator: ME, until: NOW + 9 } })
  assert.equal(stand(sent).way, 'take_back')
  const toQueue = waits('a', { returns: { operator: OMID, until: NOW + 9 } })
  assert.deepEqual(stand(toQueue), { kind: 'comes_back', name: 'Omid', until: NOW + 9, way: 'take' })
})

test('a colleague’s chat is taken over only by those who lead, a closed one by nobody', () => {
  assert.equal(stand(held('a', OMID)).way, null)
  assert.equal(stand(held('a', OMID), true).way, 'take_over')
  assert.equal(stand(row('a', {}, { state: 'closed' }), true).way, null)
  assert.equal(stand(row('a', {}, { state: 'message_left' })).way, 'take')
})

test('an offer that has become somebody’s chat is no offer any more, though the row still names it', () => {
  const taken = offered('b', ME)
  taken.conversation.state = 'assigned'
  const rows = list(offered('late', ME, NOW + 20), taken, offered('soon', ME, NOW + 10), offered('other', OMID))
  assert.deepEqual(offersTo(rows, 'me').map((each) => each.conversation.id), ['soon', 'late'])
})

test('the higher class stands first, then who came first, and each department counts its own places', () => {
  const rows = [
    waits('late', {}, { queued_at: 900 }),
    waits('first', {}, { queued_at: 100 }),
    waits('vip', { priority: 5 }, { queued_at: 950 }),
    waits('sales', {}, { queued_at: 990, department: 'sales' }),
  ]
  assert.deepEqual([...rows].sort(byPlace).map((each) => each.conversation.id), ['vip', 'first', 'late', 'sales'])
  assert.deepEqual(Object.fromEntries(placesOf(rows)), { vip: 1, first: 2, late: 3, sales: 1 })
})

test('a message left presses in the last quarter of its time, without its beginning in the last two hours', () => {
  const hour = 3_600_000
  const twelve = (now) => dueOf(12 * hour, 0, now).urgency
  assert.deepEqual([0, 9 * hour - 1, 9 * hour, 12 * hour].map(twelve), ['calm', 'calm', 'warning', 'danger'])
  const unknown = (now) => dueOf(12 * hour, null, now).urgency
  assert.deepEqual([9 * hour, 10 * hour].map(unknown), ['calm', 'warning'])
  assert.deepEqual(dueOf(hour, 0, 3 * hour), { isOver: true, urgency: 'danger', seconds: 7200 })
})

test('times are told in words, roughly where minutes say nothing', () => {
  const told = [20, 40 * 60, 2 * 3600 + 20 * 60, 9.5 * 3600, 72 * 3600].map((seconds) => spanText(t, seconds))
  assert.deepEqual(told, ['1 min', '40 min', '2 h 20 min', '9 h', '3 days'])
  assert.deepEqual([45, 120, 90].map((seconds) => settingText(t, seconds)), ['45 s', '2 min', '90 s'])
  assert.equal(clockText(PERSIAN.number, 80), '۱:۲۰')
})

test('a countdown never goes below nothing', () => {
  assert.deepEqual([NOW + 1500, NOW, NOW - 1].map((until) => secondsUntil(until, NOW)), [2, 0, 0])
})

test('the server’s clock is told by its welcome, and by the newest it stamps', () => {
  const welcome = aheadAfter(0, { type: 'welcome', at: NOW + 5000 }, NOW)
  assert.equal(welcome, 5000)
  assert.equal(aheadAfter(welcome, { type: 'event', event: { at: NOW - 90_000 } }, NOW), 5000)
  assert.equal(aheadAfter(welcome, { type: 'ack', at: NOW + 6000 }, NOW), 6000)
  assert.equal(aheadAfter(9999, { type: 'welcome' }, NOW), 0)
})

test('the reason is said in the reader’s language, to the one it is about as to themselves', () => {
  const body = { kind: 'routed', step: 'offered', operator: OMID, code: 'fewest_chats', words: '', free: 3, skipped: 1 }
  assert.equal(
    routedText(t, body, 'me'),
    'Offered to Omid: of 3 who were free, had the fewest chats; 1 who had been asked before was skipped',
  )
  assert.match(routedText(t, body, 'omid'), /^Offered to you: of 3 who were free, you had/)
  assert.match(routedText(PERSIAN.t, body, 'me'), /^پیشنهاد به Omid: از ۳ نفر/)
  const missed = { ...body, step: 'passed', code: 'not_accepted' }
  assert.equal(routedText(t, missed, 'omid'), 'You did not accept it in time')
})

test('every reason and every step has words for both readers, in both languages', () => {
  const given = ['knows_visitor', 'only_one_free', 'skill', 'fewest_chats', 'longest_without', 'nobody_else', 'picked',
    'taken_over', 'transferred', 'came_back', 'accepted']
  for (const { t: say } of [ENGLISH, PERSIAN]) {
    for (const reader of ['me', 'omid']) {
      for (const code of given) {
        const body = { operator: OMID, code, free: 2, skipped: 0 }
        assert.doesNotMatch(reasonText(say, body, reader), /route_/)
        for (const step of ['offered', 'assigned']) {
          assert.doesNotMatch(routedText(say, { ...body, step }, reader), /route_/)
        }
      }
      for (const code of ['declined', 'not_accepted', 'withdrawn', 'silent']) {
        assert.doesNotMatch(routedText(say, { step: 'passed', operator: OMID, code }, reader), /route_/)
      }
    }
  }
})

test('one line tells that a chat became somebody’s and why, unless the line says it already', () => {
  const why = { kind: 'routed', step: 'assigned', operator: OMID, code: 'skill', words: '' }
  const events = [
    event('a', 1, VISITOR, { kind: 'message', text: 'hi' }),
    event('a', 2, OMID, { kind: 'state_changed', reason: 'given', state: 'assigned' }),
    event('a', 3, OMID, why),
    event('a', 4, OMID, { ...why, step: 'offered' }),
  ]
  assert.deepEqual([...reasonsOf(events)], [[2, why]])
  const { items } = storyOf({ events, messages: [] })
  assert.deepEqual(items.filter((item) => item.event).map((item) => item.event.seq), [2, 4])
  const line = withReason(t, 'Omid has the chat now', why, 'me')
  assert.equal(line, 'Omid has the chat now (comes first for this department)')
  const sent = { ...why, step: 'offered', code: 'transferred' }
  assert.equal(withReason(t, 'Nino sent the chat to Omid', sent, 'me'), 'Nino sent the chat to Omid')
  assert.equal(withReason(t, 'Lena took it over', { ...why, code: 'taken_over' }, 'me'), 'Lena took it over')
  assert.equal(withReason(t, 'The chat began', undefined, 'me'), 'The chat began')
})

test('of a chat that comes back it is known who let it pass, unless somebody else was asked afterwards', () => {
  const routed = (seq, step, code) =>
    event('a', seq, VISITOR, { kind: 'routed', step, operator: OMID, code, words: '' })
  const back = event('a', 4, VISITOR, { kind: 'state_changed', reason: 'came_back', state: 'assigned', operator: ME })
  const [declined, returned] = [routed(2, 'passed', 'declined'), routed(5, 'assigned', 'came_back')]
  const note = event('a', 3, OMID, { kind: 'note', text: 'Sorry' })
  const why = (...events) => reasonsOf(events).get(4)
  assert.equal(why(routed(1, 'offered', 'transferred'), declined, note, back, returned), declined.body)
  assert.equal(why(declined, routed(3, 'offered', 'only_one_free'), back, returned), returned.body)
  assert.equal(why(declined, routed(3, 'passed', 'not_accepted'), back, returned), returned.body)
})

test('a chat whose operator has no connection may be taken before it goes back by itself', () => {
  const one = held('a', OMID)
  const among = (changes) => ({ ...working(one), team: { members: [member(OMID, changes)] } })
  const way = (changes) => standingNow(among(changes), one.conversation).way
  assert.equal(way({}), null)
  assert.equal(way({ status: 'away', is_there: false }), null)
  assert.equal(way({ is_there: false }), 'take')
})

test('a chat that a block ended is not said to open again', () => {
  const closed = row('a', {}, { state: 'closed' })
  const endedBy = (reason) => {
    const events = [event('a', 1, OMID, { kind: 'state_changed', state: 'closed', reason })]
    const state = { ...working(closed), conversations: { a: { events } } }
    return standingNow(state, closed.conversation)
  }
  assert.equal(endedBy('closed_by_operator').kind, 'closed')
  assert.deepEqual(endedBy('blocked'), { kind: 'blocked', name: '', until: null, way: null })
  for (const language of [ENGLISH, PERSIAN]) assert.notEqual(language.t('offer_blocked'), 'offer_blocked')
})

test('a chat that was given or came back is told of the one who has it now, whoever did it', () => {
  const system = { kind: 'system', id: 'system', name: 'System' }
  const line = (reason, operator, sender = system) =>
    stateText(t, { sender, body: { reason, operator } }, { operatorId: 'me', department: 'Support' })
  assert.equal(line('given', OMID), 'Omid has the chat now')
  assert.equal(line('given', ME), 'The chat came to you')
  assert.equal(line('came_back', ME), 'Nobody took it in time: back with you')
  assert.equal(line('came_back', ME, ME), 'You took the chat back')
  const passed = (passedBy, operator, say = t) =>
    stateText(say, { sender: system, body: { reason: 'came_back', operator } },
      { operatorId: 'me', department: 'Support', passedBy })
  assert.equal(passed(OMID, ME), 'Omid let it pass: back with you')
  assert.equal(passed(ME, OMID), 'You let it pass: back with Omid')
  assert.equal(passed(OMID, { ...OMID, id: 'lena', name: 'Lena' }), 'Omid let it pass: back with Lena')
  assert.match(passed(OMID, ME, PERSIAN.t), /^Omid از آن گذشت/)
  assert.equal(line('taken_over', ME, ME), 'You took the chat over')
  assert.equal(line('taken', OMID, OMID), 'Omid took the chat')
  const sent = (sender, sentTo) =>
    stateText(t, { sender, body: { reason: 'transferred' } }, { operatorId: 'me', department: 'Support', sentTo })
  assert.equal(sent(ME), 'You sent the chat to Support')
  assert.equal(sent(ME, OMID), 'You sent the chat to Omid')
  assert.equal(sent(OMID, ME), 'Omid sent the chat to you')
  assert.equal(line('changed_department', null, ME), 'The visitor now waits for Support')
})

test('colleagues to send a chat to are all but oneself and who holds it, those with room first', () => {
  const team = {
    members: [
      member(ME),
      member({ ...OMID, id: 'away' }, { status: 'away', is_there: false }),
      member(OMID, { chats: 4 }),
      member({ ...OMID, id: 'gone' }, { is_there: false }),
      member({ ...OMID, id: 'free' }, { chats: 2 }),
    ],
    queues: [],
  }
  const found = colleaguesOf(team, 'me', undefined)
  assert.deepEqual(found.map((each) => each.operator.id), ['free', 'omid', 'gone', 'away'])
  assert.deepEqual(found.map(presenceOf), ['free', 'full', 'gone', 'away'])
  assert.deepEqual(colleaguesOf(team, 'me', 'free').map((each) => each.operator.id), ['omid', 'gone', 'away'])
  assert.deepEqual(colleaguesOf(null, 'me', undefined), [])
})

test('the team in a line counts those who are there, who waits, and the room there is', () => {
  const members = [member(ME), member(OMID, { chats: 5 }), member(OMID, { is_there: false, chats: 0 })]
  assert.deepEqual(summaryOf({ members, queues: [queue(), queue({ waiting: 2 })] }), {
    there: 2, members: 3, waiting: 5, free: 3,
  })
})

test('the range told to visitors is in whole minutes, and never empty', () => {
  assert.deepEqual(rangeOf(queue({ low_seconds: 130, high_seconds: 250 })), { low: 2, high: 5 })
  assert.deepEqual(rangeOf(queue({ low_seconds: 0, high_seconds: 0 })), { low: 0, high: 1 })
  assert.equal(rangeOf(queue()), null)
})

test('an offer that ran out is marked as missed until the chat waits no more; one let pass is not', () => {
  const state = working(offered('out', ME, NOW - 1), offered('passed', ME, NOW + 9000))
  const on = (id) => ({ type: 'inbox_row', row: offered(id, OMID) })
  const after = reduce(state, on('out'), on('passed'))
  assert.deepEqual(after.missed, { out: true })
  assert.deepEqual(reduce(after, { type: 'inbox_row', row: held('out', OMID) }).missed, {})
})

const SUPPORT = { key: 'support', names: { en: 'Support' } }
const teamOf = (...members) =>
  ({ type: 'team', members, departments: [SUPPORT], queues: [queue()], is_peak: true, peak: 'auto' })
const status = (status) => ({ type: 'operator_state', status, chat_limit: 4, chats: 0 })

test('the team’s frame is kept, and tells the own status too', () => {
  const team = teamOf(member(ME, { status: 'away' }))
  const state = reduce(working(), status('online'), team)
  assert.equal(state.team, team)
  assert.deepEqual(state.own, { status: 'away', chat_limit: 4, chats: 0 })
})

test('who is set to away when an offer runs out is told why, until they take chats again', () => {
  const isTold = (state) => isAwayForMissing(state.setAway, state.own.status)
  const online = reduce(working(offered('a', ME, NOW - 1)), status('online'))
  const ranOut = { type: 'inbox_row', row: waits('a') }
  const byTeam = teamOf(member(ME, { status: 'away' }))
  for (const frames of [[ranOut, status('away')], [status('away'), ranOut], [ranOut, byTeam]]) {
    const state = reduce(online, ...frames)
    assert.equal(isTold(state), true)
    assert.equal(isTold(reduce(state, status('online'))), false)
  }
  assert.equal(isTold(reduce(online, status('away'))), false)
  const later = (state, frame) => reduceWork(state, frame, { now: NOW + 60_000 })
  assert.equal(isTold(later(reduce(online, ranOut), status('away'))), false)
})

test('a number hidden from this operator leaves no gap in the chat', () => {
  const events = [event('a', 1, VISITOR, { kind: 'message', text: 'hi' })]
  const reset = { type: 'reset', conversation_id: 'a', conversation: held('a', OMID).conversation, head_seq: 1, events }
  const said = { type: 'event', event: event('a', 3, OMID, { kind: 'message', text: 'hello' }) }
  const known = reduce(emptyWork('me', { openIds: ['a'] }), reset)
  assert.equal(reduce(known, said).conversations.a.hasGap, true)
  const hidden = { type: 'hidden', seq: 2, conversation_id: 'a' }
  const state = reduce(known, hidden, said)
  assert.deepEqual([state.conversations.a.hasGap, state.conversations.a.headSeq], [false, 3])
})

function newsAfter(was, is, isAsked = false) {
  const before = working(was)
  const frame = { type: 'inbox_row', row: is }
  const news = newsOf(before, reduce(before, frame), frame, () => isAsked)
  return news?.key ?? null
}

test('a chat that comes or goes without the operator’s doing is told', () => {
  assert.equal(newsAfter(waits('a'), held('a', ME)), 'desk_came')
  assert.equal(newsAfter(waits('a', { returns: { operator: ME, until: 9 } }), held('a', ME)), 'desk_came_back')
  assert.equal(newsAfter(held('a', ME), held('a', OMID)), 'desk_was_taken')
  assert.equal(newsAfter(held('a', ME), waits('a')), 'desk_went_back')
})

test('what the operator did, accepted or sent on is no news to them', () => {
  assert.equal(newsAfter(waits('a'), held('a', ME), true), null)
  assert.equal(newsAfter(offered('a', ME), held('a', ME)), null)
  assert.equal(newsAfter(held('a', ME), waits('a', { returns: { operator: ME, until: 9 } })), null)
  assert.equal(newsAfter(held('a', ME), row('a', {}, { state: 'closed' })), null)
  assert.equal(newsAfter(waits('a'), held('a', OMID)), null)
})

test('who takes a chat by hand while away is told that they stay away, unless the bar says so', () => {
  const taken = { type: 'inbox_row', row: held('a', ME) }
  const newsOfTaking = (before, isAsked = true) => newsOf(before, reduce(before, taken), taken, () => isAsked)
  const away = reduce(working(waits('a')), status('online'), status('away'))
  assert.equal(newsOfTaking(reduce(away, status('online'))), null)
  assert.equal(newsOfTaking(away).key, 'desk_still_away')
  assert.match(newsText(t, newsOfTaking(away)), /^You are away: no new chats/)
  assert.equal(newsOfTaking(away, false).key, 'desk_came')
  const ranOut = { type: 'inbox_row', row: waits('b') }
  const setAway = reduce(working(waits('a'), offered('b', ME, NOW - 1)), status('online'), ranOut, status('away'))
  assert.equal(newsOfTaking(setAway), null)
})

test('chats lost while the connection was gone are counted once it is back', () => {
  const before = working(held('a', ME), held('b', ME), held('c', ME), held('d', OMID))
  const frame = { type: 'inbox', rows: [waits('a'), held('b', OMID), held('c', ME), waits('d')] }
  const news = newsOf(before, reduce(before, frame), frame, () => false)
  assert.deepEqual(news, { key: 'desk_lost', count: 2 })
  assert.match(newsText(t, news), /2 of your chats/)
})

function ringsAfter(before, frame, wasAsked = () => false) {
  let rings = 0
  createAlarm({ ring: () => rings++ }, { isHidden: () => false, wasAsked }).hear(before, reduce(before, frame), frame)
  return rings
}
const comes = (one) => ({ type: 'inbox_row', row: one })
const automatic = { type: 'team', members: [], departments: [], queues: [queue({ is_automatic: true })], is_peak: false, peak: 'auto' }

test('a chat rings for whom it is offered to, not for the others', () => {
  assert.equal(ringsAfter(working(), comes(offered('a', ME))), 1)
  assert.equal(ringsAfter(working(), comes(offered('a', OMID))), 0)
  assert.equal(ringsAfter(working(offered('a', ME)), comes(offered('a', ME, NOW + 9))), 0)
})

test('who waits for anybody rings for all, who will be given to one of them for none', () => {
  assert.equal(ringsAfter(working(), comes(waits('a'))), 1)
  assert.equal(ringsAfter(reduce(working(), automatic), comes(waits('a'))), 0)
})

test('a chat that was given without asking rings, one that was taken or accepted does not', () => {
  assert.equal(ringsAfter(working(waits('a')), comes(held('a', ME))), 1)
  assert.equal(ringsAfter(working(waits('a')), comes(held('a', ME)), () => true), 0)
  assert.equal(ringsAfter(working(offered('a', ME)), comes(held('a', ME))), 0)
})

test('a chat is looked into while it is offered, and left again unless it was opened', () => {
  const done = []
  const peeking = createPeeking({ look: (id) => done.push(`look ${id}`), leave: (id) => done.push(`leave ${id}`) })
  const state = working(offered('a', ME), offered('b', ME))
  peeking.follow(state)
  peeking.follow(state)
  peeking.follow({ ...working(waits('a'), held('b', ME)), tabs: { ids: ['b'], recent: ['b'] } })
  assert.deepEqual(done, ['look a', 'look b', 'leave a'])
})

test('the card of an offer knows its reason, and the note that came with a transfer', () => {
  const routed = { kind: 'routed', step: 'offered', operator: ME, code: 'skill', words: '' }
  const sent = { kind: 'state_changed', reason: 'transferred', state: 'waiting' }
  const story = (...bodies) =>
    offerStory({ events: bodies.map((body, index) => event('a', index + 1, OMID, body)) }, 'me')
  assert.deepEqual(story({ kind: 'note', text: 'VIP' }, sent, routed), { routed, note: 'VIP' })
  assert.equal(story(sent, { kind: 'note', text: 'VIP' }, routed).note, 'VIP')
  assert.equal(story({ kind: 'note', text: 'old' }, { ...sent, reason: 'taken' }).note, '')
  assert.equal(story({ ...routed, operator: OMID }).routed, null)
  assert.deepEqual(offerStory(undefined, 'me'), { routed: null, note: '' })
})

test('who asked learns whether the server did it or why not', async () => {
  const replies = createReplies()
  const [done, refused] = [replies.expect('1'), replies.expect('2')]
  replies.settle('2', { code: 'not_there' })
  replies.settle('1')
  replies.settle('1', { code: 'late' })
  assert.deepEqual([await done, await refused], [null, { code: 'not_there' }])
})

test('an address is blocked only by those who lead, an e-mail only if one was left', () => {
  const form = [{ key: 'email', label: '', value: 'a@b.example' }]
  assert.deepEqual(blockable({ form: [] }, true, false), ['visitor'])
  assert.deepEqual(blockable({ form }, false, true), ['visitor', 'email'])
  assert.deepEqual(blockable({ form }, true, true), ['visitor', 'email', 'network'])
})

test('what a block ends is told by how many chats of each kind', () => {
  const said = (words, chats) => endingText(words.t, chats).replace(/[\u2066-\u2069]/g, '')
  const chats = { waiting: 2, assigned: 1, message_left: 1, bot: 2 }
  const told = 'This ends 6 chats now: 1 with an operator, 2 waiting, 1 message left, 2 with the bot.'
  assert.equal(said(ENGLISH, chats), told)
  assert.equal(said(ENGLISH, { waiting: 1 }), 'This ends 1 chat now: 1 waiting.')
  assert.equal(said(ENGLISH, {}), 'This ends no chat now.')
  assert.equal(said(PERSIAN, { waiting: 12 }), 'این کار اکنون ۱۲ گفت‌وگو را پایان می‌دهد: ۱۲ در انتظار.')
  assert.match(said(PERSIAN, chats), /۱ نزد اپراتور، ۲ در انتظار، ۱ پیام گذاشته‌شده، ۲ با ربات\.$/)
})

test('a block says what, why and for how long, and can be undone by its id', () => {
  const choice = { what: 'email', reason: ' spam ', days: 7, is_silent: true }
  const body = { conversation_id: 'a', reason: 'spam', days: 7, is_silent: true }
  assert.deepEqual(blockRequest('a', choice), ['blocks/visitor', { ...body, what: 'email' }])
  assert.equal(endingRequest('203.0.113.0/24'), 'blocks/ending?network=203.0.113.0%2F24&conversation_id=')
  assert.equal(endingRequest('', 'a'), 'blocks/ending?network=&conversation_id=a')
  assert.deepEqual(blockRequest('a', { ...choice, what: 'network' }), ['blocks/network', { ...body, network: '' }])
  assert.equal(newestBlock({ blocks: [{ id: 'x', created_at: 1 }, { id: 'y', created_at: 3 }] }), 'y')
  assert.equal(newestBlock({ blocks: [] }), null)
})
