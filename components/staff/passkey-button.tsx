'use client'

import { useRef, useState } from 'react'
import { canUsePasskeys, makePasskey, Refused, showPasskey } from '#components/staff/passkey-browser.ts'
import { Button } from '#components/ui/button.tsx'
import type { ButtonVariant } from '#components/ui/button-look.ts'
import { useHydrated } from '#components/ui/use-hydrated.ts'

export type PasskeyWords = {
  label: string
  /** Said while the device asks its owner. */
  waiting: string
  /** The person stopped it, or it took too long. */
  stopped: string
  /** Without scripts, or in a browser that cannot. */
  impossible: string
}

type PasskeyButtonProps = {
  words: PasskeyWords
  variant?: ButtonVariant
  wide?: boolean
  /** The question a new passkey is made for; or where a question is asked for. */
  from: { question: string } | { ask: string }
}

/** A button of the form it stands in: what the browser answers goes into the form, and the form is sent. */
export function PasskeyButton({ words, variant, wide, from }: PasskeyButtonProps) {
  const field = useRef<HTMLInputElement>(null)
  const [says, setSays] = useState('')
  const possible = useHydrated() && canUsePasskeys()
  const press = async () => {
    setSays(words.waiting)
    try {
      const response = await ('ask' in from ? showPasskey(from.ask) : makePasskey(from.question))
      if (!field.current?.form) return
      field.current.value = response
      field.current.form.submit()
    } catch (thrown) {
      setSays(thrown instanceof Refused ? thrown.message : words.stopped)
    }
  }
  return (
    <>
      <input ref={field} type="hidden" name="response" />
      {possible ? (
        <Button type="button" variant={variant} wide={wide} onClick={() => void press()}>
          {words.label}
        </Button>
      ) : (
        <p className="text-soft">{words.impossible}</p>
      )}
      <p role="status" className="empty:hidden">
        {says}
      </p>
    </>
  )
}
