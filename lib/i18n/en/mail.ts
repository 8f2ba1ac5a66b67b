import { addressMail } from '#lib/i18n/en/address-mail.ts'
import { mailOfDeliverability } from '#lib/i18n/en/deliverability.ts'
import { letterMail } from '#lib/i18n/en/letter-mail.ts'
import { mailOfAccounts } from '#lib/i18n/en/mail-accounts.ts'
import { mailOfFiles } from '#lib/i18n/en/mail-files.ts'
import { intakeMail } from '#lib/i18n/en/mail-intake.ts'
import { mailOfTasks } from '#lib/i18n/en/mail-tasks.ts'
import { mailOfTeamwork } from '#lib/i18n/en/mail-teamwork.ts'

/** Every mail the portal sends. Subjects give nothing away; no sentence has room for what a requester typed. */
export const mail = {
  due: 'An answer is due by {day}.',
  noDue: 'You will get an answer without undue delay.',
  visit: 'Several requests were made together. Each gets an answer of its own:',
  openAction: 'See where your request stands',
  whyNotHere:
    'To protect your privacy, it is not in this e-mail. You can read it after opening your request with your access key or with a link we send you.',
  deskAction: 'Open it at the desk',
  help: 'If you need help, write to {address} and mention {reference}.',
  sentBy: 'This e-mail was sent automatically by {operator}. Replies to it are not read.',
  facts: {
    reference: 'Reference',
    kind: 'Kind',
    law: 'Law',
    due: 'Due',
    noDue: 'no legal date',
  },
  confirmEmail: {
    subject: 'Please confirm your e-mail address ({reference})',
    intro: '{operator} received a request that names this e-mail address. Its reference is {reference}.',
    ask: 'Please confirm that the address is yours. The link below opens a page with a button and works for {hours} hours.',
    action: 'Confirm your address',
    code: 'If the page asks for a code, type this one. It works for {minutes} minutes; after that the page can send you a new e-mail.',
    notYou:
      'If you did not ask for this, you need not do anything: without the code nobody can use your address. If you would rather not get such e-mails again, open the link and choose “I did not ask for this”.',
  },
  confirmSubject: {
    subject: 'A question about request {reference}',
    intro:
      'Somebody told {operator} that they make a request for you, and gave this e-mail address as yours. Its reference is {reference}.',
    ask: 'The link below shows you who that is and what they ask for. It works for {hours} hours. Only you can say whether you authorised them.',
    action: 'See who asks, and answer',
    code: 'The page asks for this code. It works for {minutes} minutes; after that the page can send you a new e-mail.',
    notYou:
      'If you do nothing, we give out, delete or correct nothing of yours because of this request. If you authorised nobody, open the link and say so: we then stop the request, and send you no more of these e-mails.',
  },
  openRequest: {
    subject: 'Your link to request {reference}',
    intro: 'You asked {operator} for a link that opens your request {reference}.',
    limits: 'It works once, for {minutes} minutes, in the browser in which you asked for it.',
    action: 'Open your request',
    code: 'In another browser or on another device, the page asks for this code:',
    notYou:
      'If you did not ask for this link, you can ignore this e-mail. Do not give the code to anyone: whoever has it could open your request.',
  },
  myRequests: {
    subject: 'The requests you asked about',
    intro:
      'Somebody, probably you, asked {operator} for a list of the requests made and confirmed with this e-mail address:',
    line: '{reference} · {kind} · received on {day} · {status}',
    statuses: {
      unconfirmed: 'waits for your confirmation',
      open: 'we are working on it',
      waiting: 'waits for your answer',
      held: 'on hold for a short while',
      closed: 'closed',
    },
    more: '{more, plural, one {One older request is} other {# older requests are}} not listed here.',
    limits:
      'The link opens {reference}; from there you get to the others. It works once, for {minutes} minutes, in the browser in which you asked for it.',
  },
  mailStopped: {
    subject: 'We send you no more of these e-mails',
    intro:
      'You told {operator} that you did not ask for {reference}. We stopped it, and we will not write to this address any more when somebody names it in a request.',
    keep: 'Please keep this e-mail: if you want to make a request yourself one day, the link below lets such e-mails reach you again. Until then it needs nothing from you.',
    action: 'Let e-mails reach me again',
  },
  ...addressMail,
  ...letterMail,
  discreet: {
    subject: 'A note for you',
    news: 'There is something new for you, in the place you know.',
    codeSubject: 'Your code',
    code: 'Type it on the page where you asked for it. It works for {minutes} minutes.',
    notYou: 'If this means nothing to you, you need not do anything.',
  },
  requestConfirmed: {
    subject: 'Your address is confirmed ({reference})',
    intro: {
      request:
        'Thank you. Your e-mail address is confirmed, and {operator} has received your request {reference}.',
      complaint:
        'Thank you. Your e-mail address is confirmed, and {operator} has received your complaint {reference}.',
    },
    handling: {
      request:
        'What happens now: we find out what we hold about you, look at what you asked in the light of the law that protects you, do it where it can be done, and write to you with the answer and its reasons.',
      complaint:
        'What happens now: we will investigate your complaint, take steps where something went wrong, and write to you with what we found.',
    },
    withdrawn:
      'Your consent ended when you sent your request, on {moment}. Since then we may no longer use your data for:',
    notUndone:
      'What was done before that moment remains lawful; the withdrawal does not undo it. Uses that do not rest on your consent, such as providing the service or keeping it safe, go on.',
    identity:
      'Before we hand out, change or erase anything, we make sure that it is you. Usually the confirmed e-mail address and what we already know are enough. If they are not, we write to you and ask for no more than we need.',
  },
  extensionNotice: {
    subject: 'Your answer will take longer ({reference})',
    intro: '{operator} needs more time than usual to answer your request {reference}.',
    reason: 'The reason: {reason}.',
    due: 'You will get the answer by {day} at the latest.',
    complain:
      'If you think that more time is not justified, you can complain to the authority that protects personal data where you live. You can also simply write to us.',
    more: 'The whole notice, with the reasons in detail, is on the page of your request.',
  },
  newMessage: {
    subject: 'There is a message for you ({reference})',
    intro: '{operator} has written to you about your request {reference}.',
    action: 'Read the message',
  },
  requestAnswered: {
    subject: 'There is an answer for you ({reference})',
    intro: '{operator} has answered your request {reference}.',
    action: 'Read the answer',
  },
  ...mailOfFiles,
  ...intakeMail,
  ...mailOfTasks,
  requestWithdrawn: {
    subject: 'Your request {reference} is closed',
    intro:
      'You took back your request {reference}. {operator} has closed it and will do nothing more about it.',
    notYou: 'If it was not you, please write to us at once.',
  },
  decisionAppealed: {
    subject: 'We have received it ({reference})',
    intro: {
      appeal: '{operator} has received your appeal against the answer to {firstReference}.',
      complaint: '{operator} has received your complaint about the answer to {firstReference}.',
    },
    reference: 'It has a reference of its own: {reference}.',
    handling: {
      appeal:
        'What happens now: we will look at our decision again, and write to you with what we decide and why. There is nothing you need to do.',
      complaint:
        'What happens now: we will investigate your complaint, take steps where something went wrong, and write to you with what we found. There is nothing you need to do.',
    },
  },
  adminRequestConfirmed: {
    subject: '{reference}: new request',
    intro: 'A new request came in, and its e-mail address is confirmed.',
    others: 'Asked for in the same visit:',
  },
  adminExtensionFailed: {
    subject: '{reference}: the time was not extended',
    intro:
      'The notice to the requester could not be delivered, or not in time. The date stays as it is. If there is still time, send the notice again or hand it over another way.',
  },
  adminReplyReceived: {
    subject: '{reference}: the requester has written',
    intro: 'The requester has sent a message.',
  },
  adminDecisionAppealed: {
    subject: '{reference}: an answer is to be looked at again',
    intro:
      'The requester does not agree with the answer to {firstReference}. Somebody who did not decide it should look at it again.',
  },
  digest: {
    subject: '{day}: {overdue, number} overdue, {dueSoon, number} due soon',
    intro: 'Requests as they stand on {day}:',
    overdue: 'Overdue',
    dueToday: 'Due today',
    dueSoon: 'Due within seven days or five working days',
    unacknowledged: 'Receipt to be acknowledged',
    unconfirmedRunning: 'Running, although the e-mail address is not confirmed',
    more: '{more, plural, one {One more request is} other {# more requests are}} in the queue at the desk.',
    failedMails:
      '{count, plural, one {One e-mail} other {# e-mails}} could not be delivered. The outbox says why and can send again.',
    assigned: 'assigned',
    unassigned: 'nobody assigned',
    unable: 'assigned to an account that can no longer answer',
    action: 'Open the queue',
    checkpoint:
      'Please keep this e-mail: it proves how far the audit trail stood. To check the trail against it, copy the text from here on into a file and run: npm run verify-audit -- --checkpoint FILE',
    checkpointKey: 'Signed with this key:',
    auditHead: 'Please keep this e-mail: it proves the state of the audit trail. Row {sequence}, hash {hash}',
  },
  reminder: {
    subject: '{day}: {missed, number} missed, {today, number} due today, {near, number} coming up',
    intro: 'Dates of the requests assigned to you, as they stand on {day}:',
    missed: 'Missed',
    today: 'Due today',
    within: 'Due within {days, plural, one {one working day} other {# working days}}',
    pastTarget: 'Past our own target, not the law’s date',
    dates: {
      answer: 'answer due {day}',
      acknowledgement: 'acknowledgement of receipt due {day}',
      target: 'target {day}',
    },
    safe: 'safe date {day}',
    standingIn: 'standing in for a colleague who is away',
    more: '{more, plural, one {One more date is} other {# more dates are}} in the queue at the desk.',
    why: 'This comes at most once a working day, and only when something about your dates is new.',
    action: 'Open your requests',
  },
  datesMoved: {
    subject:
      '{moved, plural, =0 {Due dates became certain} one {# due date has moved} other {# due dates have moved}}',
    causes: {
      'holiday-year': 'The holidays of {year} were loaded for the calendar “{calendar}”.',
      'calendar-data':
        'The holidays of the calendar “{calendar}” changed with an update of the portal, and an administrator had its open requests counted anew.',
      'law-version': 'An administrator moved open requests to the version of {version} of this law: {law}.',
    },
    moved:
      '{moved, plural, =0 {No due date moved.} one {One open request has another date now:} other {# open requests have another date now:}}',
    line: '{reference}: {from} → {to}',
    more: '{more, plural, one {One more has moved} other {# more have moved}}; the history of each request says from when to when.',
    certainty:
      '{count, plural, one {One request keeps its date} other {# requests keep their dates}}; only whether it is provisional, or our own target, has changed.',
    action: 'Open the queue',
  },
  wave: {
    subject: 'Unusually many unconfirmed requests',
    what: 'More than 200 requests came in within an hour whose senders have not confirmed their address. It may be an attack: ask whoever runs the portal to look at the traffic.',
    done: 'Nothing is lost: every request is kept, and its days count. Confirmation mails to mailboxes that never confirmed a request wait and go out by themselves when it calms down.',
    action: 'Open the queue',
  },
  ...mailOfAccounts,
  ...mailOfDeliverability,
  ...mailOfTeamwork,
  failures: {
    'recipient-refused': 'The recipient’s mail server refused the address',
    'message-refused': 'The mail server refused the message',
    'sender-refused': 'The mail server refused our sender address',
    'sign-in-refused': 'The mail server refused our user name or password',
    'no-connection': 'The mail server could not be reached',
    'no-tls': 'The mail server offered no secure connection that we can trust',
    'timed-out': 'The mail server did not answer in time',
    'server-busy': 'The mail server asked us to try again later',
    'not-written': 'The e-mail could not be written',
    unexpected: 'Something unexpected went wrong',
  },
} as const
