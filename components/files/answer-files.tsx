import { FileLine } from '#components/files/file-line.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { Release, ShownFile } from '#lib/domain/files/shown-file.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyProof } from '#lib/domain/verification/second-proof.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AnswerFilesProps = {
  locale: Locale
  zone: string
  files: readonly ShownFile[]
  proof: MyProof
  /** Whom to write to when nothing is left to download. */
  email: string
}

/** Files from the operator: until when they are there, how to get them, and every time they were got (SR-122 to SR-124). */
export function AnswerFiles({ locale, zone, files, proof, email }: AnswerFilesProps) {
  const t = translatorFor(locale, 'files')
  if (files.length === 0) return null
  const isOver = files.some(({ release }) => !release?.isAvailable)
  return (
    <section className="space-y-3">
      <h3 className="font-semibold">{t('mine.title')}</h3>
      <ul aria-label={t('mine.title')} className="space-y-2">
        {files.map((file) => (
          <AnswerFile key={file.id} {...{ locale, zone, file, proof }} />
        ))}
      </ul>
      <Ways {...{ locale, files, proof }} />
      {isOver ? <p className="text-soft">{t('mine.again', { email })}</p> : null}
      <Taken {...{ locale, zone, files }} />
    </section>
  )
}

type FileProps = Pick<AnswerFilesProps, 'locale' | 'zone' | 'proof'> & { file: ShownFile }

function AnswerFile({ locale, zone, proof, file }: FileProps) {
  const t = translatorFor(locale, 'files')
  const { id, name, size, release, destroyedAt } = file
  const canGet = release?.isAvailable && name !== null
  return (
    <FileLine
      size={fileSize(size, locale)}
      name={name ?? t('destroyed', { when: momentText(destroyedAt ?? '', zone, locale) })}
      state={<Until {...{ locale, zone, release }} gone={name === null} />}
    >
      {canGet && proof.isFresh ? (
        <form method="post" action={`/${locale}/my-request/files/download`} className="print:hidden">
          <input type="hidden" name="file" value={id} />
          <Button variant="secondary">
            {t('mine.get')} <span className="sr-only">{name}</span>
          </Button>
        </form>
      ) : null}
    </FileLine>
  )
}

type UntilProps = Pick<AnswerFilesProps, 'locale' | 'zone'> & { release: Release | null; gone: boolean }

function Until({ locale, zone, release, gone }: UntilProps) {
  const t = translatorFor(locale, 'files')
  if (!release || gone) return null
  const { availableUntil, isAvailable, left } = release
  const when = momentText(availableUntil, zone, locale)
  return (
    <span className="w-full text-small text-soft">
      {isAvailable ? t('mine.until', { when, left }) : t('mine.over')}
    </span>
  )
}

/** What can be done with them all: prove again who one is, and keep them longer. */
function Ways({ locale, files, proof }: Pick<AnswerFilesProps, 'locale' | 'files' | 'proof'>) {
  const t = translatorFor(locale, 'files')
  const canGet = files.some(({ release }) => release?.isAvailable)
  const canRenew = files.some(({ release }) => release?.canRenew)
  if (!canGet) return null
  return (
    <div className="space-y-4 print:hidden">
      {proof.isFresh ? null : (
        <>
          <p>{t('mine.proofFirst')}</p>
          <p>
            <ButtonLink href={`/${locale}/my-request/proof`}>{t('mine.prove')}</ButtonLink>
          </p>
        </>
      )}
      {canRenew ? (
        <form method="post" action={`/${locale}/my-request/files/renew`} className="space-y-2">
          <Button variant="secondary">{t('mine.renew')}</Button>
          <p className="text-small text-soft">{t('mine.renewText')}</p>
        </form>
      ) : (
        <p className="text-small text-soft">{t('mine.renewed')}</p>
      )}
    </div>
  )
}

/** Every download there was; whoever finds one that was not theirs knows what to do. */
function Taken({ locale, zone, files }: Pick<AnswerFilesProps, 'locale' | 'zone' | 'files'>) {
  const t = translatorFor(locale, 'files')
  const lines = files.flatMap(({ id, name, release }) =>
    (release?.downloads ?? []).map((download) => ({ id, name, ...download })),
  )
  if (lines.length === 0) return null
  return (
    <Details summary={t('mine.taken', { count: lines.length })}>
      <ul className="space-y-1">
        {lines.map(({ id, name, startedAt, endedAt, bytes, complete }) => (
          <li key={`${id} ${startedAt}`}>
            {t('mine.takenLine', {
              name: name ?? '',
              how: complete ? 'whole' : endedAt ? 'part' : 'running',
              when: momentText(startedAt, zone, locale),
              ended: momentText(endedAt ?? startedAt, zone, locale),
              size: fileSize(bytes, locale),
            })}
          </li>
        ))}
      </ul>
      <p>{t('mine.takenNotYou')}</p>
    </Details>
  )
}
