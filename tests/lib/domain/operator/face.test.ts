import { describe, expect, it } from 'vitest'
import { factsOf, firstFace, policyOn, storedFace } from '#lib/domain/operator/face.ts'
import { faceForm } from '#lib/domain/operator/face-form.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'

const FIRST = {
  ...{ name: 'KAGE Group', legalName: 'KAGE Ltd.', email: 'privacy@kage.example', phone: '' },
  ...{ postalAddress: '1 Road; Guangzhou;', policyUrl: '' },
}
const TYPED = {
  version: '0',
  name: { en: 'Sunrise', 'zh-CN': '日出' },
  legalName: { en: 'Sunrise Ltd.', 'zh-CN': '日出有限公司' },
  email: 'privacy@sunrise.example',
  phone: '+86 20 1234 5678',
  postalAddress: '1 Road\nGuangzhou',
  policyUrl: 'https://sunrise.example/privacy',
  policyVersion: '3.1',
  policyEffectiveOn: '2026-10-01',
  senderName: '',
  accentLight: '#7A1F5C',
  accentDark: 'f0a3d8',
}

const problemsOf = (typed: unknown) =>
  faceForm.safeParse(typed).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

describe('how the operator shows itself', () => {
  it('is as configured, in every language, before anybody has set it', () => {
    const face = firstFace(FIRST)
    expect(storedFace.parse(face)).toEqual(face)
    expect(factsOf(face, 'zh-CN')).toEqual({
      ...{ name: 'KAGE Group', legalName: 'KAGE Ltd.', email: 'privacy@kage.example', phone: null },
      ...{ postalLines: ['1 Road', 'Guangzhou'], policyUrl: null, logo: null },
    })
  })

  it('is told in another language where the reader’s is missing', () => {
    expect(textIn({ en: 'Sunrise' }, 'zh-CN')).toBe('Sunrise')
    expect(textIn({ 'zh-CN': '日出' }, 'en')).toBe('日出')
    expect(textIn({}, 'en')).toBe('')
  })
})

describe('the policy in force on a day', () => {
  const named = (version: string, effectiveOn: string) => ({ policy: { version, effectiveOn } })
  const faces = [named('3', '2026-12-01'), named('2', '2026-06-01'), named('1', '2025-01-01')]

  it.each([
    ['2026-12-01', '3'],
    ['2026-11-30', '2'],
    ['2025-05-05', '1'],
    ['2024-12-31', undefined],
  ])('of %s is version %s: one that takes effect later does not count yet', (day, version) => {
    expect(policyOn(faces, day)?.version).toBe(version)
  })

  it('is none where the operator has named none, or no longer does', () => {
    expect(policyOn([], '2026-11-23')).toBeNull()
    expect(policyOn([{ policy: null }, ...faces], '2026-11-23')).toBeNull()
  })
})

describe('the form of it', () => {
  it('takes colours as people type them', () => {
    expect(faceForm.parse(TYPED)).toMatchObject({ accentLight: '#7a1f5c', accentDark: '#f0a3d8', version: 0 })
  })

  it.each([
    [{ name: { en: 'Sunrise', 'zh-CN': '' } }, 'name.zh-CN', 'operator-name-missing'],
    [{ legalName: { en: '', 'zh-CN': '日出' } }, 'legalName.en', 'operator-legal-name-missing'],
    [{ email: 'nobody' }, 'email', 'email-invalid'],
    [{ phone: 'call me' }, 'phone', 'phone-impossible'],
    [{ policyUrl: 'http://sunrise.example' }, 'policyUrl', 'web-address-impossible'],
    [{ policyUrl: 'javascript:alert(1)' }, 'policyUrl', 'web-address-impossible'],
    [{ policyVersion: '' }, 'policyVersion', 'policy-version-missing'],
    [{ policyEffectiveOn: '' }, 'policyEffectiveOn', 'policy-day-missing'],
    [{ policyEffectiveOn: '2026-02-31' }, 'policyEffectiveOn', 'day-unreadable'],
    [{ accentLight: 'teal' }, 'accentLight', 'colour-unreadable'],
    [{ accentLight: '#f0a92e' }, 'accentLight', 'colour-too-light'],
    [{ accentDark: '#0b5a5e' }, 'accentDark', 'colour-too-dark'],
  ])('refuses %j', (wrong, field, code) => {
    expect(problemsOf({ ...TYPED, ...wrong })).toEqual([[field, code]])
  })
})
