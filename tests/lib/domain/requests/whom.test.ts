import { describe, expect, it } from 'vitest'
import { relationsIn, relativesWhoMayAsk, whomProblem } from '#lib/domain/requests/whom.ts'

describe('somebody who has died', () => {
  it.each([
    ['CN', ['spouse', 'parent', 'child', 'sibling', 'grandparent']],
    ['IN', ['nominee']],
    ['DE', []],
    ['US-CA', []],
    [undefined, []],
  ])('can be asked about in %s by those whom the law names', (residence, relatives) => {
    expect(relativesWhoMayAsk(residence)).toEqual(relatives)
    expect(relationsIn(residence).includes('deceased')).toBe(relatives.length > 0)
  })

  it('can be asked about by an heir in Quebec', () => {
    expect(relativesWhoMayAsk('CA-QC')).toContain('heir')
  })
})

describe('what contradicts itself between the pages', () => {
  const contact = { name: 'Li Lei', email: 'li.lei@mail.example' }
  const child = (subjectName: string) => ({
    residence: 'CN',
    relation: 'guardian' as const,
    subject: { guardian: { subjectName, as: 'parent' as const, age: 'under-14' as const } },
    contact,
  })
  const dead = (residence: string, as: 'spouse' | 'nominee') => ({
    residence,
    relation: 'deceased' as const,
    subject: { deceased: { subjectName: 'Han Meimei', as } },
    contact,
  })

  it('is a guardian who is the child, however the name is written', () => {
    expect(whomProblem(child('Li Meimei'))).toBeNull()
    for (const name of ['Li Lei', 'li  lei', 'Ｌi Lei', 'LI-LEI'])
      expect(whomProblem(child(name))).toEqual({ field: 'name', code: 'guardian-is-minor' })
    expect(whomProblem({ ...child('Li Lei'), relation: 'self' })).toBeNull()
  })

  it('is a relative whom the law of the place does not name, or a place whose law says nothing', () => {
    expect(whomProblem(dead('CN', 'spouse'))).toBeNull()
    expect(whomProblem(dead('CN', 'nominee'))).toEqual({ field: 'as', code: 'relative-not-in-law' })
    expect(whomProblem(dead('DE', 'spouse'))).toEqual({ field: 'relation', code: 'deceased-not-in-law' })
    const named = { ...dead('CN', 'spouse'), contact: { ...contact, name: 'Han Meimei' } }
    expect(whomProblem(named)?.code).toBe('deceased-is-requester')
  })
})

describe('an agent', () => {
  const agent = (subjectName: string, subjectEmail: string) => ({
    residence: 'CN',
    relation: 'agent' as const,
    subject: { agent: { subjectName, subjectEmail, as: 'lawyer' as const } },
    contact: { name: 'Li Lei', email: 'li.lei@mail.example' },
  })

  it('acts for somebody else, with a mailbox of their own', () => {
    expect(whomProblem(agent('Han Meimei', 'han@mail.example'))).toBeNull()
  })

  it('does not act for themselves, however the name is written', () => {
    for (const name of ['Li Lei', 'LI  LEI', 'li-lei'])
      expect(whomProblem(agent(name, 'han@mail.example'))).toEqual({
        field: 'name',
        code: 'agent-is-subject',
      })
  })

  it('does not give their own address as that of the person', () => {
    for (const email of ['li.lei@mail.example', 'Li.Lei@mail.example'])
      expect(whomProblem(agent('Han Meimei', email))).toEqual({ field: 'email', code: 'agent-same-address' })
  })

  it('can be there under every law', () => {
    for (const residence of ['CN', 'DE', 'US-CA', 'SG', undefined])
      expect(relationsIn(residence)).toContain('agent')
  })
})
