import { EmailField } from '#components/forms/email-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { MailStatusBadge } from '#components/messages/mail-status.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MailFailureWord } from '#lib/domain/messages/mail-failures.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type TestMail = {
  id: string
  to: string
  status: 'queued' | 'sent' | 'captured' | 'failed' | 'dropped'
  createdAt: string
  sentAt: string | null
  failure: { word: MailFailureWord; detail: string } | null
}

type MailViewProps = {
  locale: Locale
  zone: string
  way: 'smtp' | 'captured'
  from: string
  mailbox: string
  test: TestMail | null
  shown: ShownForm
}

/** Whether mail leaves: how it is set up, a button that tries, and what makes others trust it. */
export function MailView({ locale, zone, way, from, mailbox, test, shown }: MailViewProps) {
  const t = translatorFor(locale, 'mail-settings')
  const facts = [
    { key: 'way', term: t('way'), description: t(`ways.${way}`) },
    { key: 'from', term: t('from'), description: from },
    { key: 'mailbox', term: t('mailbox'), description: mailbox },
  ]
  return (
    <div className="max-w-column">
      <BackLink href={`/${locale}/desk/settings`} label={translatorFor(locale, 'settings')('back')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack space="wide">
        <Section title={t('how')}>
          <DefinitionGrid items={facts} />
        </Section>
        <Section title={t('test')}>
          <PostForm
            action={`/${locale}/desk/settings/mail/send`}
            form="test-mail"
            locale={locale}
            problems={shown?.problems}
            summary={shown?.summary}
            words={messagesOf(locale).site.form}
            submitLabel={t('submit')}
          >
            <EmailField
              label={t('to')}
              hint={t('toHint')}
              value={typedText(shown?.values ?? {}, 'email') || mailbox}
              autoComplete="off"
            />
          </PostForm>
        </Section>
        <Section title={t('last')}>
          {test ? <LastTest {...{ locale, zone, test }} /> : <p className="text-soft">{t('none')}</p>}
        </Section>
        <Trust locale={locale} />
      </Stack>
    </div>
  )
}

function LastTest({ locale, zone, test }: { locale: Locale; zone: string; test: TestMail }) {
  const t = translatorFor(locale, 'mail-settings')
  const { status, to, failure, createdAt, sentAt } = test
  const words = failure && translatorFor(locale, 'mail')(`failures.${failure.word}`)
  const why = [words, failure?.detail && `(${failure.detail})`].filter(Boolean).join(' ')
  const state = status === 'queued' && failure ? 'retried' : status
  return (
    <div className="space-y-2" role="status">
      <p className="flex flex-wrap gap-x-3 gap-y-1">
        <MailStatusBadge locale={locale} status={status} />
        <span dir="ltr" className="wrap-anywhere">
          {to}
        </span>
        <span>{t(`states.${state}`, { why, at: momentText(sentAt ?? createdAt, zone, locale) })}</span>
      </p>
      <p className="flex flex-wrap gap-x-6">
        {status === 'queued' ? <a href={`/${locale}/desk/settings/mail`}>{t('look')}</a> : null}
        <a href={`/${locale}/desk/outbox/${test.id}`}>{t('open')}</a>
      </p>
    </div>
  )
}

function Trust({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'mail-settings')
  return (
    <Section title={t('trust')}>
      <div className="space-y-3">
        <p>{t('trustLead')}</p>
        <ul className="list-disc space-y-2 ps-5">
          <li>{t('spf')}</li>
          <li>{t('dkim')}</li>
          <li>{t('dmarc')}</li>
        </ul>
        <p>{t('check')}</p>
      </div>
    </Section>
  )
}
