import { keepEntryFile } from '#lib/commands/files/keep-entry-file.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { entryForm } from '#lib/domain/requests/entry.ts'
import { ok } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { fileRoute } from '#lib/http/file-route.ts'

export const POST = fileRoute(
  {
    name: '/desk/enter',
    schema: entryForm,
    permission: 'enter-request',
    back: () => '/desk/enter',
    async run({ context, input }) {
      const entered = await enterRequest(context, input)
      return entered.ok ? ok({ to: `${casePath(entered.value.reference, 'paper')}?done=entered` }) : entered
    },
  },
  {
    door: 'staff',
    limit: 'desk',
    take: (context, settings, { name, source, before }) =>
      keepEntryFile(context, settings, { name, source, entryKey: before.get('entryKey') }),
  },
)
