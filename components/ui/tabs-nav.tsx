import { classes } from '#components/ui/classes.ts'

export type TabLink = { href: string; label: string; current?: boolean; count?: string }

/** Pages of one thing, side by side: links, so that each has its address. */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-line print:hidden in-[.desk]:mb-4">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={classes(
                '-mb-px inline-flex min-h-control items-center gap-2 border-b-4 no-underline',
                tab.current
                  ? 'border-brand font-semibold text-ink'
                  : 'border-transparent text-link hover:border-edge',
              )}
            >
              {tab.label}
              {tab.count ? <span className="text-small text-soft tabular-nums">{tab.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
