import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { EmailField } from '#components/forms/email-field.tsx'
import { TextField } from '#components/forms/field.tsx'
import { GroupedSelect } from '#components/forms/grouped-select.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TrapField } from '#components/forms/trap-field.tsx'
import { entryChoices } from '#components/requests/entry-choices.ts'
import { placeGroups } from '#components/requests/place-groups.ts'
import { typedList, typedText } from '#components/requests/typed.ts'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { StandingPurposes } from '#components/withdrawals/standing-purposes.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, consentPurposes } from '#lib/domain/operator/catalogue.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ViewProps = {
  locale: Locale
  catalogue: Catalogue
  submissionKey: string
  /** Now, as an instant. */
  shownAt: string
  shown: ShownForm
}

/** Everything of a withdrawal on one page: what to stop, and who asks. Nothing gates it. */
export function WithdrawConsentView({ locale, catalogue, submissionKey, shownAt, shown }: ViewProps) {
  const t = translatorFor(locale, 'withdrawal')
  const { site } = messagesOf(locale)
  const values = shown?.values ?? {}
  return (
    <>
      <PostForm
        action={`/${locale}/withdraw-consent/send`}
        form="withdraw-consent"
        locale={locale}
        problems={shown?.problems}
        summary={shown?.summary}
        words={site.form}
        submitLabel={t('submit')}
      >
        <PageHeader title={t('title')} lead={t('lead')} />
        <Purposes {...{ locale, values, catalogue }} />
        <StandingPurposes locale={locale} catalogue={catalogue} />
        <Who locale={locale} values={values} />
        <Hidden name="submissionKey" value={submissionKey} answer />
        <Hidden name="shownAt" value={shownAt} answer />
        <TrapField label={site.trap} />
      </PostForm>
      <p className="mt-10 border-t border-line pt-5">
        {t('others')} <a href={`/${locale}/request/kind`}>{t('othersLink')}</a>
      </p>
    </>
  )
}

type PartProps = { locale: Locale; values: Record<string, unknown> }

function Purposes({ locale, values, catalogue }: PartProps & { catalogue: Catalogue }) {
  const t = translatorFor(locale, 'withdrawal')
  return (
    <CheckboxGroup
      name="purposes"
      legend={t('which')}
      hint={t('whichHint')}
      options={entryChoices(consentPurposes(catalogue), locale)}
      values={typedList(values, 'purposes')}
    />
  )
}

function Who({ locale, values }: PartProps) {
  const t = translatorFor(locale, 'withdrawal')
  return (
    <section className="space-y-6">
      <h2 className="font-title text-heading font-semibold">{t('who')}</h2>
      <TextField
        name="name"
        label={t('name')}
        value={typedText(values, 'name')}
        autoComplete="name"
        spellCheck={false}
      />
      <EmailField label={t('email')} hint={t('emailHint')} value={typedText(values, 'email')} />
      <GroupedSelect
        name="residence"
        label={t('residence')}
        hint={t('residenceHint')}
        emptyLabel={t('choose')}
        groups={placeGroups(locale)}
        value={typedText(values, 'residence')}
        isNarrow
      />
    </section>
  )
}
