import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Button } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { OPEN_LINK_LIFETIME_MINUTES, SECOND_PROOF_MINUTES } from '#lib/domain/verification/policy.ts'
import type { MyProof } from '#lib/domain/verification/second-proof.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ProveViewProps = {
  locale: Locale
  proof: MyProof
  reference: string
  email: string
  shown: Omit<ShownProblems, 'form'> | null
}

/** Proves again who one is, by the other of the two things one has; and who helps when that is lost (SR-122, SR-069). */
export function ProveView({ locale, proof, reference, email, shown }: ProveViewProps) {
  const t = translatorFor(locale, 'prove')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { minutes: SECOND_PROOF_MINUTES })} />
      <div className="space-y-8">
        {proof.isFresh ? (
          <p>
            <a href={`/${locale}/my-request#answer`}>{t('already')}</a>
          </p>
        ) : null}
        {proof.way === 'access-key' ? <KeyForm {...{ locale, shown }} /> : null}
        {proof.way === 'mail-code' ? <CodeForm {...{ locale, shown, proof }} /> : null}
        <section className="space-y-2">
          <h2 className="font-semibold">{t(proof.way ? 'lost.title' : 'lost.noWay')}</h2>
          <p>{t('lost.text', { email, reference })}</p>
        </section>
      </div>
    </>
  )
}

type FormProps = Pick<ProveViewProps, 'locale' | 'shown'>

function KeyForm({ locale, shown }: FormProps) {
  const t = translatorFor(locale, 'prove')
  return (
    <PostForm
      action={`/${locale}/my-request/proof/by-access-key`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('submit')}
      problems={shown?.problems}
      summary={shown?.summary}
    >
      <CodeField name="accessKey" label={t('key.label')} hint={t('key.hint')} autoComplete="off" long />
    </PostForm>
  )
}

function CodeForm({ locale, shown, proof }: FormProps & Pick<ProveViewProps, 'proof'>) {
  const t = translatorFor(locale, 'prove')
  return (
    <div className="space-y-6">
      {proof.codeMailed ? (
        <PostForm
          action={`/${locale}/my-request/proof/by-code`}
          locale={locale}
          words={messagesOf(locale).site.form}
          submitLabel={t('submit')}
          problems={shown?.problems}
          summary={shown?.summary}
        >
          <CodeField
            name="code"
            label={t('code.label')}
            hint={t('code.hint', { minutes: OPEN_LINK_LIFETIME_MINUTES })}
          />
        </PostForm>
      ) : null}
      <form method="post" action={`/${locale}/my-request/proof/ask-code`} className="space-y-3">
        <p>{t(proof.codeMailed ? 'code.mailed' : 'code.text')}</p>
        <Button variant={proof.codeMailed ? 'secondary' : 'primary'}>
          {t(proof.codeMailed ? 'code.again' : 'code.ask')}
        </Button>
      </form>
    </div>
  )
}
