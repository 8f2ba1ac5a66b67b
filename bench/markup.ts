import { launchChromium } from '#tests/support/chromium.ts'

/** Reads the elements of a page's body, as the server sent them, into nested lists. Scripts are left out. */
export async function readMarkup(html: string): Promise<unknown> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    return await page.evaluate(elementsOf, html)
  } finally {
    await browser.close()
  }
}

/** Runs in the browser. */
function elementsOf(html: string): unknown {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const read = (node: ChildNode): unknown => {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element) || node.tagName === 'SCRIPT') return null
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
    return [
      node.tagName.toLowerCase(),
      attributes,
      [...node.childNodes].map(read).filter((child) => child !== null),
    ]
  }
  return [...parsed.body.childNodes].map(read).filter((child) => child !== null)
}
