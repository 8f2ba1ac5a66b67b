import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const ADDRESS = /(https?:\/\/[^\s，。）)]+)/

/** Where a list of holidays was published; an address in it can be followed. */
export function SourceText({ locale, source }: { locale: Locale; source: string }) {
  return (
    <div className="max-w-column break-words">
      <p className="text-small text-soft">{translatorFor(locale, 'calendars')('view.source')}</p>
      <p>
        {source.split(ADDRESS).map((part) =>
          ADDRESS.test(part) ? (
            <a key={part} href={part} rel="noreferrer" className="break-all">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </div>
  )
}
