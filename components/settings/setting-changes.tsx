import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** One setting as it is and as it would be, in words. */
export type Change = { key: string; label: string; now: string; next: string }

type ChangesProps = {
  locale: Locale
  changesIn: (language: Locale) => readonly Change[]
  /** What else is shown in a language, such as how people will see it. */
  children?: (language: Locale) => ReactNode
}

/** What a form would change, before it is saved: in every language. */
export function SettingChanges({ locale, changesIn, children }: ChangesProps) {
  const t = translatorFor(locale, 'settings')
  return (
    <section
      aria-labelledby="changes"
      className="mb-6 space-y-4 rounded border border-s-4 border-brand bg-surface p-4"
    >
      <div>
        <h2 id="changes" className="font-title text-heading font-semibold">
          {t('changes.title')}
        </h2>
        <p className="text-small text-soft">{t('changes.lead')}</p>
      </div>
      {LOCALES.map((language) => (
        <div key={language} lang={language} className="space-y-2 border-t border-line pt-3">
          <h3 className="text-small font-semibold text-soft">{LANGUAGES[language].name}</h3>
          <List language={language} changes={changesIn(language)} />
          {children?.(language)}
        </div>
      ))}
    </section>
  )
}

function List({ language, changes }: { language: Locale; changes: readonly Change[] }) {
  const t = translatorFor(language, 'settings')
  if (changes.length === 0) return <p>{t('changes.none')}</p>
  return (
    <dl className="space-y-2">
      {changes.map(({ key, label, now, next }) => (
        <div key={key}>
          <dt className="text-small text-soft">{label}</dt>
          <dd className="break-words whitespace-pre-line">
            <del className="text-soft">{now || '–'}</del> <span aria-hidden>→</span>{' '}
            <ins className="font-semibold no-underline">{next || '–'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The button inside the form of a setting that shows what it would change. */
export function ShowChanges({ locale, path }: { locale: Locale; path: string }) {
  return <PreviewButton {...{ locale, path }} label={translatorFor(locale, 'settings')('changes.show')} />
}

/** A button inside a form that shows what it would make, whatever is still wrong with it. */
export function PreviewButton({ locale, path, label }: { locale: Locale; path: string; label: string }) {
  return (
    <div>
      <Button
        variant="secondary"
        name="add"
        value="preview"
        formAction={`/${locale}${path}/preview`}
        formNoValidate
      >
        {label}
      </Button>
    </div>
  )
}
