import { TextField } from '#components/forms/field.tsx'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { typedText } from '#components/requests/typed.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FilterSelect } from '#components/ui/filter-fields.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { KeptTag } from '#lib/domain/requests/tags.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type TagsViewProps = {
  locale: Locale
  tags: readonly KeptTag[]
  mayManage: boolean
  /** A form shown again, with what was typed. */
  shown: { values: Record<string, unknown>; problems: readonly FieldProblem[]; summary: string | null } | null
}

/** Every tag: where it is, its name, and whether it is offered. */
export function TagsView({ locale, tags, mayManage, shown }: TagsViewProps) {
  const t = translatorFor(locale, 'bulk')
  const changed = typedText(shown?.values ?? {}, 'tag')
  return (
    <>
      <BackLink href={`/${locale}/desk`} label={translatorFor(locale, 'desk')('backToQueue')} />
      <PageHeader title={t('tags.title')} lead={t('tags.lead')} />
      <div className="max-w-column space-y-5">
        {mayManage ? <MakeForm locale={locale} again={changed ? null : shown} /> : null}
        {tags.length === 0 ? (
          <EmptyState title={t('tags.none')}>
            <p>{t('tags.noneText')}</p>
          </EmptyState>
        ) : (
          tags.map((tag) => (
            <Card
              key={tag.id}
              title={tag.name}
              aside={<a href={`/${locale}/desk?status=any&tag=${tag.id}`}>{t('tags.show')}</a>}
            >
              {mayManage ? (
                <ChangeForm {...{ locale, tag }} again={changed === tag.id ? shown : null} />
              ) : null}
            </Card>
          ))
        )}
      </div>
    </>
  )
}

type FormProps = { locale: Locale; again: TagsViewProps['shown'] }

function MakeForm({ locale, again }: FormProps) {
  const t = translatorFor(locale, 'bulk')
  return (
    <Card title={t('tags.make')}>
      <PostForm
        action={`/${locale}/desk/tags/make`}
        locale={locale}
        problems={again?.problems}
        summary={again?.summary}
        words={messagesOf(locale).site.form}
      >
        <TextField
          name="name"
          label={t('tags.name')}
          value={typedText(again?.values ?? {}, 'name')}
          autoComplete="off"
          width="half"
        />
        <SubmitButton>{t('tags.makeSubmit')}</SubmitButton>
      </PostForm>
    </Card>
  )
}

/** Its name and whether it is offered; ids tell the forms of several tags apart. */
function ChangeForm({ locale, tag, again }: FormProps & { tag: KeptTag }) {
  const t = translatorFor(locale, 'bulk')
  const id = `tag-${tag.id}`
  const [problem] = again?.problems ?? []
  return (
    <form method="post" action={`/${locale}/desk/tags/change`} className="flex flex-wrap items-end gap-3">
      <Hidden name="tag" value={tag.id} />
      <div className="min-w-0 grow basis-52">
        <label htmlFor={id} className="font-semibold">
          {t('tags.name')}
        </label>
        {problem ? (
          <p id={`${id}-problem`} className="text-danger">
            {problem.message}
          </p>
        ) : null}
        <input
          id={id}
          name="name"
          defaultValue={typedText(again?.values ?? {}, 'name') ?? tag.name}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          className="control mt-1"
        />
      </div>
      <FilterSelect
        id={`${id}-state`}
        name="state"
        label={t('tags.state')}
        value={tag.isRetired ? 'retired' : 'used'}
        options={(['used', 'retired'] as const).map((value) => ({ value, label: t(`tags.${value}`) }))}
      />
      <Button variant="secondary">{t('tags.change')}</Button>
    </form>
  )
}
