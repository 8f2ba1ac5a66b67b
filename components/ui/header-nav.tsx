import { classes } from '#components/ui/classes.ts'

export type HeaderLink = { href: string; label: string; current?: boolean }

/** The few links in the band of the header. */
export function HeaderNav({ label, links }: { label: string; links: readonly HeaderLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current ? 'page' : undefined}
              className={classes(
                'inline-flex min-h-11 items-center text-band-ink',
                link.current
                  ? 'font-semibold underline decoration-amber decoration-3'
                  : 'no-underline hover:underline',
              )}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
