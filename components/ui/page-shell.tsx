import type { ReactNode } from 'react'
import { SkipLink } from '#components/ui/skip-link.tsx'

type PageShellProps = {
  skipLabel: string
  header: ReactNode
  hero?: ReactNode
  footer: ReactNode
  children: ReactNode
}

/** A public page: skip link, header, one main column, footer at the bottom of the window. */
export function PageShell({ skipLabel, header, hero, footer, children }: PageShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={skipLabel} />
      {header}
      <main id="main" tabIndex={-1}>
        {hero}
        <div className="mx-auto w-full max-w-page px-4 pt-6 pb-20 sm:px-6 sm:pt-10">{children}</div>
      </main>
      {footer}
    </div>
  )
}

/** The reading column: forms and text are never wider than the eye likes. */
export function ReadingColumn({ children }: { children: ReactNode }) {
  return <div className="max-w-column">{children}</div>
}

/** Things below one another with even space between. */
export function Stack({ space = 'normal', children }: { space?: 'normal' | 'wide'; children: ReactNode }) {
  return (
    <div className={space === 'wide' ? 'space-y-10 in-[.desk]:space-y-6' : 'space-y-6 in-[.desk]:space-y-4'}>
      {children}
    </div>
  )
}

/** The main matter beside a narrower column; below one another where there is no room. */
export function Columns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] in-[.desk]:gap-4">
      <div className="min-w-0">{children}</div>
      <aside className="min-w-0">{aside}</aside>
    </div>
  )
}
