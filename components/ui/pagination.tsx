import { ArrowLeft, ArrowRight } from 'lucide-react'

type PageLink = { href: string; label: string }
type PaginationProps = {
  /** The name of the navigation: "Pages of the queue". */
  label: string
  previous?: PageLink
  next?: PageLink
}

/** Back and on through a list that pages by key. Nothing when there is only one page. */
export function Pagination({ label, previous, next }: PaginationProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap justify-between gap-4 print:hidden">
      {previous ? (
        <a href={previous.href} rel="prev" className={LINK}>
          <ArrowLeft aria-hidden className="size-[1.1em] rtl:-scale-x-100" />
          {previous.label}
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a href={next.href} rel="next" className={LINK}>
          {next.label}
          <ArrowRight aria-hidden className="size-[1.1em] rtl:-scale-x-100" />
        </a>
      ) : null}
    </nav>
  )
}

const LINK = 'inline-flex min-h-control items-center gap-2 font-semibold'
