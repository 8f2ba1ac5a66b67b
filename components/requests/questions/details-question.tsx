import type { ReactNode } from 'react'
import { Hidden } from '#components/forms/hidden.tsx'
import { AccessDetails } from '#components/requests/details/access-details.tsx'
import { CancellationDetails } from '#components/requests/details/cancellation-details.tsx'
import { ComplaintDetails } from '#components/requests/details/complaint-details.tsx'
import { CorrectionDetails } from '#components/requests/details/correction-details.tsx'
import { DeletionDetails } from '#components/requests/details/deletion-details.tsx'
import { WithdrawalDetails } from '#components/requests/details/withdrawal-details.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'

const DETAILS_OF: Record<AskedKind, (props: QuestionProps) => ReactNode> = {
  access: AccessDetails,
  correction: CorrectionDetails,
  deletion: DeletionDetails,
  withdrawal: WithdrawalDetails,
  cancellation: CancellationDetails,
  complaint: ComplaintDetails,
}

/** The questions of the kind that was chosen; the form says which it asked. */
export function DetailsQuestion(props: QuestionProps) {
  if (!props.kind) return null
  const Questions = DETAILS_OF[props.kind]
  return (
    <>
      <Hidden name="kind" value={props.kind} />
      <Questions {...props} />
    </>
  )
}
