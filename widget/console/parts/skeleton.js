import { html, useEffect, useState } from '../view.js'

const PATIENCE_MS = 300

/** Grey rows, once loading takes longer than a moment. @param {{ count?: number }} props */
export function RowSkeleton({ count = 5 }) {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLate) return null
  return html`<div class="skeleton" aria-hidden="true">
    ${Array.from({ length: count }, (_, index) => html`<span class="skeleton-row" key=${index}></span>`)}
  </div>`
}
