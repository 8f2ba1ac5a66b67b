'use client'

import { useEffect } from 'react'
import { buttonLook } from '#components/ui/button-look.ts'
import { useHydrated } from '#components/ui/use-hydrated.ts'

/** Somewhere that nobody wonders about, reachable from everywhere. */
const ELSEWHERE = 'https://www.bing.com/'
const PRESSES = 3
const WITHIN_MS = 2000

type QuickExitProps = {
  label: string
  hint: string
  /** Where a sign-in is ended on the way out. */
  signOut: string
}

/** Leaves the portal at once, and leaves no page of it to go back to; a plain link where scripts do not run. */
export function QuickExit({ label, hint, signOut }: QuickExitProps) {
  useEffect(() => {
    let pressed: number[] = []
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      pressed = [...pressed, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN_MS)
      if (pressed.length >= PRESSES) leave(signOut)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [signOut])
  const hasKeys = useHydrated()
  return (
    <aside
      aria-label={label}
      className="quick-exit sticky top-0 z-10 border-b border-line bg-sunken print:hidden"
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-end gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        {hasKeys ? <p className="hidden text-small text-soft sm:block">{hint}</p> : null}
        <a
          href={ELSEWHERE}
          rel="noreferrer"
          className={buttonLook('danger')}
          onClick={(event) => {
            event.preventDefault()
            leave(signOut)
          }}
        >
          {label}
        </a>
      </div>
    </aside>
  )
}

function leave(signOut: string): void {
  navigator.sendBeacon(signOut, new URLSearchParams())
  location.replace(ELSEWHERE)
}
