import { PostForm } from '#components/forms/post-form.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { AppealMade } from '#components/requests/my-appeal.tsx'
import { typedText } from '#components/requests/typed.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { AppealKind } from '#lib/domain/requests/appeal.ts'
import { LONG_TEXT_MAX } from '#lib/domain/requests/intake.ts'
import type { MyRequest } from '#lib/domain/requests/my-request.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AppealViewProps = {
  locale: Locale
  facts: MyRequest
  shown: Omit<ShownProblems, 'form'> | null
}

/** Asks the one thing that is not known yet: what should be looked at again. */
export function AppealView({ locale, facts, shown }: AppealViewProps) {
  const t = translatorFor(locale, 'my-request')
  const { appeal } = facts
  if (!appeal) return <PageHeader title={t('appeal.title')} lead={t('appeal.impossible')} />
  if ('offered' in appeal) return <AppealForm {...{ locale, facts, shown }} kind={appeal.offered} />
  return (
    <>
      <PageHeader title={t('appeal.title')} />
      <AppealMade locale={locale} made={appeal.made} />
    </>
  )
}

function AppealForm({ locale, facts, shown, kind }: AppealViewProps & { kind: AppealKind }) {
  const t = translatorFor(locale, 'my-request')
  const site = messagesOf(locale).site
  const { reference, closedOn } = facts
  const day = closedOn ? dayText(closedOn, locale) : ''
  return (
    <PostForm
      action={`/${locale}/my-request/appeal/send`}
      form="appeal"
      locale={locale}
      words={site.form}
      problems={shown?.problems}
      summary={shown?.summary}
      submitLabel={t(`appeal.submit.${kind}`)}
    >
      <PageHeader title={t('appeal.title')} lead={t('appeal.lead', { reference, day })} />
      <TextArea
        name="body"
        label={t('appeal.label')}
        hint={t('appeal.hint')}
        value={typedText(shown?.values ?? {}, 'body')}
        rows={9}
        count={{ max: LONG_TEXT_MAX, words: site.count }}
      />
      <p className="max-w-column text-soft">{t(`appeal.next.${kind}`)}</p>
    </PostForm>
  )
}
