import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { ProofOfWork } from '#components/moment/proof-of-work.tsx'
import type { Operator } from '#components/site/operator.ts'
import { OtherWays } from '#components/start/other-ways.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { CHALLENGE_MINUTES } from '#lib/domain/abuse/one-moment.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type MomentProps = {
  locale: Locale
  moment: { id: string; challenge: string; secondsLeft: number }
  /** The button was pressed before the wait was over. */
  isEarly: boolean
  operator: Operator
}

/** A form that waits: a browser with scripts works for it, anybody else waits; the other ways to ask are open. */
export function MomentView({ locale, moment, isEarly, operator }: MomentProps) {
  const t = translatorFor(locale, 'one-moment')
  const { site } = messagesOf(locale)
  const seconds = moment.secondsLeft
  const wait = seconds > 0 ? t('wait', { seconds, minutes: CHALLENGE_MINUTES }) : t('ready')
  return (
    <>
      <PostForm
        action={`/${locale}/one-moment/continue`}
        locale={locale}
        words={site.form}
        submitLabel={t('continue')}
      >
        <PageHeader title={t('title')} lead={t('lead')} />
        {isEarly && seconds > 0 ? (
          <Notice tone="warning" title={t('early', { seconds })} toneWord={site.toneWords.warning} />
        ) : null}
        <Hidden name="post" value={moment.id} />
        <ProofOfWork challenge={moment.challenge} waiting={wait} working={t('working')} done={t('done')} />
      </PostForm>
      <section className="mt-12 border-t border-line pt-6">
        <h2 className="mb-4 font-title text-heading font-semibold">{t('otherWays')}</h2>
        <OtherWays locale={locale} operator={operator} />
      </section>
    </>
  )
}

/** The form went on already, or was kept too long ago. */
export function MomentOver({ locale, hasFiled }: { locale: Locale; hasFiled: boolean }) {
  const t = translatorFor(locale, 'one-moment')
  return (
    <>
      <PageHeader title={t('over.title')} lead={t('over.lead')} />
      <ButtonRow>
        {hasFiled ? <ButtonLink href={`/${locale}/request/sent`}>{t('over.sent')}</ButtonLink> : null}
        <ButtonLink href={`/${locale}/request/check`} variant={hasFiled ? 'secondary' : 'primary'}>
          {t('over.back')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
