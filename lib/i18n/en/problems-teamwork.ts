/** What can be wrong where colleagues are named. */
export const teamworkProblems = {
  'colleague-unknown': 'Choose colleagues from the list: one of these cannot open this request',
  'rule-kind-unknown': 'Choose a kind from the list, or any kind',
  'rule-law-unknown': 'Choose a law from the list, or any law',
  'rule-people-missing': 'Choose at least one colleague who gets these requests',
  'rule-place-unknown': 'Choose a place from the list',
  'rules-too-many': 'There are {max, plural, =0 {too many} other {#}} rules already: change or delete one',
  'absence-from-missing': 'Enter the first day of the absence',
  'absence-until-missing': 'Enter the last day of the absence',
  'absence-day-impossible': 'Enter a real day',
  'absence-ends-before': 'The last day must not be before the first',
  'absence-past': 'The last day must not be over already',
  'absence-too-long':
    'An absence is {max, plural, =0 {a year} other {# days}} at most: for longer, hand the work over',
  'stand-in-self': 'Choose somebody else to stand in',
  'stand-in-unknown': 'Choose a colleague who can answer requests, or nobody',
} as const
