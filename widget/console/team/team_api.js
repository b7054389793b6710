import { endingRequest } from '../queue/blocking.js'

/** The routes about the team and its queue. Every call throws ApiError when the server refuses.
 *
 * Times are milliseconds UTC; labels and names are by language.
 * @typedef {'first' | 'normal' | 'last'} Skill */
/** @typedef {'text' | 'email' | 'phone' | 'number' | 'choice' | 'checkbox' | 'consent' | 'long_text' |
 *   'order_number'} FieldKind */
/** @typedef {Record<string, string>} Labels */
/** @typedef {{ key: string, labels: Labels, department: string | null }} FormChoice */
/** @typedef {{ key: string, kind: FieldKind, labels: Labels, is_required: boolean, pattern: string,
 *   choices: FormChoice[] }} FormField */
/** @typedef {{ assignment: 'pick' | 'automatic', accept_seconds: number, silent_seconds: number,
 *   transfer_seconds: number, queue_limit: number, fallback: string | null, email: string, due_hours: number,
 *   pages: string[], languages: string[], pre_chat: FormField[], offline: FormField[],
 *   call_back: FormField[] }} Rules */
/** @typedef {import('../bot/hours_draft.js').Hours} Hours */
/** `hours` null are the shop's. @typedef {{ key: string, names: Labels, rules: Rules, hours: Hours | null,
 *   why_away: '' | 'closed' | 'nobody' | 'full', opens: Labels,
 *   members: { operator_id: string, skill: Skill }[], version: string, changed_by: string }} Department */
/** No languages means that they speak with everybody.
 * @typedef {{ id: string, login: string, name: string, role: string, is_active: boolean, languages: string[],
 *   chat_limit: number, status: 'online' | 'away', is_there: boolean }} Person */
/** @typedef {{ name: string, priority: number, is_identified: boolean, cart_from: number | null, attribute: string,
 *   value: string, tag: string }} PriorityRule */
/** @typedef {'auto' | 'on' | 'off'} PeakMode */
/** @typedef {{ bot_is_on: boolean, form_comes_first: boolean, bot_helps_waiting: boolean, grace_seconds: number,
 *   missed_offers: number, peak: PeakMode, peak_above_seconds: number, priorities: PriorityRule[] }} Settings */
/** @typedef {{ departments: Department[], operators: Person[], settings: Settings, languages: string[],
 *   default: string, may_change: boolean, version: string, changed_by: string }} Overview */
/** How many announced ranges there were, and how many held.
 * @typedef {{ promised: number, right: number }} Kept */
/** @typedef {Kept & { days: number, share: number | null, median_low_seconds: number | null,
 *   median_width_seconds: number | null, by_day: (Kept & { day: string })[],
 *   by_department: (Kept & { department: string, median_wait_seconds: number | null })[], served: number,
 *   left: number, reasons: { code: string, count: number }[] }} Waits */
/** `until` null is for good. @typedef {{ id: string, kind: 'visitor' | 'email' | 'network', label: string,
 *   reason: string, is_silent: boolean, by: string, created_at: number, until: number | null, stopped: number,
 *   stopped_at: number | null, may_undo: boolean }} Block */
/** @typedef {Block & { ended_at: number, ended_by: string }} EndedBlock */
/** @typedef {{ blocks: Block[], ended: EndedBlock[] }} Blocks */
/** @typedef {{ kind: string, recipient: string, state: 'sent' | 'refused', problem: string, at: number }} Letter */
/** @typedef {{ is_set_up: boolean, sender: string, server: string, promises: boolean, letters: Letter[] }} Mail */
/** @typedef {ReturnType<typeof createTeamApi>} TeamApi */

/** @param {import('../api.js').Api['call']} call */
export function createTeamApi(call) {
  return {
    /** @returns {Promise<Overview>} */
    overview: () => call('departments'),
    /** `version` is what was changed into this, null if there was no such department.
     * @param {Pick<Department, 'key' | 'names' | 'rules' | 'hours' | 'members'>} department
     * @param {string | null} version @returns {Promise<Overview>} */
    saveDepartment: (department, version) => call('departments/save', { ...department, version }),
    /** @param {string} key @returns {Promise<Overview>} */
    removeDepartment: (key) => call('departments/remove', { key }),
    /** @param {string} key @param {number} position @returns {Promise<Overview>} */
    moveDepartment: (key, position) => call('departments/move', { key, position }),
    /** @param {{ operator_id: string, languages: string[], chat_limit: number }} person @returns {Promise<Overview>} */
    savePerson: (person) => call('operators/save', person),
    /** All but whether it is peak, which `setPeak` says. @param {Settings} settings @param {string} version
     * @returns {Promise<Overview>} */
    saveSettings: (settings, version) => call('routing/save', { settings, version }),
    /** @param {PeakMode} peak @returns {Promise<Overview>} */
    setPeak: (peak) => call('routing/peak', { peak }),
    /** @param {number} days @returns {Promise<Waits>} */
    waits: (days) => call(`waits?days=${days}`),
    /** @param {string} sought @returns {Promise<Blocks>} */
    blocks: (sought) => call(`blocks?${new URLSearchParams({ q: sought })}`),
    /** @param {{ network: string, reason: string, days: number | null, is_silent: boolean }} block
     * @returns {Promise<Blocks>} */
    blockNetwork: (block) => call('blocks/network', { conversation_id: '', ...block }),
    /** What a block would end now. @param {string} network
     * @returns {Promise<{ chats: import('../queue/blocking.js').Chats }>} */
    blockEnding: (network) => call(endingRequest(network)),
    /** @param {string} id @returns {Promise<Blocks>} */
    undoBlock: (id) => call('blocks/undo', { id }),
    /** @returns {Promise<Mail>} */
    mail: () => call('mail'),
    /** @param {string} recipient @returns {Promise<{ sent: boolean }>} */
    testMail: (recipient) => call('mail/test', { recipient }),
    /** @returns {Promise<{ hours: Hours, countries: string[] }>} */
    hours: () => call('hours'),
  }
}
