/** The list of open cases that a change of holidays or of a law would move. */
export const moved = {
  columns: { reference: 'Request', kind: 'Kind', law: 'Law', from: 'Due now', to: 'Due after' },
  earlier: '{days, plural, one {# day earlier} other {# days earlier}}',
  later: '{days, plural, one {# day later} other {# days later}}',
  same: 'Same date',
  noDate: 'No set date',
  provisional: 'Provisional',
  becomesFinal: 'No longer provisional',
  acknowledge: 'Confirmation of receipt: {from} → {to}',
  target: 'Our own target: {from} → {to}',
  safe: 'Safe date for staff: {from} → {to}',
} as const
