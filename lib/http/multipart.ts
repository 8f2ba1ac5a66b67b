import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { FILE_BYTES_MAX, FILES_MAX } from '#lib/domain/files/limits.ts'
import { failed, type Result } from '#lib/domain/result.ts'
import { BODY_BYTES, readForm } from '#lib/http/body.ts'

/** The whole of a form: its files, its fields, and the lines between them. */
const FORM_BYTES_MAX = FILES_MAX * FILE_BYTES_MAX + 2 * BODY_BYTES
const LIMITS = {
  files: FILES_MAX + 1,
  // One byte more, so that whoever counts the bytes sees that it is too much.
  fileSize: FILE_BYTES_MAX + 1,
  fields: 20,
  fieldSize: BODY_BYTES,
  headerPairs: 20,
}

/** A file while it comes in: the field it came in, and the fields that stand before it. */
export type ArrivingFile = {
  name: string
  source: AsyncIterable<Uint8Array>
  field: string
  before: URLSearchParams
}
/** What becomes of a file while it comes in. It must not throw for what is wrong with the file. */
export type TakeFile = (arriving: ArrivingFile) => Promise<void>

/**
 * Reads a form with files, handing each on while it comes in and holding none (SR-109).
 * @returns its fields; `body-too-large` past a limit, `invalid-input` when it breaks off.
 */
export async function readMultipart(
  request: Request,
  take: TakeFile,
  most: { files: number; fields: number } = LIMITS,
): Promise<Result<Record<string, unknown>>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type) || !request.body) return failed('wrong-content-type')
  if (Number(request.headers.get('content-length') ?? 0) > FORM_BYTES_MAX) return failed('body-too-large')
  const form = new URLSearchParams()
  const taking: Promise<void>[] = []
  const open: Readable[] = []
  let tooLarge = false
  let letters = 0
  const limits = { ...LIMITS, ...most, parts: most.files + most.fields }
  const parser = new Busboy({ headers: { 'content-type': type }, limits })
  parser.on('field', (name, value, nameCut, valueCut) => {
    letters += name.length + value.length
    tooLarge ||= nameCut || valueCut || letters > BODY_BYTES
    if (tooLarge) return
    form.append(name, value)
  })
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    parser.on(limit, () => {
      tooLarge = true
    })
  parser.on('file', (field, stream, name) => {
    open.push(stream)
    // Its reader hears of it; without a listener of our own, one that stopped reading would end the process.
    stream.on('error', () => {})
    // An empty file field comes as a file without a name.
    taking.push(name ? takeWhole(stream, { name, field, before: form }, take) : drained(stream))
  })
  const arrived = await pipeline(Readable.fromWeb(request.body as ReadableStream), parser).then(
    () => true,
    () => false,
  )
  // A parser that broke off leaves its file waiting for bytes that never come.
  if (!arrived) for (const stream of open) stream.destroy(new Error('The upload broke off.'))
  const taken = await Promise.allSettled(taking)
  if (!arrived) return failed('invalid-input', { fields: [] })
  for (const each of taken) if (each.status === 'rejected') throw each.reason
  return tooLarge ? failed('body-too-large') : readForm(form)
}

/** The rest of a file that was refused early is let pass, since the form goes on behind it. */
async function takeWhole(
  stream: Readable,
  arriving: Omit<ArrivingFile, 'source'>,
  take: TakeFile,
): Promise<void> {
  try {
    await take({ ...arriving, source: stream.iterator({ destroyOnReturn: false }) })
  } finally {
    stream.resume()
  }
}

async function drained(stream: Readable): Promise<void> {
  stream.resume()
}
