'use client'

import { useEffect, useRef, useState } from 'react'

type TickedCountProps = { label: string /** The name of the boxes. */; of: string }

/** How many boxes of the form it stands in are ticked; without scripts nothing is said, and they are there to be seen. */
export function TickedCount({ label, of }: TickedCountProps) {
  const mark = useRef<HTMLParagraphElement>(null)
  const [count, setCount] = useState(0)
  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    const recount = () => setCount(form.querySelectorAll(`[name="${of}"]:checked`).length)
    recount()
    form.addEventListener('change', recount)
    // boxes that a browser ticks again on the way back say nothing
    window.addEventListener('pageshow', recount)
    return () => {
      form.removeEventListener('change', recount)
      window.removeEventListener('pageshow', recount)
    }
  }, [of])
  return (
    <p ref={mark} className="basis-full text-small font-semibold">
      {count > 0 ? `${label} ${count}` : ''}
    </p>
  )
}
