import { createIdentifier } from './identifier.js'

/** Commands that wait for their `ack`, in order, kept in `storage` under `key` until the server has them.
 *
 * Several tabs share one outbox: each change is merged into what the others wrote, and sending a command twice is
 * harmless. A command the server refused for good stays, marked as failed, until it is tried again or removed.
 * @param {{ storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null, key: string }} options
 */
export function createOutbox({ storage, key }) {
  const listeners = /** @type {Set<() => void>} */ (new Set())
  const ownIds = /** @type {Set<string>} */ (new Set())
  let items = read()

  /** @returns {OutboxItem[]} */
  function read() {
    try {
      const found = JSON.parse(storage?.getItem(key) ?? '[]')
      return Array.isArray(found) ? found.filter(isItem) : []
    } catch {
      return []
    }
  }

  /** @param {OutboxItem[]} next */
  function write(next) {
    items = next
    try {
      if (items.length > 0) storage?.setItem(key, JSON.stringify(items))
      else storage?.removeItem(key)
    } catch {
      // Full or forbidden storage: the outbox then lives as long as the page.
    }
    announce()
  }

  function announce() {
    for (const listener of listeners) listener()
  }

  /** What is stored now, and what this tab added even if another tab's write has swallowed it. */
  function merged() {
    if (!storage) return items
    const stored = read()
    const known = new Set(stored.map((item) => item.command.client_message_id))
    const lost = items.filter(({ command: { client_message_id: id } }) => ownIds.has(id) && !known.has(id))
    return [...stored, ...lost]
  }

  /** @param {string} id */
  const without = (id) => merged().filter((item) => item.command.client_message_id !== id)
  /** @param {string} id */
  const find = (id) => items.find((item) => item.command.client_message_id === id) ?? null

  return {
    /** Keeps `command` and returns it with a `client_message_id`. @template {object} T @param {T} command */
    add(command) {
      const kept = { client_message_id: createIdentifier(), ...command }
      ownIds.add(kept.client_message_id)
      write([...merged(), { command: kept, error: null, addedAt: Date.now() }])
      return kept
    },

    /** All commands that still have to reach the server, oldest first. */
    pending: () => items.filter((item) => !item.error).map((item) => item.command),

    /** Pending and failed ones, oldest first. */
    items: () => items,

    find,

    /** The server has it; returns the command, or null if it was not here. @param {string} id */
    acknowledge(id) {
      const found = find(id)
      ownIds.delete(id)
      if (found) write(without(id))
      return found?.command ?? null
    },

    /** The server will never take it. @param {string} id @param {Refusal} error */
    refuse(id, { code, message }) {
      const refused = merged().map((item) =>
        item.command.client_message_id === id ? { ...item, error: { code, message } } : item,
      )
      if (find(id)) write(refused)
    },

    /** Puts a failed command at the end again, under a new id; null if it is gone. @param {string} id */
    retry(id) {
      const found = find(id)
      if (!found) return null
      this.remove(id)
      return this.add({ ...found.command, client_message_id: createIdentifier() })
    },

    /** @param {string} id */
    remove(id) {
      ownIds.delete(id)
      write(without(id))
    },

    /** Another tab wrote: take over what it left. */
    reload() {
      items = merged()
      announce()
    },

    /** Calls `listener` after each change; returns a function that stops it. @param {() => void} listener */
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** @param {any} item @returns {item is OutboxItem} */
function isItem(item) {
  return typeof item?.command?.client_message_id === 'string' && typeof item.command.type === 'string'
}

/** @typedef {{ code: string, message: string }} Refusal */
/** `error` is null while the command is on its way.
 * @typedef {{ command: any, error: Refusal | null, addedAt: number }} OutboxItem
 */
/** @typedef {ReturnType<typeof createOutbox>} Outbox */
