import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { typedList } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { entryName } from '#lib/domain/operator/catalogue.ts'
import type { CaseTasks } from '#lib/domain/tasks/task.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type PlanFormProps = { locale: Locale; tasks: CaseTasks; again: Again }

/** The plan that is proposed: one press takes it as it is. */
export function PlanForm({ locale, tasks, again }: PlanFormProps) {
  const t = translatorFor(locale, 'tasks')
  const { proposal, systems, reference } = tasks
  const all = proposal.map(({ systemId }) => systemId)
  return (
    <PostForm
      action={`/${locale}/desk/requests/${reference}/tasks/take-plan`}
      locale={locale}
      words={messagesOf(locale).site.form}
      problems={again?.problems}
      summary={again?.summary}
      submitLabel={t('plan.take')}
      submitVariant="secondary"
    >
      <p>{t('plan.lead')}</p>
      <CheckboxGroup
        name="systems"
        legend={t('plan.legend')}
        hint={t('plan.note')}
        options={proposal.map(({ systemId, what }) => ({
          value: systemId,
          label: entryName(systems, systemId, locale),
          hint: t(`work.${what}`),
        }))}
        values={again ? typedList(again.values, 'systems') : all}
      />
    </PostForm>
  )
}
