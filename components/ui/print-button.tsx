'use client'

import { Printer } from 'lucide-react'
import { buttonLook } from '#components/ui/button-look.ts'
import { useHydrated } from '#components/ui/use-hydrated.ts'

/** Prints the page; absent where scripts do not run. */
export function PrintButton({ label }: { label: string }) {
  if (!useHydrated()) return null
  return (
    <button type="button" onClick={() => window.print()} className={buttonLook('secondary')}>
      <Printer aria-hidden className="size-[1.1em]" />
      {label}
    </button>
  )
}
