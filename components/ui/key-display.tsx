import type { ReactNode } from 'react'

type KeyDisplayProps = {
  label: string
  /** Already in groups; may break between groups only. */
  text: string
  /** Copy and print buttons. */
  children?: ReactNode
}

/** Something to be written down letter by letter. */
export function KeyDisplay({ label, text, children }: KeyDisplayProps) {
  return (
    <div className="rounded border border-edge bg-surface p-5">
      <p className="text-small text-soft">{label}</p>
      <p className="mt-1 font-mono text-heading font-semibold tracking-wider">
        {text.split('-').map((group, index, all) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups never move
          <span key={index} className="inline-block">
            {index < all.length - 1 ? `${group}-` : group}
          </span>
        ))}
      </p>
      {children ? <div className="mt-4 flex flex-wrap gap-3 print:hidden">{children}</div> : null}
    </div>
  )
}
