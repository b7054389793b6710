/** What is being edited while others may save the same: what is typed stays, and who types nothing sees what is new. */

/** @typedef {{ version: string, changed_by: string }} Versioned */
/** The draft, the state it began from, and the last one shown by the page that is no news any more.
 * @template {Versioned} Stored @template Draft @typedef {{ base: Stored, draft: Draft, known: Stored }} Edited */

/** @template {Versioned} Stored @template Draft @param {Stored} stored @param {(stored: Stored) => Draft} draftOf
 * @returns {Edited<Stored, Draft>} */
export function begun(stored, draftOf) {
  return { base: stored, draft: draftOf(stored), known: stored }
}

/** Whether the page shows something else by now than what the draft began from. What it showed before a save is no
 * news, although it goes on showing it until it is fetched anew.
 * @template {Versioned} Stored @param {Edited<Stored, any>} edited @param {Stored} shown */
export function hasNews({ base, known }, shown) {
  return shown !== known && shown.version !== base.version
}

/** After `next` was saved or chosen, while the page still shows `shown`. What was typed since `sent` stays.
 * @template {Versioned} Stored @template Draft @param {Edited<Stored, Draft>} edited
 * @param {{ next: Stored, shown: Stored, sent: Draft | undefined }} taken @param {(stored: Stored) => Draft} draftOf
 * @returns {Edited<Stored, Draft>} */
export function afterTaking({ draft }, { next, shown, sent }, draftOf) {
  const isTypedSince = sent !== undefined && draft !== sent
  return { base: next, draft: isTypedSince ? draft : draftOf(next), known: shown }
}

/** What stands there after a refusal, if it was refused because somebody else was there first; `theirs` is null if it
 * could not be fetched. @template Stored @param {any} error @param {() => Promise<Stored>} load
 * @returns {Promise<{ theirs: Stored | null } | null>} */
export async function clashOf(error, load) {
  return error?.code === 'changed_meanwhile' ? { theirs: await load().catch(() => null) } : null
}
