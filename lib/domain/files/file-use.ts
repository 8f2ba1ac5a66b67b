import type { FileUse } from '#lib/domain/files/shown-file.ts'

type StoredFile = {
  purpose: Exclude<FileUse, 'scan' | 'ready' | 'unsent'>
  author: string
  /** The letter it went with. */
  messageId: string | null
  destroyedAt: string | null
}

/** What a stored file of a case is for. */
export function fileUse({ purpose, author, messageId, destroyedAt }: StoredFile): FileUse {
  if (purpose === 'answer') return messageId ? 'answer' : destroyedAt ? 'unsent' : 'ready'
  return purpose === 'evidence' && author === 'staff' ? 'scan' : purpose
}
