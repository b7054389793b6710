/** @typedef {import('../shared/protocol.js').CannedReply} CannedReply */
/** @typedef {{ start: number, end: number, query: string }} Slash */

/** The `/words` that the caret stands in, at the start of the text or after white space; null elsewhere.
 * @param {string} text @param {number} caret @returns {Slash | null} */
export function findSlash(text, caret) {
  const found = /(?:^|\s)\/([^\s/]*)$/u.exec(text.slice(0, caret))
  return found && { start: caret - found[1].length - 1, end: caret, query: found[1] }
}

/** The replies that fit the query, best first: shortcut begins with it, then contains it, then the words do.
 * Replies of other departments are left out.
 * @param {CannedReply[]} replies @param {string} query @param {string | null | undefined} department
 * @param {string} language @returns {CannedReply[]} */
export function findReplies(replies, query, department, language) {
  const wanted = fold(query)
  return replies
    .filter((reply) => reply.department == null || department == null || reply.department === department)
    .map((reply) => ({ reply, rank: rankOf(reply, wanted, language) }))
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank || compare(one.reply.shortcut, other.reply.shortcut))
    .map(({ reply }) => reply)
}

/** The reply's text in the conversation's language, else in English, else in any.
 * @param {CannedReply} reply @param {string} language */
export function replyText(reply, language) {
  const base = language.split('-')[0]
  return reply.texts[language] ?? reply.texts[base] ?? reply.texts.en ?? Object.values(reply.texts)[0] ?? ''
}

/** Fills `{name}` in one pass. A name without a value leaves no hole: the space before it goes too.
 * @param {string} text @param {Record<string, string>} values */
export function fillReply(text, values) {
  return text
    .replace(/(\s?)\{(\w+)\}/gu, (whole, space, name) => {
      if (!Object.hasOwn(values, name)) return whole
      return values[name] ? space + values[name] : ''
    })
    .trim()
}

/** Puts `words` in place of the slash. @param {string} text @param {Slash} slash @param {string} words */
export function insertReply(text, slash, words) {
  return text.slice(0, slash.start) + words + text.slice(slash.end)
}

/** @param {CannedReply} reply @param {string} wanted @param {string} language */
function rankOf(reply, wanted, language) {
  const shortcut = fold(reply.shortcut)
  if (shortcut.startsWith(wanted)) return 0
  if (shortcut.includes(wanted)) return 1
  return fold(replyText(reply, language)).includes(wanted) ? 2 : 3
}

/** @param {string} text */
function fold(text) {
  return text.normalize('NFKC').toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک')
}

/** @param {string} one @param {string} other */
function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0
}
