import { Select, TextField } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { typedText } from '#components/requests/typed.ts'
import { AbsenceText } from '#components/staff/absence-card.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { absenceMark, type ShownAbsence } from '#lib/domain/staff/absence.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AbsenceViewProps = {
  locale: Locale
  zone: string
  /** The address of the page without its language. */
  path: string
  back: { href: string; label: string }
  person: {
    name: string
    absence: ShownAbsence | null
    standIns: readonly { staffId: string; name: string }[]
  }
  isSelf: boolean
  shown: ShownForm
  done: 'saved' | 'ended' | null
}

/** When somebody is away and who stands in: to say it, and to end it. */
export function AbsenceView({ locale, path, back, person, isSelf, done, ...props }: AbsenceViewProps) {
  const t = translatorFor(locale, 'absences')
  const { success } = messagesOf(locale).site.toneWords
  return (
    <>
      <BackLink href={`/${locale}${back.href}`} label={back.label} />
      {done ? (
        <div className="mb-5 max-w-column">
          <Notice tone="success" title={t(done)} toneWord={success} live />
        </div>
      ) : null}
      <StaffForm
        locale={locale}
        form="staff-absence"
        action={`${path}/send`}
        title={isSelf ? t('title') : t('titleOf', { name: person.name })}
        lead={t('lead')}
        shown={props.shown}
        submit={t('submit')}
      >
        <Fields {...{ locale, person }} zone={props.zone} shown={props.shown} />
      </StaffForm>
      {person.absence ? (
        <form method="post" action={`/${locale}${path}/end`} className="mt-4">
          <Button variant="secondary">{t(isSelf ? 'end' : 'endOf')}</Button>
        </form>
      ) : null}
    </>
  )
}

/** The days and who stands in. A form shown again shows above them what stands by now. */
function Fields({
  locale,
  zone,
  person: { absence, standIns },
  shown,
}: Pick<AbsenceViewProps, 'locale' | 'zone' | 'person' | 'shown'>) {
  const t = translatorFor(locale, 'absences')
  const kept = { from: absence?.fromOn, until: absence?.untilOn, standIn: absence?.standInId ?? undefined }
  const values = { ...kept, ...shown?.values }
  return (
    <>
      <Hidden name="seen" value={absenceMark(absence)} />
      {shown && absence ? (
        <p>
          <AbsenceText locale={locale} absence={absence} />
        </p>
      ) : null}
      <TextField
        type="date"
        name="from"
        label={t('from')}
        hint={t('zone', { zone })}
        value={typedText(values, 'from')}
        width="short"
      />
      <TextField
        type="date"
        name="until"
        label={t('until')}
        value={typedText(values, 'until')}
        width="short"
      />
      <Select
        name="standIn"
        label={t('standIn')}
        hint={t('standInHint')}
        emptyLabel={t('noStandIn')}
        options={standIns.map(({ staffId, name }) => ({ value: staffId, label: name }))}
        value={typedText(values, 'standIn')}
      />
    </>
  )
}
