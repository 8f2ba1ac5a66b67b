/** The whole of what comes in, or a little more than `most` bytes, so that whoever counts sees that it is too much. */
export async function gathered(source: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) break
  }
  return new Uint8Array(Buffer.concat(chunks))
}
