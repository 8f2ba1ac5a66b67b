import type { ReactNode } from 'react'
import { languageLinks } from '#components/site/language-links.ts'
import type { Operator } from '#components/site/operator.ts'
import { DeskShell } from '#components/ui/desk-shell.tsx'
import { LanguageSwitch } from '#components/ui/language-switch.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DeskFrameProps = {
  locale: Locale
  operator: Pick<Operator, 'name' | 'logo'>
  /** The address of the page without its language, with its query. */
  path: string
  /** The name of who is signed in. */
  name: string
  /** Notes that name them, not marked as seen. */
  mentions: number
  managesStaff: boolean
  entersRequests: boolean
  seesCalendars: boolean
  seesAudit: boolean
  managesSettings: boolean
  /** How many letters wait for whoever is signed in. */
  waiting: number
  children: ReactNode
}

/** The bar and the rooms around every page of the desk. */
export function DeskFrame({ locale, operator, path, name, mentions, children, ...sees }: DeskFrameProps) {
  const t = translatorFor(locale, 'staff')
  const open: Partial<Record<Room, boolean>> = {
    enter: sees.entersRequests,
    audit: sees.seesAudit,
    calendars: sees.seesCalendars,
    laws: sees.seesCalendars,
    staff: sees.managesStaff,
    settings: sees.managesSettings,
  }
  const rooms = NAMES.filter((room) => open[room] ?? true)
  const current = roomOf(path)
  const counts: Partial<Record<Room, string>> = {
    mentions: mentions > 0 ? t('frame.mentionsCount', { count: mentions }) : undefined,
    waiting: sees.waiting > 0 ? String(sees.waiting) : undefined,
  }
  return (
    <DeskShell
      skipLabel={t('frame.skip')}
      operator={operator.name}
      mark={operator.logo}
      place={t('frame.place')}
      homeHref={`/${locale}/desk`}
      navLabel={t('frame.nav')}
      openLabel={t('frame.menu')}
      closeLabel={t('frame.closeMenu')}
      links={rooms.map((room) => ({
        href: `/${locale}${ROOMS[room]}`,
        label: t(`frame.${room}`),
        current: room === current,
        count: counts[room],
        live:
          room === 'mentions'
            ? { name: 'mentions', words: t('frame.mentionsCount', { count: '#' }) }
            : undefined,
      }))}
      menu={
        <>
          <LanguageSwitch label={t('frame.languages')} languages={languageLinks(locale, path)} />
          <span className="text-small text-band-soft">{name}</span>
          <form method="post" action={`/${locale}/desk/sign-out`}>
            <button type="submit" className="min-h-9 text-small text-band-ink underline underline-offset-4">
              {t('frame.signOut')}
            </button>
          </form>
        </>
      }
    >
      {children}
    </DeskShell>
  )
}

const ROOMS = {
  queue: '/desk',
  waiting: '/desk/waiting',
  tasks: '/desk/tasks',
  enter: '/desk/enter',
  mentions: '/desk/mentions',
  withdrawals: '/desk/withdrawals',
  outbox: '/desk/outbox',
  reports: '/desk/reports',
  audit: '/desk/audit',
  calendars: '/desk/calendars',
  laws: '/desk/laws',
  staff: '/desk/staff',
  settings: '/desk/settings',
  account: '/desk/account',
} as const

type Room = keyof typeof ROOMS
const NAMES = Object.keys(ROOMS) as Room[]

/** The room an address lies in; a request's page belongs to the queue, an absence to who gets what. */
function roomOf(path: string): Room {
  if (path.startsWith('/desk/absences/')) return 'settings'
  const inside = (room: Room) => new RegExp(`^${ROOMS[room]}(?=[/?]|$)`).test(path)
  return NAMES.filter((room) => room !== 'queue').find(inside) ?? 'queue'
}
