import { StepPage, stepTitle } from '#app/[locale]/(public)/request/step-page.tsx'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps) => stepTitle({ ...props, step: 'subject' })

export default function Page(props: PageProps) {
  return <StepPage {...props} step="subject" />
}
