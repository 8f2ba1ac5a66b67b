import { describe, expect, it } from 'vitest'
import { restoreTemplateText } from '#lib/commands/templates/restore-template-text.ts'
import { saveTemplate } from '#lib/commands/templates/save-template.ts'
import type { TemplateAnswers } from '#lib/domain/letters/template-form.ts'
import { readLetterTemplates, readTemplate, readTemplateSettings } from '#lib/reads/reply-templates.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'

const answers: TemplateAnswers = {
  ...{ kind: 'access', law: null, use: 'granted', place: 1, state: 'offered' },
  name: { en: 'Copy', 'zh-CN': '副本' },
  body: { en: 'Dear {name}', 'zh-CN': '尊敬的{name}' },
}

async function atWork() {
  const { store, mei, li } = await givenDesk()
  const context = () => store.as(mei.actor)
  const { id } = must(await saveTemplate(context(), { id: null, version: 0, answers }))
  const texts = async () => (await readTemplate(context(), id))?.template?.texts ?? []
  return { store, li, context, id, texts }
}

describe('a template', () => {
  it('is added beside those the portal came with, and letters can begin with it', async () => {
    const { store, context, id } = await atWork()
    const all = (await readTemplateSettings(context())) ?? []
    expect(all.length).toBeGreaterThan(10)
    expect(all.find((each) => each.id === id)).toMatchObject({ kind: 'access', version: 1 })
    expect((await readLetterTemplates(context())).length).toBe(all.length)
    expect(await readLetterTemplates(store.visitor())).toEqual([])
    expect(await eventsIn(store)).toContain('reply-template-saved')
  })

  it('keeps every version of the words that changed, and only of those', async () => {
    const { context, id, texts } = await atWork()
    const body = { ...answers.body, en: 'Hello {name}' }
    must(await saveTemplate(context(), { id, version: 1, answers: { ...answers, body } }))
    expect((await texts()).map(({ locale, version, body }) => [locale, version, body])).toEqual([
      ['en', 2, 'Hello {name}'],
      ['en', 1, 'Dear {name}'],
      ['zh-CN', 1, '尊敬的{name}'],
    ])
  })

  it('with a variable nobody knows is refused, and the nearest one named', async () => {
    const { context, id } = await atWork()
    const wrong = { ...answers, body: { ...answers.body, 'zh-CN': '{nmae}' } }
    expect(await saveTemplate(context(), { id, version: 1, answers: wrong })).toMatchObject({
      problem: {
        fields: [
          { field: 'body.zh-CN', code: 'variable-unknown', params: { name: 'nmae', nearest: 'name' } },
        ],
      },
    })
  })

  it('that somebody changed since, or that is none, is refused', async () => {
    const { context, id } = await atWork()
    expect(await saveTemplate(context(), { id, version: 9, answers })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    expect(await saveTemplate(context(), { id: 'none', version: 1, answers })).toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it('is for administrators and leads', async () => {
    const { store, li, id } = await atWork()
    const handler = store.as(li.actor)
    expect(await saveTemplate(handler, { id, version: 1, answers })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await restoreTemplateText(handler, { id, version: 1, text: 'x' })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect([await readTemplateSettings(handler), await readTemplate(handler, id)]).toEqual([null, null])
  })
})
