import type { FileDoor } from '#components/files/file-door.ts'

/** A file that arrived, or why it was not taken. */
export type Uploaded = { id: string } | { problem: string }

type Answered = { file?: unknown; detail?: unknown; errors?: { message?: unknown }[] }

/** Sends one file by itself and tells how much of it is gone, from 0 to 100. Rejects when the connection was lost. */
export function upload(
  { add, about = {} }: Pick<FileDoor, 'add' | 'about'>,
  file: File,
  onProgress: (percent: number) => void,
): Promise<Uploaded> {
  const sent = new XMLHttpRequest()
  const form = new FormData()
  for (const [name, value] of Object.entries(about)) form.append(name, value)
  form.append('files', file)
  return new Promise((resolve, reject) => {
    sent.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.floor((100 * loaded) / Math.max(total, 1)))
    sent.onerror = reject
    sent.onload = () => {
      try {
        resolve(answerOf(JSON.parse(sent.responseText)))
      } catch (unreadable) {
        reject(unreadable)
      }
    }
    sent.open('POST', add)
    sent.setRequestHeader('Accept', 'application/json')
    sent.send(form)
  })
}

function answerOf({ file, detail, errors }: Answered): Uploaded {
  if (typeof file === 'string' && file) return { id: file }
  return { problem: String(errors?.[0]?.message ?? detail) }
}
