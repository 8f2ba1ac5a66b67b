import { RadioGroup } from '#components/forms/choice-group.tsx'
import { Select } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { RedactionList } from '#components/requests/file/redactions-card.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { REDACTION_REASONS } from '#lib/domain/files/redaction.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Logs what was blacked out of one file, and shows what was logged so far. */
export function RedactionForm({ locale, zone, file, again }: VerbProps & { zone: string }) {
  const t = translatorFor(locale, 'redactions')
  const { reference, version, redactions } = file
  const typed = again?.values ?? {}
  const casefile = translatorFor(locale, 'casefile')
  return (
    <div className="max-w-column space-y-5">
      <BackLink href={`/${locale}/desk/requests/${reference}`} label={casefile('notices.back')} />
      <PostForm
        action={`/${locale}/desk/requests/${reference}/redactions/send`}
        form="desk-redaction"
        locale={locale}
        problems={again?.problems}
        summary={again?.summary}
        words={messagesOf(locale).site.form}
        submitLabel={t('submit')}
      >
        <PageHeader caption={casefile('caption', { reference })} title={t('add')} lead={t('lead')} />
        <Hidden name="version" value={String(version)} answer />
        <Select
          name="file"
          label={t('file')}
          emptyLabel={t('choose')}
          options={redactions.files.map(({ id, name }) => ({ value: id, label: name }))}
          value={typedText(typed, 'file')}
        />
        <RadioGroup
          name="because"
          legend={t('because')}
          options={REDACTION_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
          value={typedText(typed, 'because')}
        />
        <TextArea
          name="body"
          label={t('what')}
          hint={t('whatHint')}
          rows={3}
          value={typedText(typed, 'body')}
        />
      </PostForm>
      <RedactionList {...{ locale, zone, file }} />
    </div>
  )
}
