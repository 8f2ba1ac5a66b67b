import { describe, expect, it } from 'vitest'
import { templateForm } from '#lib/domain/letters/template-form.ts'

const typed = {
  ...{ version: '0', kind: '', law: 'EU', use: 'refused', place: '3' },
  name: { en: 'No', 'zh-CN': '拒绝' },
  body: { en: 'Dear {name}', 'zh-CN': '尊敬的{name}' },
}
const problemsOf = (more: object) =>
  templateForm
    .safeParse({ ...typed, ...more })
    .error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('a template as it is typed', () => {
  it('fits any kind, law or letter that is left open', () => {
    expect(templateForm.parse(typed)).toMatchObject({ kind: null, law: 'EU', use: 'refused', place: 3 })
  })

  it('may lack a language, not both, and not half of one', () => {
    expect(problemsOf({ name: { en: 'No', 'zh-CN': '' }, body: { en: 'x', 'zh-CN': '' } })).toBeUndefined()
    const none = { name: { en: '', 'zh-CN': '' }, body: { en: '', 'zh-CN': '' } }
    expect(problemsOf(none)).toEqual([['body.en', 'template-empty']])
    expect(problemsOf({ name: { en: 'No', 'zh-CN': '' } })).toEqual([['name.zh-CN', 'template-name-missing']])
    expect(problemsOf({ body: { en: 'x', 'zh-CN': '' } })).toEqual([['body.zh-CN', 'template-body-missing']])
  })

  it('with an unknown or a broken variable is refused where it stands', () => {
    expect(problemsOf({ body: { en: '{nmae}', 'zh-CN': '{name' } })).toEqual([
      ['body.en', 'variable-unknown'],
      ['body.zh-CN', 'variable-malformed'],
    ])
  })
})
