import { readFileSync } from 'node:fs'
import { createElement, type ReactNode } from 'react'

/** An element as it was read from the portal's page: name, attributes, children. */
type Node = string | [string, Record<string, string>, Node[]]

let tree: Node[] | undefined

export const dynamic = 'force-dynamic'

/** The markup of the portal's queue, rendered from memory by nothing but Next. */
export default function BareQueue() {
  tree ??= JSON.parse(readFileSync(process.env.BENCH_MARKUP ?? '', 'utf8')) as Node[]
  return tree.map(elementOf)
}

function elementOf(node: Node, key: number): ReactNode {
  if (typeof node === 'string') return node
  const [name, attributes, children] = node
  return createElement(name, { key, ...attributes }, ...children.map(elementOf))
}
