'use client'

import { useEffect, useRef, useState } from 'react'
import { findProof } from '#components/moment/find-proof.ts'

type ProofProps = {
  challenge: string
  /** What to do without scripts, and where the browser cannot compute hashes. */
  waiting: string
  working: string
  done: string
}

/** Works for the form it stands in, and sends it on when done; without scripts it only says how long to wait. */
export function ProofOfWork({ challenge, waiting, working, done }: ProofProps) {
  const field = useRef<HTMLInputElement>(null)
  const [says, setSays] = useState(waiting)
  useEffect(() => {
    if (!globalThis.crypto?.subtle) return
    const stop = new AbortController()
    setSays(working)
    void findProof(challenge, stop.signal).then(
      (count) => {
        if (count === null || !field.current) return
        field.current.value = String(count)
        setSays(done)
        field.current.form?.requestSubmit()
      },
      () => setSays(waiting),
    )
    return () => stop.abort()
  }, [challenge, waiting, working, done])
  return (
    <>
      <p role="status" className="text-lead">
        {says}
      </p>
      <input ref={field} type="hidden" name="proof" />
    </>
  )
}
