/** What is said in English before the panel comes with the rest; a test compares it with the locale file.
 * @type {import('../../shared/i18n.js').Strings}
 */
export const FIRST_WORDS = {
  'launcher.open': 'Open chat',
  'launcher.close': 'Close chat',
  'launcher.open_unread.one': 'Open chat, {count} unread message',
  'launcher.open_unread.other': 'Open chat, {count} unread messages',
  'bubble.label': 'A message from the shop',
  'bubble.close': 'Close this message',
  'bot.name': 'Assistant',
  'code.copy': 'Copy',
  'code.copied': 'Copied',
  'code.until': 'Valid until {date}',
}
