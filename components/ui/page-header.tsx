import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: ReactNode
  /** The words above the title: where in the form, or the reference. */
  caption?: ReactNode
  lead?: ReactNode
  /** Badges or buttons beside the title, on the desk. */
  aside?: ReactNode
}

/** The page's one h1. Inside a PostForm it comes first, so that the error summary stands above it. */
export function PageHeader({ title, caption, lead, aside }: PageHeaderProps) {
  return (
    <header className="mb-8 in-[.desk]:mb-5">
      {caption ? <p className="mb-2 text-small font-medium text-soft in-[.desk]:mb-0.5">{caption}</p> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="max-w-column font-title text-title font-semibold text-balance">{title}</h1>
        {aside ? <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{aside}</div> : null}
      </div>
      {lead ? <div className="mt-4 max-w-column text-lead text-soft in-[.desk]:mt-1">{lead}</div> : null}
    </header>
  )
}
