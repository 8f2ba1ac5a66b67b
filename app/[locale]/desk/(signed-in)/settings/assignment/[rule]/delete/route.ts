import { deleteAssignmentRule } from '#lib/commands/settings/delete-assignment-rule.ts'
import { ok } from '#lib/domain/result.ts'
import { deleteRuleForm } from '#lib/domain/staff/assignment-forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { rulePath } from '#lib/http/rule-path.ts'

export const POST = formRoute({
  name: '/desk/settings/assignment/[rule]/delete',
  schema: deleteRuleForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-assignment',
  back: ({ rule }) => rulePath(rule),
  async run({ input: { version }, context, params: { rule: id = '' } }) {
    const deleted = await deleteAssignmentRule(context, { id, version })
    return deleted.ok ? ok({ to: `${rulePath()}?done=deleted` }) : deleted
  },
})
