import { typedText } from '#components/requests/typed.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { KeepViewForm } from '#components/views/keep-view-form.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { queryFrom } from '#lib/domain/requests/queue-views.ts'
import type { SavedView } from '#lib/domain/requests/saved-views.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Shown = {
  values: Record<string, unknown>
  problems: readonly { message: string }[]
  summary: string | null
}

type ViewsViewProps = {
  locale: Locale
  views: readonly SavedView[]
  mayChange: { own: boolean; team: boolean }
  shown: Shown | null
}

/** Every kept view: opened, renamed, deleted. */
export function ViewsView({ locale, views, mayChange, shown }: ViewsViewProps) {
  const t = translatorFor(locale, 'views')
  const text = (name: string) => typedText(shown?.values ?? {}, name)
  const problem = shown?.problems[0]?.message ?? shown?.summary ?? undefined
  const changed = text('view')
  const isKept = shown !== null && changed === undefined
  return (
    <>
      <BackLink href={`/${locale}/desk`} label={translatorFor(locale, 'desk')('backToQueue')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="max-w-column space-y-5">
        {isKept ? (
          <KeepViewForm
            locale={locale}
            query={queryFrom(text('query') ?? '')}
            mayKeepForTeam={mayChange.team}
            typed={{ name: text('name') ?? '', problem }}
          />
        ) : null}
        {views.length === 0 && !isKept ? (
          <EmptyState title={t('none')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : null}
        {views.map((view) => (
          <Card
            key={view.id}
            title={view.name}
            aside={<span className="text-small text-soft">{t(view.isTeam ? 'ofTeam' : 'own')}</span>}
          >
            {mayChange[view.isTeam ? 'team' : 'own'] ? (
              <ChangeForm
                {...{ locale, view }}
                typed={view.id === changed ? { name: text('name') ?? view.name, problem } : null}
              />
            ) : null}
          </Card>
        ))}
      </div>
    </>
  )
}

type ChangeFormProps = {
  locale: Locale
  view: SavedView
  typed: { name: string; problem: string | undefined } | null
}

function ChangeForm({ locale, view, typed }: ChangeFormProps) {
  const t = translatorFor(locale, 'views')
  const id = `view-${view.id}`
  return (
    <form method="post" action={`/${locale}/desk/views/change`} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="view" value={view.id} />
      <div>
        <label htmlFor={id} className="font-semibold">
          {t('name')}
        </label>
        {typed?.problem ? (
          <p id={`${id}-problem`} className="text-danger">
            {typed.problem}
          </p>
        ) : null}
        <input
          id={id}
          name="name"
          defaultValue={typed?.name ?? view.name}
          autoComplete="off"
          aria-invalid={typed?.problem ? true : undefined}
          aria-describedby={typed?.problem ? `${id}-problem` : undefined}
          className="control"
        />
      </div>
      <Button variant="secondary" name="do" value="rename">
        {t('rename')}
      </Button>
      <Button variant="quiet" name="do" value="delete">
        {t('delete')}
      </Button>
    </form>
  )
}
