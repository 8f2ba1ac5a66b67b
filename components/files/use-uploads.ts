import { type ChangeEvent, useState } from 'react'
import type { FileDoor } from '#components/files/file-door.ts'
import type { Locale } from '#lib/domain/locales.ts'

/** One file beside a form that is still being written. */
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

type Uploads = {
  locale: Locale
  door: FileDoor
  waiting: readonly { id: string; name: string; size: number }[]
}

/** The files of a form: those that wait on the server already, and those chosen since, each on its own way there. */
export function useUploads({ locale, door, waiting }: Uploads) {
  const [items, setItems] = useState<Item[]>(() =>
    waiting.map(({ id, name, size }) => ({ key: id, name, size, state: { is: 'ready', id } })),
  )
  const become = (key: string, state: Item['state']) =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, state } : item)))

  const send = async (key: string, file: File) => {
    become(key, { is: 'uploading', percent: 0 })
    try {
      const { sendFile } = await import('#components/files/send-file.ts')
      const told = (percent: number) => become(key, { is: 'uploading', percent })
      const answer = await sendFile(door, { file, locale, told })
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
