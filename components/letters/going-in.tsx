'use client'

import { useEffect, useState } from 'react'

type GoingInProps = {
  /** Seconds left when the page was made. */
  seconds: number
  /** The sentence of each second left, from the last one down to none. */
  sentences: readonly string[]
  /** Where the page is looked at again once it has gone. */
  after: string
}

/** Counts the time to undo down; without scripts the first sentence stands. It announces nothing while it counts. */
export function GoingIn({ seconds, sentences, after }: GoingInProps) {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    if (left > 0) {
      const timer = setTimeout(() => setLeft(left - 1), 1000)
      return () => clearTimeout(timer)
    }
    // a moment for the worker, then the case as it is now
    const timer = setTimeout(() => window.location.replace(after), 2500)
    return () => clearTimeout(timer)
  }, [left, after])
  return <span className="tabular-nums">{sentences[left] ?? sentences[0]}</span>
}
