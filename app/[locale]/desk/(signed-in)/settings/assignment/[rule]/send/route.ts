import { saveAssignmentRule } from '#lib/commands/settings/save-assignment-rule.ts'
import { ok } from '#lib/domain/result.ts'
import { assignmentRuleForm } from '#lib/domain/staff/assignment-forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { rulePath } from '#lib/http/rule-path.ts'

export const POST = formRoute({
  name: '/desk/settings/assignment/[rule]/send',
  schema: assignmentRuleForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-assignment',
  back: ({ rule }) => rulePath(rule),
  async run({ input: { version, ...answers }, context, params: { rule = 'new' } }) {
    const id = rule === 'new' ? null : rule
    const saved = await saveAssignmentRule(context, { id, version, answers })
    return saved.ok ? ok({ to: `${rulePath()}?done=saved` }) : saved
  },
})
