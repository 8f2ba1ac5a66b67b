'use client'

import { useState } from 'react'
import { canUsePasskeys, post, Refused, showPasskey } from '#components/staff/passkey-browser.ts'
import type { PasskeyWords } from '#components/staff/passkey-button.tsx'
import { Button } from '#components/ui/button.tsx'
import { useHydrated } from '#components/ui/use-hydrated.ts'

type StepUpProps = { base: string; words: PasskeyWords & { done: string } }

/** Beside a field for a code: shows a passkey instead, without leaving what was typed into the form. */
export function PasskeyStepUp({ base, words }: StepUpProps) {
  const [says, setSays] = useState('')
  const possible = useHydrated() && canUsePasskeys()
  if (!possible) return null
  const press = async () => {
    setSays(words.waiting)
    try {
      const response = await showPasskey(`${base}/ask`)
      await post(`${base}/send`, { response })
      setSays(words.done)
    } catch (thrown) {
      setSays(thrown instanceof Refused ? thrown.message : words.stopped)
    }
  }
  return (
    <div>
      <Button type="button" variant="quiet" onClick={() => void press()}>
        {words.label}
      </Button>
      <p role="status">{says}</p>
    </div>
  )
}
