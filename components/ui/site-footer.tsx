import type { ReactNode } from 'react'

export type FooterLink = { href: string; label: string }
type SiteFooterProps = { label: string; links: readonly FooterLink[]; children?: ReactNode }

/** The same help in the same place on every page (WCAG 3.2.6). */
export function SiteFooter({ label, links, children }: SiteFooterProps) {
  return (
    <footer className="mt-auto border-t border-line bg-sunken text-small text-soft">
      <div className="mx-auto max-w-page space-y-4 px-4 py-8 sm:px-6">
        <nav aria-label={label} className="print:hidden">
          <ul className="flex flex-wrap gap-x-6">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href} className="inline-flex min-h-11 items-center text-ink">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children ? <div className="max-w-column space-y-2">{children}</div> : null}
      </div>
    </footer>
  )
}
