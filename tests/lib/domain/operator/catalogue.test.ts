import { describe, expect, it } from 'vitest'
import { LOCALES } from '#lib/domain/locales.ts'
import {
  CATALOGUE_LISTS,
  consentPurposes,
  entryId,
  entryName,
  offered,
  standingPurposes,
} from '#lib/domain/operator/catalogue.ts'
import { FIRST_CATALOGUE } from '#lib/domain/operator/first-catalogue.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'
import { atDesk } from '#tests/support/desk.ts'
import { freshStore } from '#tests/support/store.ts'

const retired = FIRST_CATALOGUE.purposes.map((entry) => ({
  ...entry,
  retiredAt: entry.id === 'surveys' ? '2026-11-23T02:00:00.000Z' : null,
}))

describe('the first catalogue', () => {
  it.each(CATALOGUE_LISTS)('has every word of its %s in every language, under ids of its own', (list) => {
    const ids = FIRST_CATALOGUE[list].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(entryId('unknown').safeParse(id).success).toBe(true)
    for (const { name, explanation } of FIRST_CATALOGUE[list])
      for (const locale of LOCALES) {
        expect(name[locale]).toBeTruthy()
        expect(Boolean(explanation[locale])).toBe(Boolean(explanation.en))
      }
  })

  it('says of every category where it lies', () => {
    const systems = FIRST_CATALOGUE.systems.map(({ id }) => id)
    for (const category of FIRST_CATALOGUE.categories) {
      expect(category.systems).not.toEqual([])
      expect(systems).toEqual(expect.arrayContaining(category.systems))
    }
  })

  it('is what a new store begins with; where data lie is told to staff only', async () => {
    const store = freshStore()
    expect(await readCatalogue(atDesk(store))).toEqual(FIRST_CATALOGUE)
    const shown = await readCatalogue(store.visitor())
    expect(shown.purposes).toEqual(FIRST_CATALOGUE.purposes)
    expect([shown.systems, ...shown.categories.map(({ systems }) => systems)].flat()).toEqual([])
  })
})

describe('a retired entry', () => {
  it('is offered no more, and still has its name', () => {
    expect(offered(retired).map(({ id }) => id)).not.toContain('surveys')
    expect(consentPurposes({ purposes: retired }).map(({ id }) => id)).not.toContain('surveys')
    expect(entryName(retired, 'surveys', 'en')).toBe('Invitations to surveys')
  })
})

describe('the purposes', () => {
  it('are either offered or explained', () => {
    const { purposes } = FIRST_CATALOGUE
    const both = [...consentPurposes({ purposes }), ...standingPurposes({ purposes })]
    expect(both).toHaveLength(purposes.length)
    expect(standingPurposes({ purposes }).map(({ id }) => id)).toContain('security')
  })

  it('are shown by their id where no list holds them', () => {
    expect(entryName([], 'long-gone', 'en')).toBe('long-gone')
  })
})
