import { mkdirSync } from 'node:fs'
import { LOCALES } from '#lib/domain/locales.ts'
import { walkAssignment } from '#scripts/screenshots/assignment-pages.ts'
import { complaints, type Walker } from '#scripts/screenshots/camera.ts'
import { signInAtDesk, walkDesk, walkDoor } from '#scripts/screenshots/desk-pages.ts'
import { walkDeadlines, walkForm, walkMyRequest } from '#scripts/screenshots/public-pages.ts'
import { walkCorrection, walkWithdrawal } from '#scripts/screenshots/right-pages.ts'
import { newPage, type Scene, withScene } from '#scripts/screenshots/scene.ts'
import { walkVisit } from '#scripts/screenshots/visit-pages.ts'
import { walkWork } from '#scripts/screenshots/work-pages.ts'
import { giveUp } from '#scripts/start-portal.ts'

const README_SIZE = { width: 1280, height: 900 }

/** Walks through the pages, each by its name; those of the desk come first, in one browser that is signed in. */
const AT_DESK: Record<string, (scene: Scene, desk: Walker) => Promise<void>> = {
  door: (scene, { locale }) => walkDoor(scene, locale),
  desk: walkDesk,
  assignment: walkAssignment,
  correction: walkCorrection,
  work: walkWork,
  withdrawal: async (scene, { page, locale }) =>
    walkWithdrawal({ page: await newPage(scene, locale), locale }, page),
}
const IN_PUBLIC: Record<string, (scene: Scene, walker: Walker) => Promise<void>> = {
  form: walkForm,
  deadlines: (_, walker) => walkDeadlines(walker),
  visit: walkVisit,
  'my-request': walkMyRequest,
}

/**
 * `npm run screenshots`: pictures of every page in `screenshots/`, or only of the walks that are named; with
 * `--readme` the two in `docs/`.
 */
async function screenshots(): Promise<void> {
  const names = process.argv.slice(2)
  const isWanted = (name: string) => names.length === 0 || names.includes(name)
  await withScene(names.includes('--readme') ? takeReadmePictures : (scene) => takePictures(scene, isWanted))
  if (complaints.length > 0) throw new Error(`Pages complain:\n${[...new Set(complaints)].join('\n')}`)
}

async function takePictures(scene: Scene, isWanted: (name: string) => boolean): Promise<void> {
  const desk = await signInAtDesk(scene, 'en')
  // The desk first: what changes accounts there asks for a code after ten minutes.
  for (const [walks, page] of [
    [AT_DESK, desk],
    [IN_PUBLIC, null],
  ] as const)
    for (const locale of LOCALES)
      for (const [name, walk] of Object.entries(walks).filter(([each]) => isWanted(each))) {
        await walk(scene, { page: page ?? (await newPage(scene, locale)), locale })
        console.log(`${locale}: ${name} done.`)
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
