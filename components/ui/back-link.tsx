import { ArrowLeft } from 'lucide-react'

/** The way to the page before; first thing in `main`, above the form. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <p className="mb-4 print:hidden in-[.desk]:mb-2">
      <a href={href} className="inline-flex min-h-11 items-center gap-1.5 text-ink in-[.desk]:min-h-6">
        <ArrowLeft aria-hidden className="size-[1.1em] rtl:-scale-x-100" />
        {label}
      </a>
    </p>
  )
}
