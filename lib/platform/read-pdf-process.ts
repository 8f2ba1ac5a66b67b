import { buffer } from 'node:stream/consumers'
import { extractText, getDocumentProxy } from 'unpdf'

/** Characters that are written at the most. */
const MOST_CHARACTERS = Number(process.argv[2])

/** Reads a PDF from its input and writes the words of its pages; fails if anything is odd. */
const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)), { isEvalSupported: false })
const { text } = await extractText(pdf, { mergePages: false })
process.stdout.write(text.join('\n').slice(0, MOST_CHARACTERS))
