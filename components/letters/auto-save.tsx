'use client'

import { useEffect, useRef, useState } from 'react'

/** Quiet after the last key before a draft is kept. */
const QUIET_MS = 4000

type AutoSaveProps = { action: string; keptWord: string }

/** Keeps the form it stands in as a draft while somebody types; files go by themselves. Says so without interrupting. */
export function AutoSave({ action, keptWord }: AutoSaveProps) {
  const mark = useRef<HTMLSpanElement>(null)
  const [kept, setKept] = useState(false)
  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = async () => setKept(await keepDraft(form, action))
    const onInput = () => {
      setKept(false)
      clearTimeout(timer)
      timer = setTimeout(keep, QUIET_MS)
    }
    const stop = () => clearTimeout(timer)
    form.addEventListener('input', onInput)
    form.addEventListener('submit', stop)
    return () => {
      stop()
      form.removeEventListener('input', onInput)
      form.removeEventListener('submit', stop)
    }
  }, [action])
  return (
    <span ref={mark} className="text-small text-soft">
      {kept ? keptWord : ''}
    </span>
  )
}

/** Posts the form's texts to be kept; the draft's own fields take the version they have now. @returns whether it was kept. */
async function keepDraft(form: HTMLFormElement, action: string): Promise<boolean> {
  const data = new FormData(form)
  for (const [name, value] of [...data]) if (typeof value !== 'string') data.delete(name)
  data.delete('code')
  data.set('add', 'by-itself')
  const isMultipart = form.enctype === 'multipart/form-data'
  const texts = [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  const body = isMultipart ? data : new URLSearchParams(texts)
  try {
    const answer = await fetch(action, { method: 'POST', headers: { Accept: 'application/json' }, body })
    if (!answer.ok) return false
    const { letter, letterVersion } = (await answer.json()) as Record<string, unknown>
    set(form, 'letter', letter)
    set(form, 'letterVersion', letterVersion)
    return true
  } catch {
    // Offline: what is typed stays in the page, and the next key tries again.
    return false
  }
}

function set(form: HTMLFormElement, name: string, value: unknown): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement && typeof value === 'string') field.value = value
}
