import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'

/** Beyond this a side is made smaller: enough to read a page by. */
const MOST_SIDE = 4000

// Only what the portal takes is ever decoded; no SVG, no PDF, whatever the bytes say.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

/** Reads a picture from its input and writes it anew, upright and without metadata; fails if anything is odd. */
const picture = sharp(await buffer(process.stdin), {
  limitInputPixels: Number(process.argv[2]),
  failOn: 'error',
  pages: 1,
})
const fit = { width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true } as const
process.stdout.write(await picture.autoOrient().resize(fit).toBuffer())
