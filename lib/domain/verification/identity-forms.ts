import { z } from 'zod'
import { deskText, version } from '#lib/domain/requests/desk-forms.ts'
import { DOCUMENT_TYPES, DOUBTS, MATCH_FACTS, PROOFS } from '#lib/domain/verification/identity-events.ts'

/** Which facts match the records; none ticked says that none do. Values are never posted (SR-076). */
export const matchIdentityForm = z.strictObject({
  version,
  facts: z.array(z.enum(MATCH_FACTS, 'fact-unknown')).default([]),
})

/** Asking for more than is on file: which doubt, why less will not do, and what may be shown instead (GDPR 12(6)). */
export const askIdentityForm = z.strictObject({
  version,
  doubt: z.enum(DOUBTS, 'doubt-missing'),
  reason: deskText('doubt-reason-missing'),
  proofs: z
    .array(z.enum(PROOFS, 'proof-unknown'))
    .default([])
    .pipe(z.array(z.enum(PROOFS)).min(1, 'proof-missing')),
  body: deskText('question-missing'),
})

/** By which proof it was shown; of a document, its type, which is all that stays of it (SR-078). */
export const acceptIdentityForm = z
  .strictObject({
    version,
    proof: z.enum(PROOFS, 'proof-missing'),
    documentType: z
      .enum([...DOCUMENT_TYPES, ''], 'document-type-missing')
      .nullish()
      .transform((type) => type || null),
  })
  .superRefine(({ proof, documentType }, ctx) => {
    if (proof === 'document' && !documentType)
      ctx.addIssue({ code: 'custom', message: 'document-type-missing', path: ['documentType'] })
  })

/** A code, where the last one is too old. */
export const codeForm = z.strictObject({ code: z.string().max(64).nullish() })

/** Going below the minimum: why, by somebody other than the handler (SR-074). */
export const overrideIdentityForm = z.strictObject({ version, body: deskText('override-reason-missing') })
