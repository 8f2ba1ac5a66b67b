import { Checkbox } from '#components/forms/checkbox.tsx'
import { CheckboxGroup, type Choice } from '#components/forms/choice-group.tsx'
import { typedList, typedText } from '#components/requests/typed.ts'
import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { OpenTasksField } from '#components/tasks/open-tasks-field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { isSharedDomain } from '#lib/domain/blocks/blocks.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type SpamFormProps = VerbProps & {
  openTasks: number
  /** Whoever looks may block the sender, and also their whole domain. */
  mayBlock: { sender: boolean; domain: boolean }
}

/** Sets a case aside as spam: why, what is left open, and whether its sender is blocked as well. */
export function SpamForm({ locale, file, again, openTasks, mayBlock }: SpamFormProps) {
  const t = translatorFor(locale, 'casefile')
  const blocks = translatorFor(locale, 'blocks')
  const typed = again?.values ?? {}
  const options = mayBlock.sender ? thingsOf(locale, file, mayBlock.domain) : []
  return (
    <VerbForm
      {...{ locale, file, again }}
      verb="close-as-spam"
      action={`/${locale}/desk/requests/${file.reference}/close-as-spam/send`}
      submitLabel={t('close-as-spam.submit')}
    >
      <PageHeader
        caption={t('caption', { reference: file.reference })}
        title={t('close-as-spam.title')}
        lead={t('close-as-spam.lead')}
      />
      <BodyField
        {...{ locale, again }}
        label={t('close-as-spam.body')}
        hint={t('close-as-spam.hint')}
        rows={4}
      />
      {options.length > 0 ? (
        <CheckboxGroup
          name="block"
          legend={blocks('form.legend')}
          hint={blocks('form.hint')}
          options={options}
          values={typedList(typed, 'block')}
        />
      ) : null}
      <OpenTasksField {...{ locale, again, reference: file.reference, count: openTasks }} />
      {file.notNotified ? (
        <>
          <Notice
            tone="warning"
            title={blocks('form.tellNobodyTitle')}
            toneWord={messagesOf(locale).site.toneWords.warning}
          />
          <Checkbox
            name="tellNobody"
            label={blocks('form.tellNobody')}
            hint={blocks('form.tellNobodyHint')}
            checked={typedText(typed, 'tellNobody') === 'yes'}
          />
        </>
      ) : null}
    </VerbForm>
  )
}

/** What of the sender can be blocked: never a mail service that anybody may use. */
function thingsOf(locale: Locale, { contact }: CaseFile, domainToo: boolean): Choice[] {
  const t = translatorFor(locale, 'blocks')
  const { email: address = '', phone } = contact ?? {}
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return [
    ...(address ? [{ value: 'mailbox', label: t('form.mailbox', { address }) }] : []),
    ...(domain && domainToo && !isSharedDomain(domain)
      ? [{ value: 'domain', label: t('form.domain', { domain }), hint: t('form.domainHint') }]
      : []),
    ...(phone ? [{ value: 'phone', label: t('form.phone', { phone }) }] : []),
  ]
}
