/** Editing what others edit too: what is typed stays until it is saved, and a save names what it began from. */
import { useEffect, useMemo, useRef, useState } from '../view.js'
import { useSend } from './context.js'
import { afterTaking, begun, clashOf, hasNews } from './edited.js'

/** @typedef {import('./edited.js').Versioned} Versioned */

/** A draft that follows what is stored as long as nothing is typed. From then on it stands on the `version` it began
 * from, until `take` puts something else there, or all of it is taken back. `take` leaves what was typed since `sent`.
 * @template {Versioned} Stored @template Draft
 * @param {Stored} stored @param {(stored: Stored) => Draft} draftOf
 * @param {(one: Draft, other: Draft) => boolean} isSame */
export function useEditing(stored, draftOf, isSame) {
  const [edited, setEdited] = useState(() => begun(stored, draftOf))
  const { base, draft } = edited
  const start = useMemo(() => draftOf(base), [base])
  const isChanged = !isSame(start, draft)
  const shown = useRef(stored)
  shown.current = stored
  useEffect(() => {
    if (!isChanged && hasNews(edited, stored)) setEdited(begun(stored, draftOf))
  }, [stored, isChanged])
  return {
    draft,
    isChanged,
    version: base.version,
    setDraft: (/** @type {Draft} */ next) => setEdited((now) => ({ ...now, draft: next })),
    take: (/** @type {Stored} */ next, /** @type {Draft | undefined} */ sent = undefined) =>
      setEdited((now) => afterTaking(now, { next, shown: shown.current, sent }, draftOf)),
  }
}

/** Sends one thing at a time. Where somebody else was there first, `clash` is there until the next save goes well; it
 * holds what `load` found by then. @template Stored @param {() => Promise<Stored>} load */
export function useSaving(load) {
  const sending = useSend()
  const [clash, setClash] = useState(/** @type {{ theirs: Stored | null } | null} */ (null))
  const run = async (/** @type {() => Promise<unknown>} */ save) => {
    try {
      await save()
      setClash(null)
    } catch (error) {
      setClash(await clashOf(error, load))
      throw error
    }
  }
  return {
    ...sending,
    clash,
    send: (/** @type {() => Promise<unknown>} */ save) => sending.send(() => run(save)),
    forget() {
      setClash(null)
      sending.forget()
    },
  }
}
