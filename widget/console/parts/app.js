import { html, useEffect, useMemo, useStore } from '../view.js'
import { NotSetUp, SetPassword, SetUp, SignIn, Unreachable } from '../gates/gates.js'
import { Desk } from './desk.js'
import { RowSkeleton } from './skeleton.js'

/** What can be done with the own account.
 * @typedef {{ signOut: (everywhere: boolean) => Promise<void>, devices: () => Promise<import('../api.js').Device[]>,
 *   changePassword: (current: string, next: string) => Promise<unknown>,
 *   endDevice: (id: string) => Promise<unknown> }} Account */

const GATES = { sign_in: SignIn, setup: SetUp, password: SetPassword, unset: NotSetUp, unreachable: Unreachable }

/** Sign-in and the other gates, or the desk behind them.
 * @param {{ gate: import('../gates/gates.js').Gate, account: Account, api: import('../api.js').Api,
 *   createWork: (operatorId: string) => import('../workplace.js').Work }} props */
export function App({ gate, account, api, createWork }) {
  const passage = useStore(gate.store)
  const operatorId = passage.phase === 'inside' ? passage.operator?.id : undefined
  const work = useMemo(() => (operatorId ? createWork(operatorId) : null), [operatorId])
  useEffect(() => {
    gate.start()
  }, [gate])
  if (work && passage.operator) {
    return html`<${Desk} key=${operatorId} work=${work} operator=${passage.operator} account=${account} api=${api} />`
  }
  const Gate = GATES[/** @type {keyof typeof GATES} */ (passage.phase)]
  if (!Gate) return html`<main class="gate"><${RowSkeleton} /></main>`
  return html`<${Gate} key=${passage.phase} gate=${gate} passage=${passage} />`
}
