import { useEffect } from 'react'

/** Said again while somebody goes on writing; the server forgets it after half a minute. */
const SAID_EVERY_MS = 10_000

/** Says to `door` that this page's reader is writing a text, while they do. */
export function useWriting(door: string): void {
  useEffect(() => {
    let quiet = 0
    const onInput = ({ target, timeStamp }: Event) => {
      if (!(target instanceof HTMLTextAreaElement) || timeStamp < quiet) return
      quiet = timeStamp + SAID_EVERY_MS
      const headers = { Accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' }
      void fetch(door, { method: 'POST', headers, body: '' }).catch(() => {})
    }
    document.addEventListener('input', onInput)
    return () => document.removeEventListener('input', onInput)
  }, [door])
}
