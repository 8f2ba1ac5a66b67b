'use client'

import type { ReactNode } from 'react'
import { useFormState } from '#components/forms/problems-context.tsx'
import { type ButtonVariant, buttonLook } from '#components/ui/button-look.ts'

type SubmitButtonProps = {
  variant?: ButtonVariant
  name?: string
  value?: string
  children: ReactNode
}

/** Sends the form it stands in, and shows that it is on its way. Never disabled, so that it keeps the focus. */
export function SubmitButton({ variant = 'primary', name, value, children }: SubmitButtonProps) {
  const { pending, sendingWord } = useFormState()
  return (
    // Without a box of its own, so that the words for listeners do not count as the last thing in a stack.
    <span className="contents">
      <button
        type="submit"
        name={name}
        value={value}
        aria-busy={pending || undefined}
        aria-disabled={pending || undefined}
        className={buttonLook(variant, variant !== 'quiet')}
      >
        {pending ? <span aria-hidden className="spinner" /> : null}
        {children}
      </button>
      <span role="status" className="sr-only">
        {pending ? sendingWord : ''}
      </span>
    </span>
  )
}
