import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { mendText, placeWords } from '../../widget/console/mend.js'
import { refusalText } from '../../widget/console/refusal.js'
import { createTranslator } from '../../widget/shared/i18n.js'

const read = (language) => new URL(`../../widget/locales/console.${language}.json`, import.meta.url)
const speak = (language) => createTranslator(language, JSON.parse(readFileSync(read(language), 'utf8'))).t
const [english, persian] = [speak('en'), speak('fa')]
const TOO_BROAD = { place: 'network', mend: 'too_broad', values: { network: '0.0.0.0/0', least: 16 } }

test('a mistake is told with its place and how to mend it, in the reader’s language and digits', () => {
  assert.equal(
    mendText(english, TOO_BROAD),
    '“Address or network”: \u20680.0.0.0/0\u2069 would keep out far too many people. ' +
      'Please write a smaller network: the number after / must be 16 or more.',
  )
  const told = mendText(persian, TOO_BROAD)
  assert.match(told, /^«نشانی یا شبکه»: \u20680\.0\.0\.0\/0\u2069 /)
  assert.match(told, /۱۶/)
})

test('what the screen shows in minutes is told in minutes', () => {
  const told = (place, mend, least, most) => mendText(persian, { place, mend, values: { least, most } })
  assert.equal(
    told('peak_above_seconds', 'seconds', 120, 86_400),
    '«شلوغی از انتظارِ»: لطفاً از ۲ تا ۱٬۴۴۰ دقیقه بنویسید.',
  )
  assert.match(told('silent_seconds', 'seconds_or_zero', 30, 86_400), /از ۰٫۵ تا ۱٬۴۴۰ دقیقه بنویسید یا خالی/)
  assert.match(told('accept_seconds', 'seconds_or_zero', 5, 600), /از ۵ تا ۶۰۰ ثانیه/)
})

test('a place is named in the words of the screen, by its number where there are several', () => {
  const isolated = (text) => `\u2068${text}\u2069`
  const named = (place) => placeWords(english, place)
  assert.equal(named('queue_limit'), 'How many may wait')
  assert.equal(named('names.fa'), `Name, ${isolated('فارسی')}`)
  assert.equal(named('pre_chat'), 'Form before the chat')
  assert.equal(named('pre_chat[2].pattern'), 'Form before the chat, question 3, Pattern')
  assert.equal(
    named('offline[0].choices[1].labels.en'),
    `Form when nobody is there, question 1, answer 2, ${isolated('English')}`,
  )
  assert.equal(named('priorities[1].cart_from'), 'Who comes first, rule 2, Cart from')
  assert.equal(named('hours.mon'), 'Opening hours, Monday')
  assert.equal(named('hours.2026-12-24'), `Opening hours, ${isolated('2026-12-24')}`)
  assert.equal(placeWords(persian, 'hours.fri'), 'ساعت‌های کار، جمعه')
  assert.equal(named(''), '')
  assert.equal(named('a_field_of_tomorrow'), '')
})

test('a kind of answer is named as on the screen', () => {
  const told = mendText(persian, { place: 'offline[1].kind', mend: 'own_kind', values: { kind: 'email' } })
  assert.match(told, /گونهٔ «ایمیل» است/)
})

test('a mistake without a place is told alone, and one without words in the server’s own', () => {
  const field = { place: '', mend: 'too_many_departments', values: { most: 50 } }
  assert.equal(mendText(english, field), 'A shop has at most 50 departments. Please remove one first.')
  const unknown = { code: 'bad_field', message: 'tomorrow: write it', field: { ...TOO_BROAD, mend: 'of_tomorrow' } }
  assert.equal(refusalText(persian, unknown), 'Tomorrow: write it')
  assert.equal(refusalText(persian, { ...unknown, field: null }), 'Tomorrow: write it')
  assert.match(refusalText(persian, { ...unknown, field: TOO_BROAD }), /^«نشانی یا شبکه»/)
})

test('what the server refuses over the websocket is told in the reader’s language too', () => {
  const about = { type: 'error', code: 'bad_field', message: 'add[0]: write 1 to 40 characters' }
  const long = { ...about, field: { place: 'add[0]', mend: 'words', values: { most: 40 } } }
  const many = { ...about, field: { place: 'add', mend: 'too_many', values: { most: 20 } } }
  assert.equal(refusalText(english, long), '“Tags, new tag 1”: Please write something, at most 40 characters.')
  assert.equal(refusalText(english, many), '“Tags”: Please keep at most 20 there.')
  assert.equal(refusalText(persian, many), '«برچسب‌ها»: لطفاً حداکثر ۲۰ مورد نگه دارید.')
  assert.match(refusalText(persian, long), /^«برچسب‌ها، برچسب تازهٔ ۱»: .*۴۰ نویسه\.$/u)
  assert.equal(refusalText(english, { ...about, field: null }), 'Add[0]: write 1 to 40 characters')
})
