import type { ReactNode } from 'react'

/** Plain paragraphs, lists and headings, set for reading. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}
