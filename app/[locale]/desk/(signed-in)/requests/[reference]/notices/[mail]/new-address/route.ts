import { tellAtNewAddress } from '#lib/commands/notices/tell-at-new-address.ts'
import { readdressForm } from '#lib/domain/messages/posted-form.ts'
import { noticeRoute } from '#lib/http/notice-route.ts'

export const POST = noticeRoute({ action: 'new-address', schema: readdressForm, command: tellAtNewAddress })
