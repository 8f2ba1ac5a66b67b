import { unlinkRequests } from '#lib/commands/requests/unlink-requests.ts'
import { unlinkForm } from '#lib/domain/requests/set-aside-forms.ts'
import { pairRoute } from '#lib/http/pair-route.ts'

export const POST = pairRoute({ verb: 'unlink', schema: unlinkForm, command: unlinkRequests })
