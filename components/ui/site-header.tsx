import type { ReactNode } from 'react'

type SiteHeaderProps = {
  operator: string
  href: string
  /** What this place is, beside the operator's name: "Your data, your rights". */
  service?: string
  nav?: ReactNode
  languages?: ReactNode
}

/** The band at the top of every public page. */
export function SiteHeader({ operator, href, service, nav, languages }: SiteHeaderProps) {
  return (
    <header className="border-b-4 border-amber bg-band text-band-ink print:border-b print:bg-surface print:text-ink">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <a
          href={href}
          className="inline-flex min-h-11 items-center gap-3 font-semibold text-band-ink no-underline print:text-ink"
        >
          <span aria-hidden className="seal" />
          <span>
            {operator}
            {service ? <span className="block text-small font-normal text-band-soft">{service}</span> : null}
          </span>
        </a>
        <div className="ms-auto flex flex-wrap items-center gap-x-6 print:hidden">
          {nav}
          {languages}
        </div>
      </div>
    </header>
  )
}
