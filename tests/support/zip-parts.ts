import { buffer } from 'node:stream/consumers'
import { fromBuffer } from 'yauzl'

/** Every part of a ZIP by its path. */
export function partsOf(zip: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, Buffer>()
    fromBuffer(zip, { lazyEntries: true }, (fault, file) => {
      if (fault) return reject(fault)
      file.on('entry', (entry) =>
        file.openReadStream(entry, async (wrong, stream) => {
          if (wrong) return reject(wrong)
          parts.set(entry.fileName, await buffer(stream))
          file.readEntry()
        }),
      )
      file.on('end', () => resolve(parts))
      file.on('error', reject)
      file.readEntry()
    })
  })
}
