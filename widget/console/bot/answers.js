import { html, useText } from '../view.js'
import { Empty } from '../parts/empty.js'
import { useBot } from './context.js'
import { findEntry } from './entries.js'
import { EntryEditor, NewEntryEditor } from './entry_editor.js'
import { EntryList } from './entry_list.js'
import { FileEditor } from './file_editor.js'

/** All entries beside the one that is open, or a whole file. */
export function Answers() {
  const { parts, language, overview } = useBot()
  const [, section, , about] = parts
  if (section === 'file' && parts[2]) return html`<${FileEditor} key=${parts[2]} path=${parts[2]} />`
  const isNew = section === 'new'
  const found = about ? findEntry(overview.files, language, about) : null
  const isOpen = isNew || Boolean(about)
  return html`
    <div class=${isOpen ? 'bot-answers bot-answers-open' : 'bot-answers'}>
      <${EntryList} openId=${about ?? null} />
      <div class="answers-main">
        ${
          isNew
            ? html`<${NewEntryEditor} key=${`new ${language}`} />`
            : found
              ? html`<${EntryEditor} key=${`${language} ${about}`} file=${found.file} id=${found.entry.id} />`
              : html`<${NothingOpen} isLost=${Boolean(about)} />`
        }
      </div>
    </div>`
}

/** @param {{ isLost: boolean }} props */
function NothingOpen({ isLost }) {
  const t = useText()
  return html`<${Empty} icon="bot" title=${t(isLost ? 'bot.entry_gone' : 'bot.choose_title')}
    text=${t(isLost ? 'bot.entry_gone_text' : 'bot.choose_text')} />`
}
