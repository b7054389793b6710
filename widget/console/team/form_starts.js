/** Forms that many shops ask for, as something to begin with. */
import { newField } from './form_draft.js'

/** @typedef {import('./form_draft.js').FieldDraft} FieldDraft */
/** @typedef {import('./form_draft.js').FormName} FormName */
/** @typedef {'order' | 'topic' | 'call_back' | 'message'} Start */

/** Which beginnings suit a form. @type {Record<FormName, Start[]>} */
export const STARTS = { pre_chat: ['order', 'topic'], offline: ['message', 'order'], call_back: ['call_back'] }

const WHEN = {
  en: 'When may we call?',
  fa: 'چه زمانی تماس بگیریم؟',
  he: 'מתי נוח לקבל שיחה?',
  ka: 'როდის დაგირეკოთ?',
  ms: 'Bilakah kami boleh menelefon?',
}
const TIMES = [
  { en: 'Morning', fa: 'صبح', he: 'בוקר', ka: 'დილით', ms: 'Pagi' },
  { en: 'Afternoon', fa: 'بعدازظهر', he: 'צהריים', ka: 'შუადღეს', ms: 'Tengah hari' },
  { en: 'Evening', fa: 'عصر', he: 'ערב', ka: 'საღამოს', ms: 'Petang' },
]
const ABOUT = {
  en: 'What can we help you with?',
  fa: 'در چه موردی کمک می‌خواهید؟',
  he: 'במה נוכל לעזור?',
  ka: 'რით შეგვიძლია დაგეხმაროთ?',
  ms: 'Apa yang boleh kami bantu?',
}
const TOPICS = [
  { en: 'My order', fa: 'سفارش من', he: 'ההזמנה שלי', ka: 'ჩემი შეკვეთა', ms: 'Pesanan saya' },
  {
    en: 'Return or exchange',
    fa: 'بازگرداندن یا تعویض',
    he: 'החזרה או החלפה',
    ka: 'დაბრუნება ან გადაცვლა',
    ms: 'Pemulangan atau penukaran',
  },
  { en: 'A product', fa: 'یک کالا', he: 'מוצר', ka: 'პროდუქტი', ms: 'Produk' },
  { en: 'Something else', fa: 'موضوعی دیگر', he: 'משהו אחר', ka: 'სხვა საკითხი', ms: 'Perkara lain' },
]

/** The fields of a beginning, worded in the shop's languages.
 * @param {Start} start @param {string[]} languages @returns {FieldDraft[]} */
export function fieldsOfStart(start, languages) {
  if (start === 'order') return asking('order_number', 'email')
  if (start === 'message') return asking('name', 'email', 'topic')
  if (start === 'topic') return [choice('new', ABOUT, TOPICS, languages), ...asking('topic')]
  return [...asking('phone', 'name'), choice('new', WHEN, TIMES, languages)]
}

/** @param {...string} keys */
function asking(...keys) {
  return keys.map((key) => newField([], key))
}

/** @param {string} id @param {Record<string, string>} labels @param {Record<string, string>[]} answers
 * @param {string[]} languages @returns {FieldDraft} */
function choice(id, labels, answers, languages) {
  const spoken = (/** @type {Record<string, string>} */ words) =>
    Object.fromEntries(Object.entries(words).filter(([language]) => languages.includes(language)))
  const choices = answers.map((each, index) => ({ id: `new-${index}`, key: '', labels: spoken(each), department: '' }))
  return { id, key: '', kind: 'choice', labels: spoken(labels), isRequired: true, pattern: '', choices }
}
