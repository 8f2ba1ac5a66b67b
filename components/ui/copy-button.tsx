'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { buttonLook } from '#components/ui/button-look.ts'
import { useHydrated } from '#components/ui/use-hydrated.ts'

type CopyButtonProps = {
  text: string
  label: string
  /** Said and shown once it is copied: "Copied". */
  copiedLabel: string
}

/** Copies `text`; absent where scripts or the clipboard are not to be had (plain http). */
export function CopyButton({ text, label, copiedLabel }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const hydrated = useHydrated()
  if (!hydrated || !navigator.clipboard) return null
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  const Icon = copied ? Check : Copy
  return (
    <>
      <button type="button" onClick={copy} className={buttonLook('secondary')}>
        <Icon aria-hidden className="size-[1.1em]" />
        {copied ? copiedLabel : label}
      </button>
      <span role="status" className="sr-only">
        {copied ? copiedLabel : ''}
      </span>
    </>
  )
}
