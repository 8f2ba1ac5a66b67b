import { describe, expect, it } from 'vitest'
import { restoreTemplateText } from '#lib/commands/templates/restore-template-text.ts'
import { saveTemplate } from '#lib/commands/templates/save-template.ts'
import { textOf } from '#lib/domain/letters/templates.ts'
import { readTemplate } from '#lib/reads/reply-templates.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'

async function changedOnce() {
  const { store, mei } = await givenDesk()
  const context = () => store.as(mei.actor)
  const read = async () => (await readTemplate(context(), 'refused'))?.template ?? { texts: [] }
  const first = textOf(await read(), 'en')
  const none = { en: '', 'zh-CN': '' }
  const answers = {
    ...({ kind: null, law: null, use: 'refused', place: 1, state: 'offered' } as const),
    ...{ name: { ...none, en: 'No' }, body: { ...none, en: 'No.' } },
  }
  must(await saveTemplate(context(), { id: 'refused', version: 1, answers }))
  return { store, context, read, first }
}

describe('an earlier text of a template', () => {
  it('comes back as one more version, and what stood between is kept', async () => {
    const { store, context, read, first } = await changedOnce()
    must(await restoreTemplateText(context(), { id: 'refused', version: 2, text: first?.id ?? '' }))
    expect(textOf(await read(), 'en')).toMatchObject({ version: 3, body: first?.body, name: first?.name })
    expect((await read()).texts.filter(({ locale }) => locale === 'en')).toHaveLength(3)
    expect(await eventsIn(store)).toContain('reply-template-restored')
  })

  it('is refused on another version than was shown, and where there is none', async () => {
    const { context, first } = await changedOnce()
    const text = first?.id ?? ''
    expect(await restoreTemplateText(context(), { id: 'refused', version: 1, text })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    expect(await restoreTemplateText(context(), { id: 'refused', version: 2, text: 'x' })).toMatchObject({
      problem: { code: 'not-found' },
    })
  })
})
