/**
 * Runs in the browser: the elements of the page, with what axe and the HTML standard judge them by. Which words are said does not matter,
 * that there are some does; nor how often an item of a list comes again, once it came twice.
 * @returns the shape, and by how many pixels the page is wider than its window.
 */
export function shapeOfDocument(): { shape: string; overflow: number } {
  // said of people and cases, or an address: only whether there is one matters
  const SAID =
    /^(?:href|src|srcset|action|formaction|value|content|title|alt|placeholder|lang|nonce|d|datetime|download|aria-label|data-.+)$/
  const OWN = /DSR-\w{4}-\w{4}|[0-9a-f]{16,}|\d+/g
  const shapeOfAttribute = ({ name, value }: Attr) =>
    `${name}=${SAID.test(name) ? (value === '' ? '' : '…') : value.replace(OWN, '0')}`
  const shapeOfNode = (node: Node): string => {
    if (node instanceof Text) return node.data.trim() === '' ? '' : '…'
    if (!(node instanceof Element) || /^(?:script|style|link|meta|template)$/i.test(node.tagName)) return ''
    const attributes = [...node.attributes].map(shapeOfAttribute).join(' ')
    return `<${node.tagName} ${attributes}>${shapeOfAll(node.childNodes)}</>`
  }
  const shapeOfAll = (nodes: NodeListOf<ChildNode>): string => {
    const said: string[] = []
    for (const node of nodes) {
      const shape = shapeOfNode(node)
      if (shape !== '' && !(said.at(-1) === shape && said.at(-2) === shape)) said.push(shape)
    }
    return said.join('')
  }
  const root = document.documentElement
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  return {
    shape: `${innerWidth} ${isDark} ${shapeOfNode(root)}`,
    overflow: root.scrollWidth - root.clientWidth,
  }
}
