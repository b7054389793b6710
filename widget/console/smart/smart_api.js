/** The routes about smart messages. Every call throws ApiError when the server refuses.
 *
 * Times are milliseconds UTC, days "YYYY-MM-DD" of the shop. `if`, `limits` and `then` of a rule are as in its file.
 * @typedef {import('../bot/bot_api.js').Problem} Problem */
/** @typedef {import('../bot/bot_api.js').Check} Check */
/** @typedef {import('../bot/bot_api.js').Saved} Saved */
/** @typedef {Record<string, any>} Data a part of a rule as in its file */
/** @typedef {{ id: string, title?: string, paused?: boolean, when?: Data | string, if?: Data | null,
 *   delay_seconds?: number | null, from?: string | null, until?: string | null, limits?: Data | null,
 *   goal_hours?: number | null, then?: Data }} RuleData */
/** @typedef {RuleData & { title: string, file: string, line: number, hash: string, paused: boolean,
 *   languages: string[], is_plain: boolean, used_in_tests: number, when: Data, then: Data }} Rule */
/** @typedef {{ id: string, file: string, hash: string, if: Data | null, from: string | null, until: string | null,
 *   text: Record<string, string> }} Notice */
/** @typedef {{ currency: string, amount: string }} Amount */
/** What became of messages: `orders` and `revenue` are of signed orders alone, `reported` of what browsers say.
 * @typedef {{ sent: number, seen: number, opened: number, dismissed: number, answered: number,
 *   visitors_seen: number, visitors_bothered: number, orders: number, revenue: Amount[], reported_orders: number,
 *   reported: Amount[], exists?: boolean }} Counts */
/** @typedef {{ day: string, sent: number, seen: number, answered: number }} DayCounts */
/** @typedef {{ days: number, rules: Record<string, Counts>, total: Counts, by_day: DayCounts[] }} Report */
/** @typedef {{ rules: Rule[], notices: Notice[], quiet_seconds: number, languages: string[],
 *   entries: { id: string, title: string }[], departments: { key: string, names: Record<string, string> }[],
 *   operators: { login: string, name: string }[], code_lists: string[], may_edit: boolean, why_not: string | null,
 *   errors: Problem[], warnings: Problem[] }} Overview */
/** One thing a rule asks for: `wanted` and `found` as a file would say them; groups have `parts`.
 * @typedef {{ key: string, wanted: any, found: any, holds: boolean, parts: Finding[] }} Finding */
/** What a rule makes of a moment; `due_in` are seconds until it is ripe if nothing else happens, else null.
 * @typedef {{ rule_id: string, title: string, holds: boolean, findings: Finding[], due_in: number | null }} Look */
/** @typedef {{ at: number, page?: string, cart?: { items: { name: string, category?: string }[],
 *   total: number | null }, activity?: true, typing?: true, scroll?: number, exit?: true, event?: string,
 *   writes?: string, panel?: boolean }} Happening */
/** A made-up visit; times are seconds since it began.
 * @typedef {{ language: string, date: string, time: string, device: string, referrer: string, visits: number,
 *   attributes: Record<string, string>, identified: boolean, bought: boolean, returning_with_cart: boolean,
 *   person: boolean, open: boolean | null, rules: string[] | null, at: number, until: number,
 *   happenings: Happening[] }} Visit */
/** @typedef {{ at: number, rule_id: string, title: string, text: string, buttons: string[],
 *   leads_to: string | null, opens_panel: boolean, has_sound: boolean }} Fired */
/** @typedef {{ fired: Fired[], looks: Look[], until: number }} Rehearsal */
/** @typedef {{ id: string, name: string, page: string, title: string, language: string, device: string,
 *   cart_total: any, cart_count: number, seconds_on_site: number, seconds_idle: number, visits: number,
 *   is_chatting: boolean, conversation_id: string | null }} LiveVisitor */
/** @typedef {LiveVisitor & { attributes: Record<string, string>, referrer: string, utm: Record<string, string>,
 *   cart: any, codes: any[], shown: { rule_id: string, title: string, at: number }[], looks: Look[],
 *   log: { at: number, rule_id: string, outcome: 'shown' | 'held', held_by: string[] }[] }} WatchedVisitor */
