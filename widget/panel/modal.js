const FULL_SCREEN = '(max-width: 480px)'

/** While the panel fills the screen, the shop's page rests: it does not scroll and cannot be reached by keyboard.
 * @param {HTMLElement} host
 * @param {HTMLElement} place
 */
export function createModal(host, place) {
  const fullScreen = matchMedia(FULL_SCREEN)
  let resting = /** @type {Element[]} */ ([])
  let overflow = ''
  let isOpen = false

  function rest() {
    wakePage()
    resting = [...(host.parentElement?.children ?? [])].filter(
      (element) => element !== host && !element.hasAttribute('inert'),
    )
    for (const element of resting) element.setAttribute('inert', '')
    overflow = document.documentElement.style.overflow
    document.documentElement.style.overflow = 'hidden'
  }

  function wakePage() {
    if (resting.length === 0) return
    for (const element of resting) element.removeAttribute('inert')
    resting = []
    document.documentElement.style.overflow = overflow
  }

  function adapt() {
    if (isOpen && fullScreen.matches) rest()
    else wakePage()
  }

  // The keyboard of a phone covers the page without telling `100dvh`.
  function measure() {
    const viewport = window.visualViewport
    if (!viewport || viewport.scale !== 1) return
    place.style.setProperty('--viewport-height', `${viewport.height}px`)
    place.style.setProperty('--viewport-offset', `${viewport.offsetTop}px`)
  }

  return {
    start() {
      isOpen = true
      adapt()
      measure()
      fullScreen.addEventListener('change', adapt)
      window.visualViewport?.addEventListener('resize', measure)
    },
    stop() {
      isOpen = false
      adapt()
      fullScreen.removeEventListener('change', adapt)
      window.visualViewport?.removeEventListener('resize', measure)
    },
  }
}
