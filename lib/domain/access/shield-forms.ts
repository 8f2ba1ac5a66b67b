import { z } from 'zod'
import { version } from '#lib/domain/requests/desk-forms.ts'

const staffId = z.string('colleague-missing').min(1, 'colleague-missing').max(64, 'colleague-unknown')

/** Whom a case is by or about. */
export const shieldForm = z.strictObject({ version, colleague: staffId })
