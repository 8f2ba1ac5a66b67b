import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import { type Mark, OperatorMark } from '#components/ui/operator-mark.tsx'
import { SkipLink } from '#components/ui/skip-link.tsx'

export type DeskLink = {
  href: string
  label: string
  current?: boolean
  count?: string
  /** The name of a count that changes while the page is open, and its words with `#` for the number. */
  live?: { name: string; words: string }
}

type DeskShellProps = {
  skipLabel: string
  operator: string
  mark: Mark | null
  /** "Desk", beside the operator's name. */
  place: string
  homeHref: string
  navLabel: string
  links: readonly DeskLink[]
  /** Search, language, the person who is signed in. */
  menu?: ReactNode
  children: ReactNode
}

/** The staff desk: a bar, the rooms at the side (above on phones), and the work. Needs no scripts. */
export function DeskShell(props: DeskShellProps) {
  return (
    <div className="desk flex min-h-dvh flex-col text-body">
      <SkipLink label={props.skipLabel} />
      <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b-3 border-amber bg-band px-4 py-1.5 text-band-ink print:hidden">
        <a
          href={props.homeHref}
          className="inline-flex min-h-9 items-center gap-2.5 font-semibold text-band-ink no-underline"
        >
          <OperatorMark mark={props.mark} />
          {props.operator}
          <span className="font-normal text-band-soft">{props.place}</span>
        </a>
        <div className="ms-auto flex flex-wrap items-center gap-x-5">{props.menu}</div>
      </header>
      <div className="flex flex-1 flex-col lg:flex-row">
        <DeskNav label={props.navLabel} links={props.links} />
        <main id="main" tabIndex={-1} className="w-full min-w-0 flex-1 px-4 pt-5 pb-16 lg:px-8">
          <div className="max-w-[80rem]">{props.children}</div>
        </main>
      </div>
    </div>
  )
}

function DeskNav({ label, links }: { label: string; links: readonly DeskLink[] }) {
  return (
    <nav
      aria-label={label}
      className="border-line bg-sunken px-2 py-1.5 max-lg:border-b lg:w-52 lg:shrink-0 lg:border-e lg:px-3 lg:py-5 print:hidden"
    >
      <ul className="flex flex-wrap gap-1 lg:flex-col">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current ? 'page' : undefined}
              className={classes(
                'flex min-h-9 items-center justify-between gap-3 rounded-small border-s-3 px-2.5 no-underline',
                link.current
                  ? 'border-brand bg-surface font-semibold text-ink'
                  : 'border-transparent text-ink hover:bg-surface',
              )}
            >
              {link.label}
              <Count {...link} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Count({ count, live }: DeskLink) {
  if (!count && !live) return null
  return (
    <span
      className="text-small text-soft tabular-nums"
      data-live={live?.name}
      data-words={live?.words}
      hidden={!count}
    >
      {count}
    </span>
  )
}
