import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { problemsOf, type ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { OPEN_LINK_LIFETIME_MINUTES, REQUESTER_IDLE_MINUTES } from '#lib/domain/verification/policy.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type SignInViewProps = {
  locale: Locale
  shown: ShownProblems
  /** Filled in from a mail's link. */
  reference: string | undefined
  done: string | undefined
}

/** Two ways to one's request: the access key, or a mailed link. */
export function SignInView(props: SignInViewProps) {
  const t = translatorFor(props.locale, 'my-request')
  return (
    <>
      <Done locale={props.locale} done={props.done} />
      <PageHeader title={t('signIn.title')} lead={t('signIn.lead')} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <WithMail {...props} />
        <WithKey {...props} />
      </div>
      <p className="mt-8">
        <a href={`/${props.locale}/my-request/find`}>{t('find.link')}</a>
      </p>
    </>
  )
}

function Done({ locale, done }: Pick<SignInViewProps, 'locale' | 'done'>) {
  const t = translatorFor(locale, 'my-request')
  const { success, info } = messagesOf(locale).site.toneWords
  const said = {
    mailed: { tone: 'success', title: t('signIn.mailed'), text: t('signIn.mailedText') },
    'signed-out': { tone: 'success', title: t('signedOut'), text: t('signedOutText') },
    ended: { tone: 'info', title: t('ended'), text: t('endedText', { minutes: REQUESTER_IDLE_MINUTES }) },
  } as const
  const notice = Object.entries(said).find(([what]) => what === done)?.[1]
  if (!notice) return null
  const { tone, title, text } = notice
  return (
    <div className="mb-8 max-w-column">
      <Notice tone={tone} title={title} toneWord={tone === 'info' ? info : success} live>
        <p>{text}</p>
        {done === 'mailed' ? <TypeCode locale={locale} /> : null}
      </Notice>
    </div>
  )
}

/** To the page for the code alone. */
export function TypeCode({ locale }: Pick<SignInViewProps, 'locale'>) {
  return (
    <p className="mt-2">
      <a href={`/${locale}/my-request/code`}>{translatorFor(locale, 'my-request')('typeCode.link')}</a>
    </p>
  )
}

/** What was typed into that form, or the reference of the mail. */
function referenceIn(props: SignInViewProps, field: 'reference' | 'mailReference'): string | undefined {
  const typed = props.shown.values[field]
  return typeof typed === 'string' ? typed : props.reference
}

function WithKey(props: SignInViewProps) {
  const { locale, shown } = props
  const t = translatorFor(locale, 'my-request')
  return (
    <Card title={t('signIn.withKey')}>
      <PostForm
        action={`/${locale}/my-request/sign-in/open-by-access-key`}
        locale={locale}
        words={messagesOf(locale).site.form}
        submitLabel={t('signIn.open')}
        {...problemsOf(shown, 'key')}
      >
        <CodeField
          name="reference"
          label={t('signIn.reference')}
          hint={t('signIn.referenceHint')}
          value={referenceIn(props, 'reference')}
          autoComplete="off"
        />
        <CodeField
          name="accessKey"
          label={t('signIn.accessKey')}
          hint={t('signIn.accessKeyHint')}
          autoComplete="off"
          long
        />
      </PostForm>
    </Card>
  )
}

function WithMail(props: SignInViewProps) {
  const { locale, shown } = props
  const t = translatorFor(locale, 'my-request')
  return (
    <Card title={t('signIn.withMail')}>
      <PostForm
        action={`/${locale}/my-request/sign-in/ask-open-link`}
        locale={locale}
        words={messagesOf(locale).site.form}
        submitLabel={t('signIn.mail')}
        {...problemsOf(shown, 'mail')}
      >
        <p>{t('signIn.withMailText', { minutes: OPEN_LINK_LIFETIME_MINUTES })}</p>
        <CodeField
          name="mailReference"
          label={t('signIn.reference')}
          hint={t('signIn.referenceHint')}
          value={referenceIn(props, 'mailReference')}
          autoComplete="off"
        />
      </PostForm>
    </Card>
  )
}
