import { Steps } from '#components/ui/steps.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const ROAD = ['ask', 'confirm', 'follow', 'answer'] as const

/** From asking to the answer. */
export function HowItGoes({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'start')
  const steps = ROAD.map((step, at) => ({
    key: step,
    title: t(`steps.${step}`),
    state: at === 0 ? ('current' as const) : ('upcoming' as const),
    stateWord: at === 0 ? t('steps.now') : '',
    children: t(`steps.${step}Text`),
  }))
  return <Steps steps={steps} />
}
