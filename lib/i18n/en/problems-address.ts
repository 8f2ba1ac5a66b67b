/** What can be wrong with a change of a confirmed request’s address, or with a hold on its record. */
export const addressProblems = {
  'hold-reason-missing': 'Write why',
  'address-same': 'This is the address we already use. Enter another one',
  'access-key-wrong': 'The access key is not right. Check it and enter it again',
  'address-held':
    'The e-mail address was changed less than three days ago. Until then nothing is handed out, changed or erased.',
  'address-frozen':
    'The former mailbox stopped a change of address. Somebody has to look into that before anything goes on.',
  'address-asked-often': 'You have asked for this several times today. Try again tomorrow, or write to us.',
  'second-person-needed': 'Somebody else than the person in charge of this request has to do this.',
  'settled-how-missing': 'Write what you found out',
} as const
