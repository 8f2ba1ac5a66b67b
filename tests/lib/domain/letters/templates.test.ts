import { describe, expect, it } from 'vitest'
import {
  fittingTemplates,
  missingLanguages,
  type ReplyTemplate,
  templateName,
  textOf,
} from '#lib/domain/letters/templates.ts'
import type { Locale } from '#lib/domain/locales.ts'

const text = (locale: Locale, version: number, body: string) => ({
  ...{ id: `${locale}${version}`, locale, version, body, name: body && `${locale} ${version}` },
  ...{ changedAt: '', changedBy: '' },
})
const template = (id: string, more: Partial<ReplyTemplate> = {}): ReplyTemplate => ({
  ...{ id, kind: null, law: null, use: null, place: 1, retiredAt: null, version: 1 },
  texts: [text('en', 1, 'Hello')],
  ...more,
})
const idsOf = (templates: readonly ReplyTemplate[]) => templates.map(({ id }) => id)

describe('the templates that fit a letter', () => {
  it('are those for its kind, its law and its use, or for any; the closest come first', () => {
    const all = [
      template('any'),
      template('kind', { kind: 'access' }),
      template('law', { kind: 'access', law: 'EU' }),
      template('other law', { law: 'CN' }),
      template('other kind', { kind: 'deletion' }),
      template('no', { use: 'refused' }),
      template('old', { retiredAt: '2026-01-01T00:00:00.000Z' }),
    ]
    const letter = { kind: 'access', law: 'EU', uses: ['granted'] } as const
    expect(idsOf(fittingTemplates(all, letter))).toEqual(['law', 'kind', 'any'])
    expect(idsOf(fittingTemplates(all, { ...letter, uses: ['refused'] }))).toContain('no')
  })
})

describe('the words of a template', () => {
  const texts = [text('zh-CN', 3, ''), text('en', 2, 'New'), text('zh-CN', 2, '旧'), text('en', 1, 'Old')]

  it('are the newest of the language', () => {
    expect(textOf({ texts }, 'en')?.body).toBe('New')
  })

  it('that were taken away are missing, and the name falls back to a language that has them', () => {
    expect(textOf({ texts }, 'zh-CN')).toBeNull()
    expect(missingLanguages({ texts })).toEqual(['zh-CN'])
    expect(templateName({ texts }, 'zh-CN')).toBe('en 2')
  })
})
