import { Menu, X } from 'lucide-react'
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
  /** The button that opens the rooms on phones. */
  openLabel: string
  closeLabel: string
  links: readonly DeskLink[]
  /** Search, language, the person who is signed in. */
  menu?: ReactNode
  children: ReactNode
}

/** The staff desk: a bar, the rooms at the side (above on tablets, behind a button on phones), and the work. Needs no scripts. */
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
        <OpenRooms label={props.openLabel} links={props.links} />
        <DeskNav label={props.navLabel} closeLabel={props.closeLabel} links={props.links} />
        <main id="main" tabIndex={-1} className="w-full min-w-0 flex-1 px-4 pt-5 pb-16 lg:px-8">
          <div className="max-w-[80rem]">{props.children}</div>
        </main>
      </div>
    </div>
  )
}

type NavProps = { label: string; links: readonly DeskLink[] }

const ROOMS = 'rooms'

/** On phones: where one is, what waits elsewhere, and the way there. A browser that knows no popovers shows the rooms below. */
function OpenRooms({ label, links }: NavProps) {
  return (
    <button
      type="button"
      popoverTarget={ROOMS}
      className="flex min-h-11 flex-wrap items-center gap-x-3 border-b border-line bg-sunken px-4 py-1.5 text-start text-ink md:hidden print:hidden"
    >
      <Menu aria-hidden className="size-5 shrink-0" />
      <span className="font-semibold">{label}</span>
      <span className="text-soft">{links.find(({ current }) => current)?.label}</span>
      <span className="ms-auto flex flex-wrap gap-x-3 text-small text-soft">
        {links.map((link) =>
          link.count ? (
            <span key={link.href}>
              {link.label} <Count {...link} />
            </span>
          ) : null,
        )}
      </span>
    </button>
  )
}

function DeskNav({ label, closeLabel, links }: NavProps & { closeLabel: string }) {
  return (
    <nav
      id={ROOMS}
      popover="auto"
      aria-label={label}
      className={classes(
        'border-line bg-sunken text-ink print:hidden',
        'max-md:bottom-auto max-md:max-h-dvh max-md:w-full max-md:border-b max-md:p-3 max-md:shadow-lg max-md:backdrop:bg-band/60',
        'md:static md:block md:h-auto md:w-auto md:overflow-visible md:px-2 md:py-1.5 md:max-lg:border-b',
        'lg:w-52 lg:shrink-0 lg:border-e lg:px-3 lg:py-5',
      )}
    >
      <button
        type="button"
        popoverTarget={ROOMS}
        popoverTargetAction="hide"
        className="ms-auto flex min-h-9 items-center gap-2 px-2.5 font-semibold md:hidden"
      >
        <X aria-hidden className="size-5" />
        {closeLabel}
      </button>
      <ul className="flex flex-col gap-1 md:max-lg:flex-row md:max-lg:flex-wrap">
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
