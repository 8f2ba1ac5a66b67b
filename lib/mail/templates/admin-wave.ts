import type { Template } from '#lib/mail/template.ts'

/** Tells the operator of a wave of unconfirmed requests, and what the portal does about it by itself. */
export const adminWave: Template<'admin-wave'> = (_, say) => ({
  subject: say.words('wave.subject'),
  parts: [
    { paragraph: say.words('wave.what') },
    { paragraph: say.words('wave.done') },
    { action: { label: say.words('wave.action'), url: say.link('/desk') } },
  ],
})
