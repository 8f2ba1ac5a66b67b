import type { ReactNode } from 'react'
import { FileLine } from '#components/files/file-line.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { hasCleanCopy } from '#lib/domain/files/media-types.ts'
import { canOpen, type ScanState } from '#lib/domain/files/scan.ts'
import type { Release, ShownFile } from '#lib/domain/files/shown-file.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DeskFilesProps = { locale: Locale; zone: string; files: readonly ShownFile[]; base: string }

/** The files of a message at the desk; what may be opened is a download, `base` the address before its id. */
export function DeskFiles({ locale, zone, files, base }: DeskFilesProps) {
  if (files.length === 0) return null
  return (
    <ul aria-label={translatorFor(locale, 'files')('list')}>
      {files.map((file) => (
        <DeskFile key={file.id} {...{ locale, zone, file, base }} />
      ))}
    </ul>
  )
}

type DeskFileProps = Pick<DeskFilesProps, 'locale' | 'zone' | 'base'> & {
  file: ShownFile
  /** What else is said of it. */
  children?: ReactNode
}

/** One file: the way to it, how the scanner judged it, and of one that was released whether the person took it. */
export function DeskFile({ locale, zone, file, base, children }: DeskFileProps) {
  const t = translatorFor(locale, 'files')
  const { id, name, mediaType, size, scan, destroyedAt, release } = file
  return (
    <FileLine
      size={fileSize(size, locale)}
      name={
        name === null ? (
          t('destroyed', { when: momentText(destroyedAt ?? '', zone, locale) })
        ) : canOpen(scan) ? (
          <a href={`${base}/${id}`}>{t('download', { name })}</a>
        ) : (
          name
        )
      }
      state={name === null ? null : <ScanBadge {...{ locale, scan }} />}
    >
      {name !== null && canOpen(scan) && hasCleanCopy(mediaType) ? (
        <a href={`${base}/${id}/copy`} className="text-small">
          {t('copy')}
          <VisuallyHidden> {name}</VisuallyHidden>
        </a>
      ) : null}
      {release ? <Released {...{ locale, zone, release }} /> : null}
      {children}
    </FileLine>
  )
}

/** What the scanner said of a file. */
export function ScanBadge({ locale, scan }: { locale: Locale; scan: ScanState }) {
  return <Badge tone={TONES[scan]}>{translatorFor(locale, 'files')(`scan.${scan}`)}</Badge>
}

type ReleasedProps = Pick<DeskFilesProps, 'locale' | 'zone'> & { release: Release }

/** Of a file for the person: until when they can have it, and whether they do. The history says when. */
function Released({ locale, zone, release }: ReleasedProps) {
  const t = translatorFor(locale, 'files')
  const when = momentText(release.availableUntil, zone, locale)
  const count = release.downloads.filter(({ complete }) => complete).length
  return (
    <span className="w-full text-small text-soft">
      {release.isAvailable ? t('released', { when, count }) : t('releasedOver', { count })}
    </span>
  )
}

const TONES = {
  off: 'neutral',
  pending: 'info',
  clean: 'success',
  infected: 'danger',
  error: 'warning',
} as const satisfies Record<ScanState, string>
