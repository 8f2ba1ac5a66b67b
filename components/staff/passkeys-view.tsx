import { TextField } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { SummaryList } from '#components/ui/summary-list.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type PasskeysViewProps = {
  locale: Locale
  zone: string
  /** Instants are ISO text. */
  passkeys: readonly { id: string; name: string; createdAt: string; lastUsedAt: string | null }[]
  codeAsked: boolean
  shown: ShownForm
  /** What was just done. */
  done: string | undefined
}

/** One's passkeys, and the beginning of one more. */
export function PasskeysView({ locale, zone, passkeys, codeAsked, shown, done }: PasskeysViewProps) {
  const t = translatorFor(locale, 'sign-in')
  const { success } = messagesOf(locale).site.toneWords
  const moment = (at: string) => momentText(at, zone, locale)
  const rows = passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
    key: id,
    term: name,
    description: [
      t('passkeys.made', { at: moment(createdAt) }),
      lastUsedAt ? t('passkeys.used', { at: moment(lastUsedAt) }) : t('passkeys.unused'),
    ].join('\n'),
    action: { href: `/${locale}/desk/account/passkeys/${id}`, label: t('passkeys.remove'), about: name },
  }))
  return (
    <div className="max-w-column">
      <BackLink href={`/${locale}/desk/account`} label={translatorFor(locale, 'staff')('account.title')} />
      <Stack>
        {done === 'added' || done === 'removed' ? (
          <Notice tone="success" title={t(`passkeys.done.${done}`)} toneWord={success} live />
        ) : null}
        <StaffForm
          locale={locale}
          form="staff-passkey"
          action="/desk/account/passkeys/prepare"
          title={t('passkeys.title')}
          lead={t('passkeys.lead')}
          shown={shown}
          submit={t('passkeys.add')}
        >
          <TextField
            name="name"
            label={t('passkeys.name')}
            hint={t('passkeys.nameHint')}
            value={typedText(shown?.values ?? {}, 'name')}
            width="half"
          />
          <FreshFactorField locale={locale} asked={codeAsked} />
        </StaffForm>
        <Card title={t('passkeys.own')}>
          {rows.length > 0 ? <SummaryList rows={rows} /> : <p className="text-soft">{t('passkeys.none')}</p>}
        </Card>
        <p className="text-soft">{t('passkeys.lost')}</p>
      </Stack>
    </div>
  )
}
