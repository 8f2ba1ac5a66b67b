import { describe, expect, it } from 'vitest'
import { drafts } from '#db/schema/index.ts'
import { saveStep } from '#lib/commands/requests/save-step.ts'
import { submitRequest } from '#lib/commands/requests/submit-request.ts'
import { DETAILS } from '#lib/domain/requests/intake.ts'
import { firstUnanswered } from '#lib/domain/requests/steps.ts'
import { readDraft } from '#lib/reads/draft.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenDraft, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const REMARK = 'canary remark'
const access = DETAILS.access.parse({ scope: 'all', delivery: 'portal', remarks: REMARK })
const complaint = { whatHappened: 'I asked twice.' }

describe('saving an answer', () => {
  it('keeps the others, and keeps the questions of each kind when the kind is changed', async () => {
    const { visitor } = freshStore()
    const { draftSecret } = must(await saveStep(visitor(), null, { kinds: ['access'], details: { access } }))
    must(await saveStep(visitor(), draftSecret, { kinds: ['complaint'], details: { complaint } }))
    const { answers } = must(await saveStep(visitor(), draftSecret, { kinds: ['access'] }))
    expect(answers).toMatchObject({ kinds: ['access'], details: { access, complaint } })
  })

  it('in two windows at once keeps both answers', async () => {
    const { visitor } = freshStore()
    const { draftSecret } = must(await saveStep(visitor(), null, { kinds: ['access'] }))
    await Promise.all([
      saveStep(visitor(), draftSecret, { residence: 'DE' }),
      saveStep(visitor(), draftSecret, { relation: 'self' }),
    ])
    expect((await readDraft(visitor(), draftSecret)).answers).toMatchObject({
      kinds: ['access'],
      residence: 'DE',
      relation: 'self',
    })
  })

  it('never adopts a secret that the server did not make (SR-066)', async () => {
    const { visitor } = freshStore()
    const chosen = 'x'.repeat(43)
    const { draftSecret } = must(await saveStep(visitor(), chosen, { kinds: ['access'] }))
    expect(draftSecret).not.toBe(chosen)
    expect((await readDraft(visitor(), chosen)).sending).toBeNull()
  })

  it('lives 24 hours from the first answer, and later ones do not move that', async () => {
    const store = freshStore()
    const { draftSecret } = must(await saveStep(store.visitor(), null, { kinds: ['access'] }))
    store.pass({ hours: 23, minutes: 59 })
    must(await saveStep(store.visitor(), draftSecret, { residence: 'CN' }))
    expect((await readDraft(store.visitor(), draftSecret)).answers.kinds).toEqual(['access'])
    store.pass({ minutes: 1, seconds: 1 })
    expect(await readDraft(store.visitor(), draftSecret)).toMatchObject({ sending: null, expired: true })
    const anew = must(await saveStep(store.visitor(), draftSecret, { residence: 'CN' }))
    expect(anew.draftSecret).not.toBe(draftSecret)
    expect(anew.answers.kinds).toBeUndefined()
  })

  it('is sealed: nothing that was typed and no secret stands in the row', async () => {
    const { visitor, context } = freshStore()
    const { draftSecret } = must(await saveStep(visitor(), null, { kinds: ['access'], details: { access } }))
    const row = JSON.stringify(await context.db.read.select().from(drafts))
    expect(row).not.toContain(REMARK)
    expect(row).not.toContain(draftSecret)
  })
})

describe('sending a draft', () => {
  it('after its day is refused', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor())
    store.pass({ hours: 25 })
    expect(await submitRequest(store.visitor(), draft)).toMatchObject({ problem: { code: 'draft-expired' } })
  })

  it('again from another window, changed in between, is told apart (SR-041)', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor())
    must(await submitRequest(store.visitor(), draft))
    expect(await submitRequest(store.visitor(), { ...draft, answersDigest: 'another' })).toMatchObject({
      problem: { code: 'submission-differs' },
    })
  })

  it('again by somebody who has only the key of the form learns nothing', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor())
    must(await submitRequest(store.visitor(), draft))
    for (const stolen of [{ draftSecret: null }, { draftSecret: 'x'.repeat(43) }])
      expect(await submitRequest(store.visitor(), { ...draft, ...stolen })).toMatchObject({
        problem: { code: 'draft-expired' },
      })
  })

  it('with another form’s key is refused', async () => {
    const store = freshStore()
    const [one, other] = [await givenDraft(store.visitor()), await givenDraft(store.visitor())]
    const mixed = { ...one, submissionKey: other.submissionKey }
    expect(await submitRequest(store.visitor(), mixed)).toMatchObject({
      problem: { code: 'answers-changed' },
    })
  })
})

