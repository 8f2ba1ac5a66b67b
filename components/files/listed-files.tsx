import { DeskFile, ScanBadge } from '#components/files/desk-files.tsx'
import { FileLine } from '#components/files/file-line.tsx'
import type { ListedFile } from '#lib/domain/files/shown-file.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ListedFilesProps = { locale: Locale; zone: string; reference: string; files: readonly ListedFile[] }

/** Files of a case whatever they are for: the way to each, what it is for, from whom and since when, and why it is gone. */
export function ListedFiles({ locale, zone, reference, files }: ListedFilesProps) {
  const base = `/${locale}/desk/requests/${reference}`
  return (
    <ul aria-label={translatorFor(locale, 'files')('list')} className="divide-y divide-line">
      {files.map((file) =>
        file.use === 'identity' && !file.destroyedAt ? (
          <Proof key={file.id} {...{ locale, zone, base, file }} />
        ) : (
          <DeskFile key={file.id} {...{ locale, zone, file }} base={`${base}/files`}>
            <About {...{ locale, zone, base, file }} />
          </DeskFile>
        ),
      )}
    </ul>
  )
}

type LineProps = { locale: Locale; zone: string; base: string; file: ListedFile }

/** A picture of a document: without its name, and opened on a page of its own by those who may (SR-079). */
function Proof({ locale, zone, base, file }: LineProps) {
  const name = translatorFor(locale, 'files')('all.proof')
  return (
    <FileLine
      size={fileSize(file.size, locale)}
      name={file.mayOpen ? <a href={`${base}/identity-files/${file.id}`}>{name}</a> : name}
      state={<ScanBadge {...{ locale }} scan={file.scan} />}
    >
      <About {...{ locale, zone, base, file }} />
    </FileLine>
  )
}

function About({ locale, zone, base, file }: LineProps) {
  const t = translatorFor(locale, 'files')
  const { use, taskId, at, destroyedBecause } = file
  const what = t(`all.uses.${use}`)
  return (
    <span className="w-full text-small text-soft">
      {taskId ? <a href={`${base}/tasks/${taskId}`}>{what}</a> : what}
      {` · ${whoOf(file, locale)} · ${momentText(at, zone, locale)}`}
      {destroyedBecause ? <span className="block">{t(`all.because.${destroyedBecause}`)}</span> : null}
    </span>
  )
}

function whoOf({ by }: ListedFile, locale: Locale): string {
  if (by.type === 'staff') return by.name || translatorFor(locale, 'desk')('formerColleague')
  return by.type === 'requester'
    ? translatorFor(locale, 'story')('requester')
    : translatorFor(locale, 'files')('all.byLink')
}
