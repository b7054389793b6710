/** How a file is called on the screen: the topics of the starter pack in the reader's language, others after the
 * file: `bot_scenarios/en/gift_boxes.yaml` is "Gift boxes".
 * @param {(key: string) => string} t @param {string} path */
export function fileTitle(t, path) {
  const stem = (path.split('/').pop() ?? path).replace(/\.yaml$/, '')
  const known = t(`bot.topic_${stem}`)
  if (known !== `bot.topic_${stem}`) return known
  const name = stem.replaceAll(/[_-]+/g, ' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The short name with which people of the shop find a file: its last two parts. @param {string} path */
export function fileName(path) {
  return path.split('/').slice(-2).join('/')
}

/** A path for a new file in a language's folder, from a topic as a person writes it; '' if nothing of it can stay.
 * @param {string} language @param {string} topic */
export function pathOf(language, topic) {
  const name = topic
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  return name && `bot_scenarios/${language}/${name}.yaml`
}
