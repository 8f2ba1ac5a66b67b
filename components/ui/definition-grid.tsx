import type { ReactNode } from 'react'

export type Definition = { key: string; term: string; description: ReactNode }

/** Facts about one thing, in as many columns as fit. */
export function DefinitionGrid({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-x-6 gap-y-4 in-[.desk]:gap-y-3">
      {items.map((item) => (
        <div key={item.key} className="min-w-0">
          <dt className="text-small text-soft">{item.term}</dt>
          <dd className="break-words whitespace-pre-line">{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