describe('what contradicts another page', () => {
  const contact = { name: 'Li Lei', email: 'li.lei@mail.example' }
  const guardian = { subjectName: 'Li Lei', as: 'parent', age: 'under-14' } as const

  it('is told on the page that was posted last, and is not kept', async () => {
    const { visitor } = freshStore()
    const begun = { residence: 'CN', relation: 'guardian', contact } as const
    const { draftSecret } = must(await saveStep(visitor(), null, begun))
    expect(await saveStep(visitor(), draftSecret, { subject: { guardian } })).toMatchObject({
      problem: { fields: [{ field: 'subjectName', code: 'guardian-is-minor' }] },
    })
    expect((await readDraft(visitor(), draftSecret)).answers.subject).toEqual({})
    const child = { ...guardian, subjectName: 'Li Meimei' }
    must(await saveStep(visitor(), draftSecret, { subject: { guardian: child } }))
    const renamed = { contact: { ...contact, name: 'li meimei' } }
    expect(await saveStep(visitor(), draftSecret, renamed)).toMatchObject({
      problem: { fields: [{ field: 'name', code: 'guardian-is-minor' }] },
    })
  })

  it('is an agent who names themselves or gives their own address, each at its field', async () => {
    const { visitor } = freshStore()
    const agent = { subjectName: 'Han Meimei', subjectEmail: 'han@mail.example', as: 'lawyer' } as const
    const begun = { relation: 'agent', contact } as const
    const { draftSecret } = must(await saveStep(visitor(), null, begun))
    const wrong = [
      [{ ...agent, subjectName: 'Li Lei' }, 'subjectName', 'agent-is-subject'],
      [{ ...agent, subjectEmail: contact.email }, 'subjectEmail', 'agent-same-address'],
    ] as const
    for (const [person, field, code] of wrong)
      expect(await saveStep(visitor(), draftSecret, { subject: { agent: person } })).toMatchObject({
        problem: { fields: [{ field, code }] },
      })
    must(await saveStep(visitor(), draftSecret, { subject: { agent } }))
    const theirs = { contact: { ...contact, email: 'Han@mail.example' } }
    expect(await saveStep(visitor(), draftSecret, theirs)).toMatchObject({
      problem: { fields: [{ field: 'email', code: 'agent-same-address' }] },
    })
  })

  it('is a request about the dead where the law says nothing, told where it was chosen', async () => {
    const { visitor } = freshStore()
    const { draftSecret } = must(await saveStep(visitor(), null, { residence: 'DE' }))
    expect(await saveStep(visitor(), draftSecret, { relation: 'deceased' })).toMatchObject({
      problem: { fields: [{ field: 'relation', code: 'deceased-not-in-law' }] },
    })
    must(await saveStep(visitor(), draftSecret, { residence: 'CN' }))
    must(await saveStep(visitor(), draftSecret, { relation: 'deceased' }))
    const moved = must(await saveStep(visitor(), draftSecret, { residence: 'FR' }))
    expect(firstUnanswered({ ...moved.answers, kinds: ['access'] })).toEqual({ step: 'relation' })
  })

  it('reaches the desk as it was said: who, what they are to each other, and the age band', async () => {
    const store = freshStore()
    const draft = await givenDraft(store.visitor())
    const child = { ...guardian, subjectName: 'Li Meimei' }
    const part = { relation: 'guardian', subject: { guardian: child } } as const
    must(await saveStep(store.visitor(), draft.draftSecret, part))
    const { answers, sending } = await readDraft(store.visitor(), draft.draftSecret)
    expect(firstUnanswered(answers)).toEqual({ step: 'check' })
    const { reference } = must(await submitRequest(store.visitor(), { ...draft, ...sending }))
    const file = must(await readRequestFile(atDesk(store), reference))
    expect(file).toMatchObject({
      relation: 'guardian',
      contact: { subject: { relation: 'guardian', ...child } },
    })
  })
})
