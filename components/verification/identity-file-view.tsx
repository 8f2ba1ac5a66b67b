import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { canOpen } from '#lib/domain/files/scan.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { IdentityFile } from '#lib/domain/verification/case-identity.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type IdentityFileProps = {
  locale: Locale
  zone: string
  reference: string
  picture: IdentityFile
  codeAsked: boolean
  /** It was just opened: it can be downloaded. */
  opened: boolean
  shown: ShownForm
}

/** One picture of a document: a code first if the last one is old, then the picture as a download. */
export function IdentityFileView({ locale, zone, reference, picture, ...rest }: IdentityFileProps) {
  const t = translatorFor(locale, 'identity')
  const page = `/desk/requests/${reference}/identity-files/${picture.id}`
  return (
    <>
      <BackLink
        href={`/${locale}/desk/requests/${reference}#identity`}
        label={translatorFor(locale, 'casefile')('notices.back')}
      />
      {picture.destroyedAt ? (
        <PageHeader
          title={t('file.title')}
          lead={t('file.destroyed', { moment: momentText(picture.destroyedAt, zone, locale) })}
        />
      ) : !canOpen(picture.scan) ? (
        <PageHeader title={t('file.title')} lead={translatorFor(locale, 'files')(`scan.${picture.scan}`)} />
      ) : rest.opened && !rest.codeAsked ? (
        <>
          <PageHeader title={t('file.title')} lead={t('file.openedLead')} />
          <ButtonLink href={`/${locale}${page}/download`}>{t('file.download')}</ButtonLink>
        </>
      ) : (
        <StaffForm
          locale={locale}
          action={`${page}/open`}
          title={t('file.title')}
          lead={t('file.lead')}
          shown={rest.shown}
          submit={t('file.open')}
        >
          <FreshFactorField locale={locale} asked={rest.codeAsked} />
        </StaffForm>
      )}
    </>
  )
}
