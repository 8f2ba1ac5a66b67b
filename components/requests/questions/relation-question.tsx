import { Hidden } from '#components/forms/hidden.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { Details } from '#components/ui/details.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** For whom: for oneself, so far; who asks for others is told how. */
export function RelationQuestion({ locale, operatorEmail }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  return (
    <>
      <PageHeader title={t('relation.question')} lead={t('relation.text')} />
      <Hidden name="relation" value="self" answer />
      <Details summary={t('relation.others')}>
        <p>{t('relation.othersText', { email: operatorEmail })}</p>
        <p>{t('relation.young')}</p>
      </Details>
    </>
  )
}
