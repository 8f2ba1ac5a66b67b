import { FileLine } from '#components/files/file-line.tsx'
import { Button } from '#components/ui/button.tsx'
import type { ShownFile } from '#lib/domain/files/shown-file.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MyFilesProps = { locale: Locale; zone: string; files: readonly ShownFile[]; canRemove: boolean }

/** The requester's own files of a message: what they are called, and a way to take them back; never opened again (SR-067). */
export function MyFiles({ locale, zone, files, canRemove }: MyFilesProps) {
  const t = translatorFor(locale, 'files')
  if (files.length === 0) return null
  return (
    <ul aria-label={t('list')}>
      {files.map(({ id, name, size, scan, destroyedAt }) => (
        <FileLine
          key={id}
          size={fileSize(size, locale)}
          name={name ?? t('destroyed', { when: momentText(destroyedAt ?? '', zone, locale) })}
        >
          {scan === 'infected' && name !== null ? (
            <span className="w-full text-small font-medium text-danger">{t('infected')}</span>
          ) : null}
          {canRemove && name !== null ? <Remove {...{ locale, id, name }} /> : null}
        </FileLine>
      ))}
    </ul>
  )
}

function Remove({ locale, id, name }: { locale: Locale; id: string; name: string }) {
  const t = translatorFor(locale, 'files')
  return (
    <form method="post" action={`/${locale}/my-request/files/remove`} encType="multipart/form-data">
      <input type="hidden" name="remove" value={id} />
      <Button variant="quiet">
        {t('remove')} <span className="sr-only">{name}</span>
      </Button>
    </form>
  )
}
