import { classes } from '#components/ui/classes.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { SavedView } from '#lib/domain/requests/saved-views.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type SavedViewLinksProps = {
  locale: Locale
  views: readonly SavedView[]
  /** The address parameters of what is shown. */
  query: string
}

/** The views that the team and oneself keep, and the way to change them. */
export function SavedViewLinks({ locale, views, query }: SavedViewLinksProps) {
  const t = translatorFor(locale, 'views')
  if (views.length === 0) return null
  return (
    <nav aria-label={t('label')} className="mb-4 print:hidden">
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {views.map((view) => (
          <li key={view.id}>
            <a
              href={`/${locale}/desk${view.query ? `?${view.query}` : ''}`}
              aria-current={view.query === query ? 'page' : undefined}
              className={classes(
                'inline-flex min-h-8 items-center',
                view.query === query ? 'font-semibold' : '',
              )}
            >
              {view.name}
            </a>
          </li>
        ))}
        <li>
          <a href={`/${locale}/desk/views`} className="text-small text-soft">
            {t('change')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
