export type LanguageLink = { locale: string; href: string; label: string; current?: boolean }

/** The same page in the other languages, each named in itself. */
export function LanguageSwitch({ label, languages }: { label: string; languages: readonly LanguageLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex gap-x-4 text-small">
        {languages.map((language) => (
          <li key={language.locale}>
            {language.current ? (
              <span
                lang={language.locale}
                aria-current="true"
                className="inline-flex min-h-11 items-center text-band-soft"
              >
                {language.label}
              </span>
            ) : (
              <a
                href={language.href}
                lang={language.locale}
                hrefLang={language.locale}
                className="inline-flex min-h-11 min-w-11 items-center text-band-ink"
              >
                {language.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
