import { Button } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MySession } from '#lib/domain/requests/my-request.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MySessionsProps = { locale: Locale; sessions: readonly MySession[]; zone: string; open: boolean }

/** Where the request is open now, and a button that ends it everywhere else (SR-070). */
export function MySessions({ locale, sessions, zone, open }: MySessionsProps) {
  const t = translatorFor(locale, 'my-request')
  const others = sessions.filter(({ isThis }) => !isThis).length
  if (sessions.length === 0) return null
  return (
    <Details summary={t('sessions.title', { others })} open={open}>
      <div className="space-y-4">
        <ul className="list-disc space-y-2 ps-6">
          {sessions.map(({ isThis, proof, lastSeenAt }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sign-ins may be alike in all that is shown
            <li key={at}>
              {t(isThis ? 'sessions.this' : 'sessions.other', {
                how: t(`sessions.proofs.${proof}`),
                when: momentText(lastSeenAt, zone, locale),
              })}
            </li>
          ))}
        </ul>
        {others > 0 ? (
          <form method="post" action={`/${locale}/my-request/end-other-sessions`}>
            <Button variant="secondary">{t('sessions.end')}</Button>
          </form>
        ) : (
          <p className="text-soft">{t('sessions.alone')}</p>
        )}
      </div>
    </Details>
  )
}
