import { correctReceipt } from '#lib/commands/requests/correct-receipt.ts'
import { correctReceiptForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'correct-receipt',
  schema: correctReceiptForm,
  command: correctReceipt,
})
