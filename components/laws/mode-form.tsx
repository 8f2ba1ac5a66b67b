import { RadioGroup } from '#components/forms/choice-group.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { ShownForm } from '#components/staff/shown-form.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { LAW_MODES } from '#lib/domain/operator/law-modes.ts'
import type { LawSummary } from '#lib/domain/operator/law-summary.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ModeFormProps = { locale: Locale; law: Pick<LawSummary, 'id' | 'mode' | 'isHome'>; shown: ShownForm }

/** How the operator stands to a law from now on; the home law has no “off”. */
export function ModeForm({ locale, law, shown }: ModeFormProps) {
  const t = translatorFor(locale, 'law-desk')
  const modes = LAW_MODES.filter((mode) => mode !== 'off' || !law.isHome)
  return (
    <PostForm
      action={`/${locale}/desk/laws/${law.id}/mode/send`}
      locale={locale}
      problems={shown?.problems}
      summary={shown?.summary}
      words={messagesOf(locale).site.form}
      submitLabel={t('mode.submit')}
    >
      <RadioGroup
        name="mode"
        legend={t('mode.question')}
        hint={t(law.isHome ? 'mode.home' : 'mode.hint')}
        value={typedText(shown?.values ?? {}, 'mode') ?? law.mode}
        options={modes.map((mode) => ({
          value: mode,
          label: t(`modes.${mode}`),
          hint: t(`modeHints.${mode}`),
        }))}
      />
      <Hidden name="seen" value={law.mode} />
    </PostForm>
  )
}
