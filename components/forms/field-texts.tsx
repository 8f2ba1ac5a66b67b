import type { ReactNode } from 'react'

const QUESTION = 'font-title text-title font-semibold'

/** The look of a label or legend: a page's question is as large as its title. */
export function labelLook(asHeading: boolean | undefined): string {
  return asHeading ? QUESTION : 'font-semibold'
}

/** The words of a label or legend; what may be left out says so. */
export function LabelWords({ label, optionalWord }: { label: string; optionalWord?: string }) {
  return (
    <>
      {label}
      {optionalWord ? <span className="font-normal text-soft"> ({optionalWord})</span> : null}
    </>
  )
}

/** What helps to answer, before the control. */
export function HintText({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (!id) return null
  return (
    <div id={id} className="mt-0.5 text-soft in-[.desk]:text-small">
      {children}
    </div>
  )
}
