import { RadioGroup } from '#components/forms/choice-group.tsx'
import { FilesField } from '#components/forms/files-field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { typedList, typedText } from '#components/requests/typed.ts'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { type Mark, OperatorMark } from '#components/ui/operator-mark.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type FormProps = { locale: Locale; version: number; logo: Mark | null; codeAsked: boolean; shown: ShownForm }

/** The picture beside the operator's name: the one there is, and another one or none. */
export function LogoForm({ locale, version, logo, codeAsked, shown }: FormProps) {
  const t = translatorFor(locale, 'settings')
  const values = shown?.values ?? {}
  // What came in with a post that failed for another reason need not be chosen again.
  const kept = typedList(values, 'uploaded')[0] ?? typedText(values, 'kept')
  return (
    <>
      <BackLink href={`/${locale}/desk/settings`} label={t('back')} />
      <div className="max-w-column">
        <PostForm
          action={`/${locale}/desk/settings/logo/send`}
          locale={locale}
          problems={shown?.problems}
          summary={shown?.summary}
          words={messagesOf(locale).site.form}
          submitLabel={t('logo.submit')}
          multipart
        >
          <PageHeader title={t('logo.title')} lead={t('logo.lead')} />
          <p className="flex items-center gap-3 rounded bg-band p-3 text-band-ink">
            <OperatorMark mark={logo} />
            {t(logo ? 'logo.now' : 'logo.none')}
          </p>
          <RadioGroup
            name="what"
            legend={t('logo.what')}
            value={typedText(values, 'what') ?? 'show'}
            options={(['show', 'remove'] as const).map((value) => ({
              value,
              label: t(`logo.whats.${value}`),
            }))}
          />
          <FilesField
            label={t('logo.file')}
            hint={kept ? t('logo.kept') : t('logo.hint')}
            accept=".png,.jpg,.jpeg,.webp"
          />
          {kept ? <Hidden name="kept" value={kept} answer /> : null}
          <Hidden name="version" value={String(version)} answer />
          <FreshFactorField locale={locale} asked={codeAsked} />
        </PostForm>
      </div>
    </>
  )
}
