import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { PIXELS_MAX } from '#lib/domain/files/limits.ts'
import { cleanPicture } from '#lib/platform/clean-picture.ts'
import { png } from '#tests/support/sample-files.ts'

/** A photograph taken upside down in London by a named person, as telephones write it. */
function photograph(width = 60, height = 40) {
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' }
  return sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Copyright: 'canary' }, IFD3: place })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">canary</x:xmpmeta>')
}

describe('the copy of a picture (SR-112)', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('holds nothing but the picture: %s', async (format) => {
    const taken = await photograph().toFormat(format).toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    expect(taken.includes('canary')).toBe(true)
    const copy = await cleanPicture(taken, PIXELS_MAX)
    if (!copy) throw new Error('No copy.')
    const found = await sharp(copy).metadata()
    expect(found).toMatchObject({ format, width: 40, height: 60 })
    expect([found.exif, found.xmp, found.iptc, found.orientation]).toEqual(Array(4).fill(undefined))
    expect(copy.includes('canary')).toBe(false)
  })

  it('is not made of what opens into more pixels than may be, of a drawing that runs, or of rubbish', async () => {
    const large = await photograph(300, 200).jpeg().toBuffer()
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const tries = [
      cleanPicture(large, 50_000),
      cleanPicture(drawing, PIXELS_MAX),
      cleanPicture(png(), PIXELS_MAX),
    ]
    expect(await Promise.all(tries)).toEqual([null, null, null])
  })

  it('is refused at once while too many wait', async () => {
    const taken = await photograph().jpeg().toBuffer()
    const crowd = await Promise.all(Array.from({ length: 12 }, () => cleanPicture(taken.subarray(0, 50), 1)))
    expect(crowd).toEqual(Array(12).fill(null))
    expect(await cleanPicture(taken, PIXELS_MAX)).not.toBeNull()
  }, 60_000)
})
