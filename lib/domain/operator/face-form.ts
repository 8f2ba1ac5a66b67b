import { z } from 'zod'
import { CONTRAST_MIN, leastContrast, type Scheme } from '#lib/domain/operator/accent.ts'
import type { Face } from '#lib/domain/operator/face.ts'
import { localTextField } from '#lib/domain/operator/local-text.ts'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'

const optional = (max: number, lines = false) => plainText({ missing: '', max, lines, optional: true })

/** A colour as `#rrggbb`, readable on every ground of the scheme. */
function colour(scheme: Scheme) {
  return z
    .string('colour-unreadable')
    .max(20, 'colour-unreadable')
    .transform((typed) => typed.trim().toLowerCase().replace(/^#?/, '#'))
    .superRefine((typed, ctx) => {
      if (!/^#[\da-f]{6}$/.test(typed)) return ctx.addIssue({ code: 'custom', message: 'colour-unreadable' })
      const ratio = leastContrast(typed, scheme)
      const message = scheme === 'light' ? 'colour-too-light' : 'colour-too-dark'
      if (ratio < CONTRAST_MIN)
        ctx.addIssue({ code: 'custom', message, params: { ratio, least: CONTRAST_MIN } })
    })
}

const webAddress = optional(500).superRefine((typed, ctx) => {
  const url = typed ? URL.parse(typed) : null
  const isPlain = url?.protocol === 'https:' && !url.username && !url.password
  if (typed && !isPlain) ctx.addIssue({ code: 'custom', message: 'web-address-impossible' })
})

const phone = optional(60).superRefine((typed, ctx) => {
  if (typed && !/^\+?[\d\s().-]{3,}$/.test(typed))
    ctx.addIssue({ code: 'custom', message: 'phone-impossible' })
})

const seen = {
  /** The version that was shown; 0 before the first. */
  version: z.coerce.number().int().nonnegative(),
  /** Asked for only when the last factor is too old; the command says so (SR-100). */
  code: z.string().max(200, 'text-too-long').optional(),
}

/** How the operator shows itself, as an administrator types it. */
export const faceForm = z
  .strictObject({
    ...seen,
    name: localTextField({ missing: 'operator-name-missing', max: 80 }),
    legalName: localTextField({ missing: 'operator-legal-name-missing', max: 200 }),
    email: emailAddress,
    phone,
    postalAddress: optional(400, true),
    policyUrl: webAddress,
    policyVersion: optional(40),
    policyEffectiveOn: z.union([z.literal(''), z.iso.date('day-unreadable')], 'day-unreadable'),
    senderName: optional(80),
    accentLight: colour('light'),
    accentDark: colour('dark'),
  })
  .superRefine(({ policyVersion, policyEffectiveOn }, ctx) => {
    const wanting = policyVersion ? 'policyEffectiveOn' : 'policyVersion'
    const message = policyVersion ? 'policy-day-missing' : 'policy-version-missing'
    if (Boolean(policyVersion) !== Boolean(policyEffectiveOn))
      ctx.addIssue({ code: 'custom', message, path: [wanting] })
  })
type FaceAnswers = z.infer<typeof faceForm>

/** What the form changes of a face. */
export function faceOf(answers: FaceAnswers): Omit<Face, 'logo'> {
  const { name, legalName, email, phone, postalAddress, policyUrl, senderName } = answers
  const {
    policyVersion: version,
    policyEffectiveOn: effectiveOn,
    accentLight: light,
    accentDark: dark,
  } = answers
  const policy = version ? { version, effectiveOn } : null
  const contact = { email, phone, postalAddress, policyUrl, senderName }
  return { name, legalName, ...contact, policy, accent: { light, dark } }
}

/** A face as the form's fields hold it. */
export function faceFields({ policy, accent, logo: _logo, ...face }: Face) {
  const own = { policyVersion: policy?.version ?? '', policyEffectiveOn: policy?.effectiveOn ?? '' }
  return { ...face, ...own, accentLight: accent.light, accentDark: accent.dark }
}
