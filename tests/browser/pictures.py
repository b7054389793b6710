"""Compares what a page painted at two moments."""

from __future__ import annotations

from base64 import b64encode

from playwright.async_api import Browser

SAME = 8  # of 255: edges of round things are smoothed anew each time they are painted
LARGEST_DIFFERENCE = """async (pictures) => {
  const pixels = async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas.drawImage(image, 0, 0)
    return canvas.getImageData(0, 0, image.width, image.height).data
  }
  const [one, other] = await Promise.all(pictures.map(pixels))
  return one.reduce((largest, value, at) => Math.max(largest, Math.abs(value - other[at])), 0)
}"""


async def look_the_same(browser: Browser, one: bytes, other: bytes) -> bool:
    """Whether two screenshots of one size show the same to an eye."""
    if one == other:
        return True
    page = await browser.new_page()
    difference = await page.evaluate(LARGEST_DIFFERENCE, [b64encode(each).decode() for each in (one, other)])
    await page.close()
    return bool(difference <= SAME)
