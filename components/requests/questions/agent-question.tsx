import { Checkbox } from '#components/forms/checkbox.tsx'
import { RadioGroup } from '#components/forms/choice-group.tsx'
import { EmailField } from '#components/forms/email-field.tsx'
import { SubjectNameField } from '#components/requests/questions/name-field.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { AGENTS, agentLaw, asksPermission } from '#lib/domain/requests/agents.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Somebody who authorised the one who files: who it is, how to reach them, what one is to them. */
export function AgentQuestion({ locale, values, answers }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const asks = asksPermission(answers.kinds ?? [])
  return (
    <>
      <PageHeader title={t('subject.agent')} lead={t('subject.agentWhy')} />
      <SubjectNameField {...{ locale, values }} relation="agent" />
      <EmailField
        name="subjectEmail"
        label={t('subject.email')}
        hint={t('subject.emailHint')}
        value={typedText(values, 'subjectEmail')}
        autoComplete="off"
      />
      <RadioGroup
        name="as"
        legend={t('subject.agentAs')}
        options={AGENTS.map((value) => ({ value, label: nouns(`agents.${value}`) }))}
        value={typedText(values, 'as')}
      />
      {asks ? (
        <Checkbox
          name="permission"
          label={t('subject.permission')}
          hint={t('subject.permissionHint')}
          checked={typedText(values, 'permission') === 'yes'}
        />
      ) : null}
      <WhatHappens {...{ locale, answers }} asks={asks} />
    </>
  )
}

/** What the law asks of an agent, and what becomes of the request. */
function WhatHappens({
  locale,
  answers,
  asks,
}: Pick<QuestionProps, 'locale' | 'answers'> & { asks: boolean }) {
  const t = translatorFor(locale, 'request')
  const { info } = messagesOf(locale).site.toneWords
  return (
    <Notice tone="info" title={t('subject.agentNext')} toneWord={info}>
      <p>{t(asks ? 'subject.agentNextText' : 'subject.agentNextFree')}</p>
      {asks ? <p>{t(`subject.agentLaw.${agentLaw(answers.residence)}`)}</p> : null}
    </Notice>
  )
}
