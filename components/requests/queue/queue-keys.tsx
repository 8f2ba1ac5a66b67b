'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useHydrated } from '#components/ui/use-hydrated.ts'

type KeyWords = Record<
  | 'button'
  | 'title'
  | 'on'
  | 'close'
  | 'next'
  | 'previous'
  | 'open'
  | 'select'
  | 'assign'
  | 'reply'
  | 'search'
  | 'help',
  string
>

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['x', 'select'],
  ['a', 'assign'],
  ['r', 'reply'],
  ['/', 'search'],
  ['?', 'help'],
] as const

/** Remembered in this browser: whoever speaks to their computer can switch single keys off (WCAG 2.1.4). */
const SWITCH = 'queue-keys'

/** The keys of the list, and the dialog that names them. What moves is the focus itself, so that everybody hears it. */
export function QueueKeys({ words }: { words: KeyWords }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(true)
  const hydrated = useHydrated()
  useEffect(() => setOn(localStorage.getItem(SWITCH) !== 'off'), [])
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (dialog.current?.open || isTyping(event.target)) return
    const done = event.key === '?' ? dialog.current?.showModal() : doKey(event.key)
    if (done !== false) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  if (!hydrated) return null
  const choose = (on: boolean) => {
    localStorage.setItem(SWITCH, on ? 'on' : 'off')
    setOn(on)
  }
  return (
    <>
      <Button type="button" variant="quiet" onClick={() => dialog.current?.showModal()}>
        {words.button}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="queue-keys"
        className="m-auto w-full max-w-md rounded border border-edge bg-surface p-5 text-ink backdrop:bg-band/60"
      >
        <h2 id="queue-keys" className="mb-3 font-title text-heading font-semibold">
          {words.title}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
          {KEYS.map(([key, name]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-small bg-sunken px-2 font-mono ring-1 ring-edge">{key}</kbd>
              </dt>
              <dd>{words[name]}</dd>
            </div>
          ))}
        </dl>
        <label className="my-4 flex items-center gap-2">
          <input
            type="checkbox"
            className="choice"
            checked={isOn}
            onChange={(event) => choose(event.target.checked)}
          />
          {words.on}
        </label>
        <Button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </dialog>
    </>
  )
}

/** Whether keys go into a field there; a box to tick takes no letters. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return (
    target.isContentEditable || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  )
}

/** Does what a key stands for. @returns false if it stands for nothing here. */
function doKey(key: string): boolean {
  if (key === '/') return focusOn(document.querySelector('input[name="search"]'))
  const rows = [...document.querySelectorAll('main tbody tr')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  if (key === 'j' || key === 'k') return focusOn(linkOf(rows[key === 'j' ? at + 1 : Math.max(at - 1, 0)]))
  const link = linkOf(rows[at])
  if (!link) return false
  if (key === 'o') location.assign(link.href)
  else if (key === 'r') location.assign(`${link.href}/reply`)
  else if (key === 'x') boxOf(rows[at])?.click()
  else if (key === 'a') return assign(rows[at])
  else return false
  return true
}

function assign(row: Element | undefined): boolean {
  const box = boxOf(row)
  if (box && !box.checked) box.click()
  return focusOn(document.querySelector('#bulk-assignee'))
}

const linkOf = (row: Element | undefined) => row?.querySelector<HTMLAnchorElement>('th a') ?? null
const boxOf = (row: Element | undefined) =>
  row?.querySelector<HTMLInputElement>('input[type="checkbox"]') ?? null

function focusOn(element: HTMLElement | null): boolean {
  element?.focus()
  return element !== null
}
