/** Problems of requests for somebody else, where somebody acts for them. */
export const whomProblems = {
  'subject-name-missing': 'Enter their full name',
  'guardian-as-missing': 'Choose what you are to them',
  'age-missing': 'Choose how old they are',
  'relative-missing': 'Choose what you were to them',
  'deceased-not-in-law':
    'The law of the place you chose does not say who may ask about somebody who has died. Choose who it is about again, or write to us.',
  'relative-not-in-law':
    'The law of the place you chose does not name this relation. Choose one of those shown.',
  'guardian-is-minor':
    'This is the name of the person you ask for. Enter your own name here and theirs there; a child that asks alone chooses “Myself”. If you share one name, add what tells you apart.',
  'deceased-is-requester':
    'This is the name of the person who has died. Enter your own name here and theirs there. If you share one name, add what tells you apart.',
  'subject-unconfirmed':
    'The person this is for has not said yet that they authorised it. Until they do, nothing can be given out, erased or corrected. Refusing, and asking, remain possible.',
  'subject-undecided': 'Say first whether you authorised this request.',
  'subject-speaks':
    'The person you act for has confirmed and speaks for themselves from now on. You can see where the request stands.',
  'subject-email-missing': 'Enter their e-mail address',
  'agent-as-missing': 'Choose what you are to them',
  'agent-is-subject':
    'This is the name of the person you ask for. If it is about you, choose “Myself” as whom it is about. If you share one name, add what tells you apart.',
  'agent-same-address':
    'This is the same address for both of you. They confirm at an address of their own, so enter theirs there and yours here. If they have none, write to us.',
} as const
