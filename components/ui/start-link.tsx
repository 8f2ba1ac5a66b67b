import { ArrowRight } from 'lucide-react'

/** The one amber button of the portal: it begins. Stands in the hero. */
export function StartLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-13 items-center gap-3 rounded-small bg-amber px-6 py-2 text-lead font-semibold text-on-amber! no-underline hover:bg-amber-strong"
    >
      {children}
      <ArrowRight aria-hidden className="size-[1.2em] rtl:-scale-x-100" />
    </a>
  )
}
