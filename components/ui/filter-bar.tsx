import { ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { classes } from '#components/ui/classes.ts'

type FilterBarProps = {
  /** The name of this search: "Filter the queue". */
  label: string
  action: string
  submitLabel: string
  reset?: { href: string; label: string }
  /** What is asked is named elsewhere on the page: on phones it stays folded. */
  isNamed?: boolean
  /** Fields; they stand side by side where there is room. */
  children: ReactNode
}

/** What a list shows, asked by GET, so that the answer has an address. On phones it folds, so that the list is near. */
export function FilterBar({ label, action, submitLabel, reset, isNamed = false, children }: FilterBarProps) {
  return (
    <search aria-label={label} className="mb-5 block print:hidden">
      <details className="filter-fold" open={reset !== undefined && !isNamed}>
        <summary className="mb-2 inline-flex min-h-8 list-none items-center gap-1.5 py-1 text-link">
          <ListFilter aria-hidden className="size-[1.2em] shrink-0" />
          <span className="underline underline-offset-4">{label}</span>
        </summary>
        <form
          method="get"
          action={action}
          className="grid grid-cols-[repeat(auto-fill,minmax(min(8.5rem,100%),1fr))] items-end gap-x-3 gap-y-2.5 rounded border border-line bg-sunken p-3 sm:grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] sm:gap-x-4 sm:p-4"
        >
          {children}
          <div
            className={classes(
              'flex flex-wrap items-center gap-x-3 gap-y-2',
              reset && 'col-span-full sm:col-span-1',
            )}
          >
            <Button variant="secondary">{submitLabel}</Button>
            {reset ? <a href={reset.href}>{reset.label}</a> : null}
          </div>
        </form>
      </details>
    </search>
  )
}
