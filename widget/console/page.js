import { findHref } from '../shared/text.js'

/** The page's path, as a person would name it; empty if the address says none. @param {string} address */
export function pagePath(address) {
  const href = findHref(address)
  return href ? decoded(new URL(href).pathname) : ''
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
