import { mkdirSync } from 'node:fs'
import { LOCALES } from '#lib/domain/locales.ts'
import { complaints } from '#scripts/screenshots/camera.ts'
import { signInAtDesk, walkDesk, walkDoor } from '#scripts/screenshots/desk-pages.ts'
import { walkDeadlines, walkForm, walkMyRequest } from '#scripts/screenshots/public-pages.ts'
import { walkCorrection, walkWithdrawal } from '#scripts/screenshots/right-pages.ts'
import { newPage, type Scene, withScene } from '#scripts/screenshots/scene.ts'
import { giveUp } from '#scripts/start-portal.ts'

const README_SIZE = { width: 1280, height: 900 }

/** `npm run screenshots`: pictures of every page in `screenshots/`; with `--readme` the two in `docs/`. */
async function screenshots(): Promise<void> {
  await withScene(process.argv.includes('--readme') ? takeReadmePictures : takeAll)
  if (complaints.length > 0) throw new Error(`Pages complain:\n${[...new Set(complaints)].join('\n')}`)
}

async function takeAll(scene: Scene): Promise<void> {
  const desk = await signInAtDesk(scene, 'en')
  // The desk first: what changes accounts there asks for a code after ten minutes.
  for (const locale of LOCALES) {
    await walkDoor(scene, locale)
    await walkDesk(scene, { page: desk, locale })
    await walkCorrection(scene, { page: desk, locale })
    await walkWithdrawal({ page: await newPage(scene, locale), locale }, desk)
  }
  for (const locale of LOCALES) {
    const page = await newPage(scene, locale)
    await walkForm(scene, { page, locale })
    await walkDeadlines({ page, locale })
    await walkMyRequest(scene, { page, locale })
    console.log(`${locale}: done.`)
  }
}

async function takeReadmePictures(scene: Scene): Promise<void> {
  mkdirSync('docs', { recursive: true })
  const page = await signInAtDesk(scene, 'en')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(README_SIZE)
  for (const [address, name] of [
    ['/en', 'portal'],
    ['/en/desk', 'desk'],
  ] as const) {
    await page.goto(address)
    await page.screenshot({ path: `docs/${name}.png` })
  }
}

await screenshots().catch(giveUp)
