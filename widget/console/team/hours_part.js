import { html, useText } from '../view.js'
import { draftOfHours } from '../bot/hours_draft.js'
import { HoursFields } from '../bot/hours_fields.js'
import { Fetched } from '../parts/fetched.js'
import { addressOf } from '../place.js'
import { Part } from '../smart/rule_form.js'
import { useLoad, useTeam } from './context.js'
import { firstHours } from './department_draft.js'
import { Bad, Options } from './fields.js'

/** When the department is open: as the shop, or at times of its own.
 * @param {import('./department_editor.js').PartProps} props */
export function HoursPart(props) {
  const { api } = useTeam()
  const report = useLoad(api.hours, [api])
  return html`<${Fetched} of=${report} draw=${(/** @type {any} */ value) => html`<${OwnHours} ...${props}
    report=${value} />`} />`
}

/** @param {import('./department_editor.js').PartProps & { report: any }} props */
function OwnHours({ draft, change, mistakes, isReadOnly, report }) {
  const t = useText()
  const choose = (/** @type {string} */ which) =>
    change({ hours: which === 'own' ? firstHours(draftOfHours(report.hours)) : null })
  return html`
    <${Part} title=${t('team_hours')} hint=${t('team_hours_hint')}>
      <${Options} label=${t('team_hours')} chosen=${draft.hours ? 'own' : 'shop'} isReadOnly=${isReadOnly} place="hours"
        options=${['shop', 'own'].map((each) => [each, t(`team_hours_${each}`), t(`team_hours_${each}_hint`)])}
        onChoose=${choose} />
      <p><a href=${addressOf('bot', 'settings')}>${t('team_hours_of_shop')}</a></p>
    <//>
    ${
      draft.hours &&
      html`<${Part} title=${t('team_hours_own')}>
        <fieldset class="hours" disabled=${isReadOnly}><legend class="visually-hidden">${t('team_hours_own')}</legend>
          <${HoursFields} draft=${draft.hours} setDraft=${(/** @type {any} */ hours) => change({ hours })}
            countries=${report.countries} /></fieldset>
        <${Bad} mistake=${mistakes.hours} />
      <//>`
    }`
}
