import { describe, expect, it } from 'vitest'
import { saveStep } from '#lib/commands/requests/save-step.ts'
import { FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { readDraft } from '#lib/reads/draft.ts'
import { givenDraft, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('the draft of a browser', () => {
  it('shows the answers so far, and what the page that sends them must carry', async () => {
    const store = freshStore()
    const { draftSecret, submissionKey, answersDigest } = await givenDraft(store.visitor(), {
      kinds: ['access'],
    })
    const draft = await readDraft(store.visitor(), draftSecret)
    expect(draft).toMatchObject({ answers: { kinds: ['access'], residence: 'CN' }, expired: false })
    expect(draft.sending).toEqual({ submissionKey, answersDigest })
  })

  it('is gone after its day, however late it was last saved', async () => {
    const store = freshStore()
    const { draftSecret } = must(await saveStep(store.visitor(), null, { kinds: ['access'] }))
    store.pass({ hours: 23 })
    must(await saveStep(store.visitor(), draftSecret, { residence: 'DE' }))
    store.pass({ hours: 1, seconds: 1 })
    expect(await readDraft(store.visitor(), draftSecret)).toEqual({
      answers: { formVersion: FORM_VERSION },
      files: [],
      sending: null,
      startedAt: null,
      expired: true,
    })
  })

  it('is empty for a browser without one, and for a secret the server did not make', async () => {
    const store = freshStore()
    expect(await readDraft(store.visitor(), null)).toMatchObject({ sending: null, expired: false })
    expect(await readDraft(store.visitor(), 'x'.repeat(43))).toMatchObject({ sending: null, expired: true })
  })
})
