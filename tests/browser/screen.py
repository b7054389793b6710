"""What stands on a screen as text, part by part."""

from __future__ import annotations

from playwright.async_api import Page

from tests.support.browser import PATIENCE_MS

SPACE = " \t\n\v\f\r\u00a0\u2028\u2029\u3000\ufeff"  # what JavaScript trims
WAIT = """async ([expected, patience]) => {
  const root = document.querySelector('chat-widget')?.shadowRoot ?? document
  const aside = '.hidden-words, .visually-hidden, .edited, .tag, .row-by'
  const words = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let text = ''
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(aside)) text += walker.currentNode.data
    return text.trim()
  }
  const read = (selector) => [...root.querySelectorAll(selector)].reverse().filter((each) => each.checkVisibility())
  const lack = ([selector, texts]) => {
    const found = new Set(read(selector).map(words))
    return texts.filter((text) => !found.has(text)).map((text) => ({ selector, text, found: [...found].slice(0, 20) }))
  }
  const deadline = performance.now() + patience
  while (true) {
    const missing = Object.entries(expected).flatMap(lack)
    if (missing.length === 0 || performance.now() > deadline) return missing
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}"""

Expected = dict[str, list[str]]


async def shows(page: Page, expected: Expected) -> None:
    """Waits until each part of the page (a selector) visibly shows each of its texts, whole and as text."""
    texts = {part: [text.strip(SPACE) for text in each] for part, each in expected.items()}
    missing = await page.evaluate(WAIT, [texts, PATIENCE_MS])
    assert missing == [], f"not on the screen: {missing}"


async def links_of(page: Page) -> list[str]:
    """Where every link on the page leads."""
    return await page.evaluate("""() => {
      const root = document.querySelector('chat-widget')?.shadowRoot ?? document
      return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    }""")
