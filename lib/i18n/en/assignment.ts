/** Who gets which case: taking the next, handing over. */
export const assignment = {
  takeNext: 'Take the next request',
  handTo: 'Who takes over what they have in hand?',
  inHand:
    'They have {cases, plural, =0 {no open requests} one {one open request} other {# open requests}}, {tasks, plural, =0 {no open tasks} one {one open task} other {# open tasks}} and {mentions, plural, =0 {no unread mentions} one {one unread mention} other {# unread mentions}}. What is by or about the person you choose goes back to nobody.',
  handToRole: 'It stays theirs if they can answer requests in the new role.',
  toNobody: 'Nobody: it waits to be taken',
  byRule: 'Whoever gets it by the assignment rules',
  standingInFor: 'You are standing in for {name} until {until}.',
  standingInLink: 'Requests of {name}',
  handedOver: 'Handed over: {given}. Back to nobody: {nobodys}.',
  handedNothing: 'There was nothing to hand over.',
}