/** @typedef {{ place: string, kind: 'page' | 'step', visits: number, carts_left: number,
 *   errors: { name: string, count: number }[], questions: number, left_chats: number, score: number,
 *   proposal: RuleData }} Struggle */
/** @typedef {{ days: number, pages: Struggle[], steps: Struggle[], total_visits: number }} Struggles */
/** @typedef {{ name: string, until: string | null, total: number, given: number, left: number,
 *   last_given_at: number | null }} CodeList */
/** @typedef {{ site: string, site_name: string, key: string, created_at: number, is_current: boolean }} OrderKey */
/** @typedef {ReturnType<typeof createSmartApi>} SmartApi */

/** @param {import('../api.js').Api['call']} call */
export function createSmartApi(call) {
  /** @param {string} name @param {Record<string, string | number>} query */
  const read = (name, query) => {
    const given = Object.entries(query).map(([key, value]) => [key, String(value)])
    return call(`smart/${name}?${new URLSearchParams(given)}`)
  }

  return {
    /** @returns {Promise<Overview>} */
    overview: () => call('smart'),
    /** @param {number} days @returns {Promise<Report>} */
    report: (days) => read('report', { days }),
    /** @param {{ rule: RuleData, hash?: string | null, add_to?: string, even_if_tests_fail?: boolean }} change
     * @returns {Promise<Saved>} */
    saveRule: (change) => call('smart/rule', change),
    /** @param {{ rule: RuleData, hash?: string | null, add_to?: string }} change
     * @returns {Promise<Check & { path: string, text: string }>} */
    checkRule: (change) => call('smart/rule', { ...change, only_check: true }),
    /** @param {{ id: string, hash?: string | null, even_if_tests_fail?: boolean }} rule @returns {Promise<Saved>} */
    removeRule: (rule) => call('smart/rule/remove', rule),
    /** @param {{ id: string, paused: boolean, even_if_tests_fail?: boolean }} change @returns {Promise<Saved>} */
    pauseRule: (change) => call('smart/rule/pause', change),
    /** @param {{ id: string, before: string | null, even_if_tests_fail?: boolean }} change null puts it last
     * @returns {Promise<Saved>} */
    moveRule: (change) => call('smart/rule/move', change),
    /** @param {{ notice: object, hash?: string | null, add_to?: string, even_if_tests_fail?: boolean }} change
     * @returns {Promise<Saved>} */
    saveNotice: (change) => call('smart/notice', change),
    /** @param {{ notice: object, hash?: string | null, add_to?: string }} change
     * @returns {Promise<Check & { path: string, text: string }>} */
    checkNotice: (change) => call('smart/notice', { ...change, only_check: true }),
    /** @param {string} id @returns {Promise<Saved>} */
    removeNotice: (id) => call('smart/notice/remove', { id }),
    /** @param {{ quiet_seconds: number, even_if_tests_fail?: boolean }} change @returns {Promise<Saved>} */
    setQuiet: (change) => call('smart/quiet', change),
    /** @param {Visit} visit @returns {Promise<Rehearsal>} */
    simulate: (visit) => call('smart/simulate', visit),
    /** @returns {Promise<{ visitors: LiveVisitor[], total: number }>} */
    visitors: () => call('smart/visitors'),
    /** @param {string} id @returns {Promise<{ visitor: WatchedVisitor }>} */
    visitor: (id) => read('visitor', { id }),
    /** @param {number} days @returns {Promise<Struggles>} */
    struggles: (days) => read('struggles', { days }),
    /** @returns {Promise<{ lists: CodeList[] }>} */
    codes: () => call('smart/codes'),
    /** @param {{ name: string, until: string, codes: string[] }} list
     * @returns {Promise<{ added: number, duplicates: number }>} */
    addCodes: (list) => call('smart/codes', list),
    /** @param {string} name @returns {Promise<{ removed: number }>} */
    closeCodes: (name) => call('smart/codes/remove', { name }),
    /** @returns {Promise<{ keys: OrderKey[] }>} */
    orderKeys: () => call('smart/orders'),
    /** @param {string} site @returns {Promise<{ keys: OrderKey[] }>} */
    rotateOrderKey: (site) => call('smart/orders/rotate', { site }),
    /** @returns {Promise<{ holidays: Record<string, string>, local_time: string }>} */
    hours: () => call('hours'),
  }
}
