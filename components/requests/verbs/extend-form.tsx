import { RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import { AnswerContents } from '#components/requests/answer-contents.tsx'
import { typedText } from '#components/requests/typed.ts'
import { NoticeWayFields } from '#components/requests/verbs/notice-way-fields.tsx'
import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { ExtensionTerms } from '#lib/domain/requests/extension.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The notice that the answer comes later: the dates before and after, a reason of the law, the words, and the way. */
export function ExtendForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  const words = translatorFor(locale, 'case-time')
  const { extension } = file.time
  if (extension.code !== 'possible') return null
  const { terms } = extension
  const typed = again?.values ?? {}
  return (
    <VerbForm
      {...{ locale, file, again }}
      action={`/${locale}/desk/requests/${file.reference}/extend/send`}
      verb="extend"
      submitLabel={file.confirmedAt ? t('extend.submit') : words('extend.record')}
    >
      <PageHeader caption={t('caption', { reference: file.reference })} title={t('extend.title')} />
      <DefinitionGrid items={datesOf(locale, terms)} />
      <RadioGroup
        name="reason"
        legend={words('extend.reason')}
        hint={words('extend.reasonHint', {
          law: lawName(file.law, locale),
          source: textIn(terms.source, locale),
        })}
        options={reasonsOf(locale, terms)}
        value={typedText(typed, 'reason') ?? (terms.reasons.length === 1 ? terms.reasons[0] : undefined)}
      />
      {terms.extendedOn === null ? (
        <TextField
          name="until"
          type="date"
          label={words('extend.until')}
          hint={words('extend.untilHint', { firstDueOn: dayText(terms.firstDueOn, locale) })}
          value={typedText(typed, 'until')}
          width="short"
        />
      ) : null}
      <AnswerContents {...{ locale, file }} occasion="extended" title={words('extend.mustTitle')} />
      <BodyField locale={locale} again={again} label={t('extend.body')} hint={t('extend.hint')} />
      <NoticeWayFields {...{ locale, file, typed }} />
    </VerbForm>
  )
}

function datesOf(locale: VerbProps['locale'], { firstDueOn, noticeBy, extendedOn }: ExtensionTerms) {
  const words = translatorFor(locale, 'case-time')
  const item = (key: 'firstDueOn' | 'noticeBy' | 'dueOn', on: string | null) => ({
    key,
    term: words(`extend.${key}`),
    description: on ? dayText(on, locale) : words('extend.named'),
  })
  return [item('firstDueOn', firstDueOn), item('noticeBy', noticeBy), item('dueOn', extendedOn)]
}

/** The reasons stand inside sentences elsewhere; here each begins one. */
function reasonsOf(locale: VerbProps['locale'], { reasons }: ExtensionTerms) {
  const clock = translatorFor(locale, 'clock')
  return reasons.map((value) => {
    const words = clock(`extension-reasons.${value}`)
    return { value, label: words.charAt(0).toLocaleUpperCase(locale) + words.slice(1) }
  })
}
