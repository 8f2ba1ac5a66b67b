import { z } from 'zod'
import { LAW_MODES } from '#lib/domain/operator/law-modes.ts'

/** What the page of a law posts: the mode that was shown (`seen`), and the one that is wanted. */
export const lawModeForm = z.strictObject({
  mode: z.enum(LAW_MODES, 'law-mode-missing'),
  seen: z.enum(LAW_MODES, 'law-mode-missing'),
})

export const VERSION_DECISIONS = ['moved', 'kept'] as const
export type VersionDecision = (typeof VERSION_DECISIONS)[number]

/** What the list of open cases of one version posts: the version in force that was shown, and what is to become of them. */
export const lawVersionForm = z.strictObject({
  from: z.iso.date('version-missing'),
  to: z.iso.date('version-missing'),
  fingerprint: z.string('version-missing').max(64, 'version-missing'),
  decision: z.enum(VERSION_DECISIONS, 'version-decision-missing'),
})
