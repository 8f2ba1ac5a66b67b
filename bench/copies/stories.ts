import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { assign, confirm, type Happening, type Story } from '#scripts/demo/stories.ts'

const PEOPLE = [
  { residence: 'CN', locale: 'zh-CN' },
  { residence: 'DE', locale: 'en' },
  { residence: 'GB-ENG', locale: 'en' },
  { residence: 'US-CA', locale: 'en' },
] as const

/** A case with a question, its answer, a note and a reply on the way; the usual case in an archive of five years. */
const ON_THE_WAY: Happening[] = [
  confirm(),
  assign(1),
  { after: 1, does: 'note', says: 'Found under the address given; two systems hold something.' },
  { after: 2, does: 'ask', about: 'other', says: 'Do you mean the account of the shop, or of the app, too?' },
  { after: 3, does: 'write', says: 'Both, please. The one in the app has the same address.' },
  { after: 4, does: 'reply', says: 'Thank you. We have all we need now, and answer within two weeks.' },
]

/** One answered and one open case of every right under four laws, told in the order of days. */
export const ARCHIVE: Story[] = ASKED_KINDS.flatMap((kind, at) =>
  PEOPLE.flatMap((person, place): Story[] => {
    const name = `Model ${at} ${place}`
    const about = { kind, ...person, name, email: `model-${at}-${place}@models.example` }
    const answered: Happening = {
      after: 9,
      does: 'close',
      outcome: 'granted',
      says: 'It is done, as you asked.',
    }
    const closed = { ...about, daysAgo: 14 + at + 7 * place, happenings: [...ON_THE_WAY, answered] }
    const open = { ...about, daysAgo: 6 + at + 5 * place, happenings: ON_THE_WAY }
    return [closed, open]
  }),
)
