import { removeDraftFile } from '#lib/commands/files/remove-draft-file.ts'
import { saveStep } from '#lib/commands/requests/save-step.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { POSTED_ANSWERS, type PostedAnswers } from '#lib/domain/requests/posted-answers.ts'
import { PLAIN_ALPHABET } from '#lib/domain/requests/reference.ts'
import { type FormPage, type FormStep, pageAfter } from '#lib/domain/requests/steps.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { browserMark } from '#lib/http/browser-mark.ts'
import { webProcess } from '#lib/http/context.ts'
import type { CookieChange } from '#lib/http/cookies.ts'
import { readDraftForm } from '#lib/http/draft-files.ts'
import type { Next } from '#lib/http/form-answer.ts'
import { keepFormAttempt } from '#lib/http/form-attempt.ts'
import { formRoute, type Posted } from '#lib/http/form-route.ts'
import { withOwnHeaders } from '#lib/http/own-headers.ts'
import { randomCharacters } from '#lib/platform/ids.ts'

type AskingStep = Exclude<FormStep, 'check'>
type Handler = ReturnType<typeof formRoute>

/**
 * The one door of all pages of the form: each step is parsed by its own strict schema. `changing`: the page was
 * visited from the check page and leads back there.
 */
export function stepRoute(changing: boolean): Handler {
  const routes = new Map<string, Handler>()
  for (const step of Object.keys(POSTED_ANSWERS) as AskingStep[]) routes.set(step, routeOf(step, changing))
  return async (request, route) => {
    const { step = '' } = await route.params
    return routes.get(step)?.(request, route) ?? new Response(null, { status: 404 })
  }
}

/** The address of a step, without the language; of several pages of details it leaves open which. */
export function stepPath(step: FormStep, changing: boolean): string {
  return `/request/${step}${changing ? '?change=1' : ''}`
}

/** The address of one page, without the language. */
export function pagePath({ step, kind }: FormPage): string {
  return `/request/${step}${kind ? `?of=${kind}` : ''}`
}

function routeOf(step: AskingStep, changing: boolean): Handler {
  const handler = formRoute({
    name: `/request/${step}/${changing ? 'change' : 'save'}`,
    schema: POSTED_ANSWERS[step],
    limit: 'save-step',
    door: 'anyone',
    back: () => stepPath(step, changing),
    ...(step === 'details' ? { read: readDraftForm } : {}),
    run: (posted) => save(posted, step, changing),
  })
  return step === 'details' ? withOwnHeaders(handler) : handler
}

async function save(
  posted: Posted<PostedAnswers>,
  step: AskingStep,
  changing: boolean,
): Promise<Result<Next>> {
  const { input, context, cookie } = posted
  if ('reshaped' in input) return showReshaped(posted, input.reshaped, stepPath(step, changing))
  const held = cookie('draft')
  if ('removal' in input) {
    const { DATA_DIR: dataDir } = webProcess().env
    const removed = await removeDraftFile(context, { dataDir, draftSecret: held, fileId: input.removal })
    return removed.ok ? ok({ to: stepPath(step, changing), keepsTyped: true }) : removed
  }
  const saved = await saveStep(context, held, input.part)
  if (!saved.ok) return saved
  const { answers, draftSecret } = saved.value
  const lost = step !== 'kind' && held !== draftSecret
  const [kind] = Object.keys(input.part.details ?? {}) as AskedKind[]
  const to = pagePath(pageAfter(answers, { step, kind }, changing))
  const sign = to.includes('?') ? '&' : '?'
  const cookies = [{ name: 'draft', value: draftSecret } as const, ...discretion(input.part)]
  return ok({ to: lost ? `${to}${sign}lost=1` : to, cookies })
}

/** Long enough to be one of our cookies; it says nothing but that it is there. */
const DISCREET = 'leave-quickly-when-asked'

/** Whoever says that they share a device gets a way to leave every page at once; unsaid, it goes again. */
function discretion({ contact }: Extract<PostedAnswers, { part: unknown }>['part']): CookieChange[] {
  return contact ? [{ name: 'discreet', value: contact.shared ? DISCREET : null }] : []
}

type Reshaped = Extract<PostedAnswers, { reshaped: unknown }>['reshaped']

const newMark = () => randomCharacters(PLAIN_ALPHABET, 8)

/** Shows the page again with one item more or less, and everything typed kept; works without scripts. */
async function showReshaped(
  { context, cookie, locale }: Posted<PostedAnswers>,
  { focus, ...typed }: Reshaped,
  path: string,
): Promise<Result<Next>> {
  const items = typed.items.map((item) => (item.mark ? item : { ...item, mark: newMark() }))
  const values = { kind: 'correction', ...typed, items }
  const { browserSecret, cookies } = browserMark(cookie)
  const attempt = { path: `/${locale}${path}`, values, problem: null }
  const id = await keepFormAttempt(context, browserSecret, attempt)
  const to = `${path}${path.includes('?') ? '&' : '?'}attempt=${id}#field-items.${focus}.says`
  return ok({ to, cookies })
}
