import { RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { type Typed, typedText } from '#components/requests/typed.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { noticeWays } from '#lib/domain/requests/extension.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type NoticeWayProps = { locale: Locale; file: CaseFile; typed: Typed }

/** How the notice reaches the person: by mail alone where that works, else how and when it was handed over. */
export function NoticeWayFields({ locale, file, typed }: NoticeWayProps) {
  const t = translatorFor(locale, 'case-time')
  const ways = noticeWays({ confirmedAt: file.confirmedAt, extensionFailed: file.time.extensionFailed })
  const mailed = ways.includes('mail') ? <p>{t('extend.mailed')}</p> : null
  if (ways.length === 1)
    return (
      <>
        <Hidden name="by" value="mail" answer />
        {mailed}
      </>
    )
  return (
    <>
      <RadioGroup
        name="by"
        legend={t('extend.way')}
        hint={t(file.confirmedAt ? 'extend.wayFailed' : 'extend.wayUnconfirmed')}
        options={ways.map((value) => ({ value, label: t(`extend.ways.${value}`) }))}
        value={typedText(typed, 'by')}
      />
      <TextField
        name="handedOn"
        type="date"
        label={t('extend.handedOn')}
        hint={t(file.confirmedAt ? 'extend.handedOnHintMail' : 'extend.handedOnHint')}
        value={typedText(typed, 'handedOn')}
        width="short"
      />
      {mailed}
    </>
  )
}
