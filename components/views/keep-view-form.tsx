import { Button } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type KeepViewFormProps = {
  locale: Locale
  /** The address parameters of what is shown. */
  query: string
  mayKeepForTeam: boolean
  /** What was typed before, where the form is shown again. */
  typed?: { name: string; problem: string | undefined }
}

/** Keeps what the queue shows now under a name. */
export function KeepViewForm({ locale, query, mayKeepForTeam, typed }: KeepViewFormProps) {
  const t = translatorFor(locale, 'views')
  return (
    <Details summary={t('keep')} open={typed !== undefined}>
      <form method="post" action={`/${locale}/desk/views/keep`} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="query" value={query} />
        <div>
          <label htmlFor="view-name" className="font-semibold">
            {t('name')}
          </label>
          {typed?.problem ? (
            <p id="view-name-problem" className="text-danger">
              {typed.problem}
            </p>
          ) : null}
          <input
            id="view-name"
            name="name"
            defaultValue={typed?.name}
            autoComplete="off"
            aria-invalid={typed?.problem ? true : undefined}
            aria-describedby={typed?.problem ? 'view-name-problem' : undefined}
            className="control"
          />
        </div>
        {mayKeepForTeam ? (
          <label className="flex min-h-control items-center gap-2">
            <input type="checkbox" name="team" value="yes" className="choice" />
            {t('team')}
          </label>
        ) : null}
        <Button variant="secondary">{t('keepSubmit')}</Button>
      </form>
    </Details>
  )
}
