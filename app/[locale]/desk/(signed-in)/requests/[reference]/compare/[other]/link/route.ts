import { linkRequests } from '#lib/commands/requests/link-requests.ts'
import { linkForm } from '#lib/domain/requests/set-aside-forms.ts'
import { pairRoute } from '#lib/http/pair-route.ts'

export const POST = pairRoute({ verb: 'link', schema: linkForm, command: linkRequests })
