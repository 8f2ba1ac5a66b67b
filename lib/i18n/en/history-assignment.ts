/** What the trail says of rules, absences and cases that were told of. */
export const assignmentHistory = {
  'assigned-by-rule':
    '{standsIn, select, yes {Assigned to {who} by a rule, standing in for a colleague who is away} other {Assigned to {who} by a rule}}',
  'assignment-rule-saved': 'Saved a rule of who gets which request',
  'assignment-rule-deleted': 'Deleted a rule of who gets which request',
  'absence-set': 'Noted that {who} is away from {from} to {moment}',
  'absence-ended': 'Noted that {who} is not away',
  'case-escalated':
    '{stage, select, unassigned {Leads were told that nobody has taken it} other {The handler and leads were told that {share} % of the legal time is used}}',
  'work-given-by-rule': 'Gave out the work of a colleague by the rules',
} as const
