import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_TEMPLATES } from '#lib/domain/letters/first/first-templates.ts'
import {
  fillIn,
  leftOver,
  VARIABLES,
  type VariableValues,
  variableFault,
} from '#lib/domain/letters/variables.ts'
import { LOCALES } from '#lib/domain/locales.ts'

const values = Object.fromEntries(VARIABLES.map((name) => [name, `<${name}>`])) as VariableValues

describe('the variables of a template', () => {
  it.each([
    ['Dear {name},', null],
    ['Nothing to fill in, [[but a blank]]', null],
    ['Dear {nmae},', { code: 'variable-unknown', name: 'nmae', nearest: 'name' }],
    ['Until {dueon}', { code: 'variable-unknown', name: 'dueon', nearest: 'dueOn' }],
    ['Until { dueOn }', { code: 'variable-unknown', name: ' dueOn ', nearest: 'dueOn' }],
    ['Ref. {ref}', { code: 'variable-unknown', name: 'ref', nearest: 'reference' }],
    ['尊敬的{姓名}', { code: 'variable-unknown', name: '姓名', nearest: 'none' }],
    ['Dear {nosuch},', { code: 'variable-unknown', name: 'nosuch', nearest: 'none' }],
    ['Dear {}', { code: 'variable-malformed', near: '{}' }],
    ['Dear {name or title}', { code: 'variable-malformed', near: '{name or title}' }],
    ['Dear {name', { code: 'variable-malformed', near: '{name' }],
    ['Dear name}, hello', { code: 'variable-malformed', near: '}, hello' }],
    ['Dear {{name}}', { code: 'variable-malformed' }],
  ])('of “%s” are checked', (text, fault) => {
    const found = variableFault(text)
    if (fault === null) expect(found).toBeNull()
    else expect(found).toMatchObject(fault)
  })

  it('are filled in wherever they stand', () => {
    expect(fillIn('{name}: {reference}, {name}', values)).toBe('<name>: <reference>, <name>')
    expect(() => fillIn('{nmae}', values)).toThrow('{nmae}')
  })

  it('leave no brace of a known one behind, whatever stands around them', () => {
    const plain = string().map((text) => text.replace(/[{}]/g, ''))
    assert(
      property(plain, constantFrom(...VARIABLES), plain, (before, name, after) => {
        const text = `${before}{${name}}${after}`
        return variableFault(text) === null && fillIn(text, values) === `${before}<${name}>${after}`
      }),
    )
  })
})

describe('a letter that is not finished', () => {
  it('is told by its first blank, or by a variable nobody filled in', () => {
    expect(leftOver('Because [[say why]] and [[how]]')).toEqual({ code: 'blank-left', what: '[[say why]]' })
    expect(leftOver('Dear { name },')).toEqual({ code: 'variable-left', what: '{ name }' })
    expect(leftOver('Your settings were {"a": 1} [sic]')).toBeNull()
  })
})

describe('the templates the portal comes with', () => {
  it.each(FIRST_TEMPLATES.map((template) => [template.id, template] as const))(
    '%s has words in every language, and every variable of them is known',
    (_, template) => {
      for (const locale of LOCALES) {
        expect(template[locale]?.name.length).toBeGreaterThan(1)
        expect(variableFault(template[locale]?.body ?? '')).toBeNull()
      }
      const used = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted()
      const [first, ...others] = LOCALES.map((locale) => used(template[locale]?.body ?? ''))
      for (const other of others) expect(other).toEqual(first)
    },
  )
})
