import { type ChangeEvent, useState } from 'react'
import { toldBefore } from '#components/files/told-before.ts'
import { upload } from '#components/files/upload.ts'
import type { Locale } from '#lib/domain/locales.ts'

/** One file beside a message that is still being written. */
export type Item = {
  key: string
  name: string
  size: number
  state:
    | { is: 'ready'; id: string }
    | { is: 'uploading'; percent: number }
    | { is: 'refused'; problem: string }
    | { is: 'lost'; file: File }
}

/** The files of a message: those that wait on the server already, and those chosen since, each on its own way there. */
export function useUploads(
  { locale, base }: { locale: Locale; base: string },
  waiting: readonly { id: string; name: string; size: number }[],
) {
  const [items, setItems] = useState<Item[]>(() =>
    waiting.map(({ id, name, size }) => ({ key: id, name, size, state: { is: 'ready', id } })),
  )
  const become = (key: string, state: Item['state']) =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, state } : item)))

  const send = async (key: string, file: File) => {
    become(key, { is: 'uploading', percent: 0 })
    try {
      const problem = await toldBefore(file, locale)
      if (problem) return become(key, { is: 'refused', problem })
      const answer = await upload(`${base}/add`, file, (percent) => become(key, { is: 'uploading', percent }))
      become(key, 'id' in answer ? { is: 'ready', id: answer.id } : { is: 'refused', ...answer })
    } catch {
      become(key, { is: 'lost', file })
    }
  }

  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])].map((file) => ({ key: crypto.randomUUID(), file }))
    // The form itself must not send them a second time.
    event.target.value = ''
    const added = chosen.map(
      ({ key, file }): Item => ({
        ...{ key, name: file.name, size: file.size },
        state: { is: 'uploading', percent: 0 },
      }),
    )
    setItems((all) => [...all.filter(({ state }) => state.is !== 'refused'), ...added])
    for (const { key, file } of chosen) void send(key, file)
  }
  const busy = items.some(({ state }) => state.is === 'uploading')
  return { items, busy, onChoose, again: (key: string, file: File) => void send(key, file) }
}
