import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { snap, type Walker } from '#scripts/screenshots/camera.ts'
import { wrong } from '#scripts/screenshots/public-pages.ts'
import { newPage, openRequest, type Scene } from '#scripts/screenshots/scene.ts'
import { fillIn, press } from '#tests/support/fill-in.ts'
import { SAMPLE_DETAILS } from '#tests/support/given.ts'
import { formFields } from '#tests/support/person.ts'
import { pdf, png } from '#tests/support/sample-files.ts'

const RIGHTS = ['access', 'deletion', 'cancellation'] as const
type Fields = [string, string][]
const PARENT: Record<Locale, string> = { en: 'Emma Fischer', 'zh-CN': '王小明' }
const CHILD: Record<Locale, string> = { en: 'Paul Fischer', 'zh-CN': '王乐乐' }

/** Several rights in one visit, asked for a child; the answer to a copy; what an agent is asked. */
export async function walkVisit(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  await walkAgent(walker)
  await walkCopy(scene, walker)
  await fileVisit(walker)
  await snap(walker, 'visit-check')
  await press(page, translatorFor(locale, 'request')('check.send'))
  await snap(walker, 'visit-sent', true)
  const reference = /DSR-\w{4}-\w{4}/.exec(await page.locator('main').innerText())?.[0] ?? ''
  await page.goto(`/${locale}/request/sent/sheet`)
  await snap(walker, 'visit-key-sheet')
  await walkFiles(scene, walker, reference)
  await walkWait(scene, locale)
}

/** Whom an agent asks for. */
async function walkAgent(walker: Walker): Promise<void> {
  const { page, locale } = walker
  await page.goto(`/${locale}/request/kind`)
  for (const fields of [
    [['kinds[]', 'access']],
    [['residence', 'US-CA']],
    [['relation', 'agent']],
  ] satisfies Fields[]) {
    await fillIn(page, fields)
    await press(page, translatorFor(locale, 'request')('continue'))
  }
  await snap(walker, 'request-subject-agent', true)
  await wrong(walker, 'request-subject-agent-wrong')
}

/** The answer to a request for a copy, which waits for a second proof. */
async function walkCopy(scene: Scene, walker: Walker): Promise<void> {
  const { page, locale } = walker
  const { requests } = await import('#db/schema/index.ts')
  const rows = await scene.db.read.select().from(requests)
  const given = rows.find(({ kind, outcome }) => kind === 'access' && outcome === 'granted')
  if (!given) throw new Error('No copy was given.')
  await openRequest(scene, page, given.id)
  await page.goto(`/${locale}/my-request`)
  await snap(walker, 'my-request-answer-waits', true)
  await page.goto(`/${locale}/my-request/proof`)
  await snap(walker, 'my-request-proof', true)
  await page.context().clearCookies()
}

/** What a program that fills in every field meets; with the portal’s scripts it would go on by itself. */
async function walkWait(scene: Scene, locale: Locale): Promise<void> {
  const page = await newPage(scene, locale)
  await page.route('**/*.js', (route) => route.abort())
  await fileVisit({ page, locale }, false)
  await page.locator('[name="website"]').fill('https://spam.example', { force: true })
  await press(page, translatorFor(locale, 'request')('check.send'))
  await snap({ page, locale }, 'one-moment')
}

async function fileVisit(walker: Walker, looking = true): Promise<void> {
  const { page, locale } = walker
  const steps: [string, Fields][] = [
    ['kind', RIGHTS.map((kind) => ['kinds[]', kind])],
    ['residence', [['residence', 'CN']]],
    ['relation', [['relation', 'guardian']]],
    [
      'subject',
      [
        ['subjectName', CHILD[locale]],
        ['as', 'parent'],
        ['age', 'under-14'],
      ],
    ],
    [
      'contact',
      [
        ['name', PARENT[locale]],
        ['email', `family-${locale.toLowerCase()}@mail.example`],
      ],
    ],
    ...RIGHTS.map((kind): [string, Fields] => [
      'details',
      formFields(SAMPLE_DETAILS[kind]).filter(([, value]) => value !== ''),
    ]),
  ]
  await page.goto(`/${locale}/request/kind`)
  for (const [step, fields] of steps) {
    if (looking && step === 'subject') {
      await wrong(walker, 'request-subject-wrong')
      await snap(walker, 'request-subject', true)
    }
    await fillIn(page, fields)
    await press(page, translatorFor(locale, 'request')('continue'))
  }
}

/** A message with files, one of which is not what its name says. */
async function walkFiles(scene: Scene, walker: Walker, reference: string): Promise<void> {
  const { page, locale } = walker
  const { requests } = await import('#db/schema/index.ts')
  const rows = await scene.db.read.select().from(requests)
  const filed = rows.find((row) => row.reference === reference)
  if (!filed) throw new Error('The visit was not stored.')
  await openRequest(scene, page, filed.id)
  await page.goto(`/${locale}/my-request`)
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles([file('passport-copy.pdf', pdf()), file('photo.png', png()), file('letter.png', pdf())])
  await page.locator('main [role=alert], main .text-danger').first().waitFor()
  await snap(walker, 'my-request-files', true)
}
