import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { Page } from 'playwright-core'

/** Every rule of the HTML standard but one, and one that is read in our manner. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    elements: ['html5'],
    rules: {
      // scripts and styles come from our own address with a nonce; there is no third party to be checked
      'require-sri': 'off',
      // the summary of what is wrong stands before the title, under a heading of its own
      'heading-level': ['error', { minInitialRank: 'h2' }],
    },
  }),
)

const documents = new WeakMap<Page, Promise<string>>()

/** Remembers each document of a page as the server sent it: what the browser holds is mended already. */
export function keepDocuments(page: Page): void {
  page.on('response', (response) => {
    const isDocument = response.request().resourceType() === 'document' && response.status() >= 200
    const isRedirect = response.status() >= 300 && response.status() < 400
    const isOurs = response.frame() === page.mainFrame()
    if (isDocument && !isRedirect && isOurs)
      documents.set(
        page,
        response.text().catch(() => ''),
      )
  })
}

/** What is wrong with the markup of the document that a page shows: its rule, and where. */
export async function markupFaults(page: Page): Promise<string[]> {
  const html = await documents.get(page)
  if (!html?.startsWith('<!')) return []
  return faultsOfMarkup(html)
}

/** What html-validate finds in a whole document. */
export async function faultsOfMarkup(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  const found = report.results.flatMap(({ messages }) => messages)
  const faults = found.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)
  return [...new Set(faults)]
}
