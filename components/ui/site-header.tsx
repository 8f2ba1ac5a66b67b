import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import { type Mark, OperatorMark } from '#components/ui/operator-mark.tsx'

type SiteHeaderProps = {
  operator: string
  mark: Mark | null
  href: string
  /** What this place is, beside the operator's name: "Your data, your rights". */
  service?: string
  nav?: ReactNode
  languages?: ReactNode
  /** A hero follows, which brings the amber line itself. */
  flush?: boolean
}

/** The band at the top of every public page. */
export function SiteHeader({ operator, mark, href, service, nav, languages, flush }: SiteHeaderProps) {
  return (
    <header
      className={classes(
        'bg-band text-band-ink print:border-b print:bg-surface print:text-ink',
        !flush && 'border-b-4 border-amber',
      )}
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <a
          href={href}
          className="inline-flex min-h-11 items-center gap-3 font-semibold text-band-ink no-underline print:text-ink"
        >
          <OperatorMark mark={mark} />
          <span>
            {operator}
            {service ? <span className="block text-small font-normal text-band-soft">{service}</span> : null}
          </span>
        </a>
        <div className="ms-auto print:hidden md:order-last md:ms-0">{languages}</div>
        <div className="w-full print:hidden md:ms-auto md:w-auto">{nav}</div>
      </div>
    </header>
  )
}
