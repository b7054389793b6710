/** Editing what others edit too: what is typed stays until it is saved, and a save names what it began from. */
import { useEffect, useMemo, useState } from '../view.js'
import { useSend } from './context.js'

/** @typedef {{ version: string, changed_by: string }} Versioned */

/** A draft that follows what is stored as long as nothing is typed. From then on it stands on the `version` it began
 * from, until `take` puts something else there.
 * @template {Versioned} Stored @template Draft
 * @param {Stored} stored @param {(stored: Stored) => Draft} draftOf
 * @param {(one: Draft, other: Draft) => boolean} isSame */
export function useEditing(stored, draftOf, isSame) {
  const [base, setBase] = useState(stored)
  const start = useMemo(() => draftOf(base), [base])
  const [draft, setDraft] = useState(start)
  const isChanged = !isSame(start, draft)
  const take = (/** @type {Stored} */ next) => {
    setBase(next)
    setDraft(draftOf(next))
  }
  useEffect(() => {
    if (!isChanged && stored !== base) take(stored)
  }, [stored])
  return { draft, setDraft, isChanged, version: base.version, take }
}

/** Sends one thing at a time. Where somebody else was there first, `theirs` is what `load` finds by then.
 * @template Stored @param {() => Promise<Stored>} load */
export function useSaving(load) {
  const sending = useSend()
  const [theirs, setTheirs] = useState(/** @type {Stored | null} */ (null))
  const run = async (/** @type {() => Promise<unknown>} */ save) => {
    try {
      await save()
      setTheirs(null)
    } catch (error) {
      setTheirs(isMeanwhile(error) ? await load().catch(() => null) : null)
      throw error
    }
  }
  return {
    ...sending,
    theirs,
    send: (/** @type {() => Promise<unknown>} */ save) => sending.send(() => run(save)),
    forget() {
      setTheirs(null)
      sending.forget()
    },
  }
}

/** Whether a save was refused because something else stands there by now. @param {any} error */
function isMeanwhile(error) {
  return error?.code === 'changed_meanwhile'
}
