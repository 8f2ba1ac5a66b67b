import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyIdentity as Identity, IdentityFile } from '#lib/domain/verification/case-identity.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MyIdentityProps = { locale: Locale; zone: string; identity: Identity; isClosed: boolean }

/** To the requester: what would show that it is them, and what became of what they sent. */
export function MyIdentity({ locale, zone, identity, isClosed }: MyIdentityProps) {
  const t = translatorFor(locale, 'my-identity')
  const { awaited, files, level, needed } = identity
  // once it is answered, only what became of the files is still of interest
  const isSettled = !awaited && files.length === 0 && (isClosed || level < 2)
  if (needed === 0 || isSettled) return null
  const state = isClosed ? null : stateOf(identity)
  return (
    <div id="identity">
      <Card title={t('title')}>
        {state ? <p>{t(state)}</p> : null}
        {state === 'awaited' && awaited ? (
          <ul className="list-disc space-y-1 ps-5">
            {awaited.map((proof) => (
              <li key={proof}>{t(`ways.${proof}`)}</li>
            ))}
          </ul>
        ) : null}
        <Files {...{ locale, zone, files }} />
        {awaited?.includes('document') ? (
          <ButtonLink href={`/${locale}/my-request/identity`} variant="secondary">
            {t(files.some(({ destroyedAt }) => !destroyedAt) ? 'sendAnother' : 'toSend')}
          </ButtonLink>
        ) : null}
      </Card>
    </div>
  )
}

/** Where it stands: what was sent is being checked before anything more is asked. */
function stateOf({ awaited, files, level, needed }: Identity): 'awaited' | 'received' | 'enough' | null {
  if (awaited) return files.some(({ destroyedAt }) => !destroyedAt) ? 'received' : 'awaited'
  return level >= needed ? 'enough' : null
}

/** That it was sent and when it was destroyed; never the picture itself (SR-067). */
function Files({ locale, zone, files }: { locale: Locale; zone: string; files: readonly IdentityFile[] }) {
  const t = translatorFor(locale, 'my-identity')
  if (files.length === 0) return null
  return (
    <ul className="space-y-1">
      {files.map(({ id, size, sentAt, destroyedAt, destroyedBecause }) => (
        <li key={id}>
          {t('file', { size: fileSize(size, locale), moment: momentText(sentAt, zone, locale) })}{' '}
          {destroyedAt
            ? t('destroyed', {
                moment: momentText(destroyedAt, zone, locale),
                because: destroyedBecause ?? 'other',
              })
            : t('standing')}
        </li>
      ))}
    </ul>
  )
}
