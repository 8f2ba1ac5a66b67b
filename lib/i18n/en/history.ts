import type { AuditEvent } from '#lib/domain/audit/events.ts'
import { assignmentHistory } from '#lib/i18n/en/history-assignment.ts'
import { deskHistory } from '#lib/i18n/en/history-desk.ts'
import { letterHistory } from '#lib/i18n/en/history-letters.ts'

/** What can be read in the trail: one sentence an event. */
export const history = {
  ...letterHistory,
  ...assignmentHistory,
  ...deskHistory,
  'request-submitted': 'The request was filed',
  'case-linked': 'Filed as an appeal or a complaint about an earlier answer',
  'consent-withdrawn': 'Consent was withdrawn, with effect from this moment',
  'purposes-stopped': 'Recorded that uses were stopped in the systems',
  'email-confirmed': 'The e-mail address was confirmed',
  'email-corrected': 'The e-mail address was corrected',
  'address-change-asked': 'The requester asked to change the e-mail address',
  'address-changed': 'The new e-mail address was confirmed: nothing is released for three days',
  'address-change-cancelled': 'The requester took back the change of address',
  'address-change-stopped':
    'The former mailbox stopped the change of address: nothing is released until a colleague has looked',
  'address-settled': 'Looked into the stopped change of address: the request goes on',
  'subject-asked-again': 'The person this is for was asked again',
  'subject-confirmed': 'The person this is for said that they authorised it',
  'subject-disputed': 'The person this is for said that they authorised nobody',
  'mail-allowed': 'The owner of a mailbox let mails through again',
  'confirmation-resent': 'The confirmation mail was asked for again',
  'request-disputed': 'The owner of the mailbox said they did not ask for this',
  'request-lapsed': 'Never confirmed: the request lapsed and its data were destroyed',
  'request-withdrawn': 'The requester took the request back',
  'request-erased': 'The personal data were destroyed',
  'legal-hold-set': 'Put the record under a legal hold',
  'legal-hold-lifted': 'Lifted the legal hold',
  'requester-signed-in': 'The requester opened the page of the request',
  'requester-sessions-ended':
    '{ended, plural, one {One other sign-in} other {# other sign-ins}} ended by the requester',
  'requester-sign-in-failed': 'Somebody tried a wrong access key',
  'my-requests-asked': 'A list of the requests of this address was asked for',
  'open-link-asked': 'A link to the request was asked for',
  'message-received': 'The requester wrote',
  'file-uploaded': 'The requester uploaded a file',
  'file-removed': 'The requester removed a file; it was destroyed',
  'answer-sent-incomplete':
    'Sent an answer although {items, plural, one {a thing} other {# things}} the law wants said {items, plural, one {is} other {are}} missing',
  'letter-sent-despite-finds':
    'Sent a letter although {finds, plural, one {one place} other {# places}} in it looked like other people’s',
  'redaction-recorded': 'Logged what was blacked out of a file',
  'notice-failed': 'A mail the law requires did not arrive: the person is not notified',
  'notice-posted': 'Posted on {on} what the mail had not brought',
  'notice-readdressed': 'Sent what had not arrived to the person’s new address',
  'requester-notified': 'The person is notified by now',
  'answer-file-prepared': 'Put a file ready for the person',
  'answer-file-removed': 'Took back a file that was not sent; it was destroyed',
  'answer-file-ended':
    'A file for the person was destroyed: its time was up, or it was downloaded as often as it may be',
  'files-renewed': 'The requester had {files, plural, one {a file} other {# files}} kept longer',
  'second-proof-shown': 'The requester proved again who they are, with the access key or a mailed code',
  'second-proof-failed': 'The requester could not prove again who they are',
  'proof-code-asked': 'The requester asked for a code by mail',
  'files-released': 'Released {files, plural, one {a file} other {# files}} to the person',
  'file-download-started': 'Began to download a file',
  'file-download-ended':
    '{complete, select, true {Downloaded a file completely} other {A download of a file was broken off}}',
  'file-scanned':
    '{scan, select, clean {The virus scanner found nothing in a file} infected {The virus scanner found something harmful in a file} other {The virus scanner could not check a file}}',
  'request-viewed': 'Opened this case',
  'request-tagged': 'A tag was put on',
  'request-untagged': 'A tag was taken off',
  'request-assigned': '{who, select, nobody {Assigned to nobody} other {Assigned to {who}}}',
  'case-shielded':
    '{because, select, name {Noted that somebody in it has the same name as {who}} other {Hidden from {who}, because it is by or about them}}',
  'case-shield-lifted': 'Recorded that it is not by or about {who}',
  'requester-asked':
    '{about, select, scope {Asked what is wanted} identity {Asked who the person is} other {Asked a question}}',
  'identity-matched':
    '{count, plural, =0 {Recorded that nothing matches the records} one {Recorded that one fact matches the records} other {Recorded that # facts match the records}}',
  'identity-asked': 'Asked for more proof of identity',
  'identity-overridden': 'Decided that it can be granted on less proof',
  'identity-file-uploaded': 'The requester sent a picture of a document',
  'identity-file-opened': 'Opened the picture of a document',
  'identity-files-destroyed':
    '{because, select, checked {The picture of the document was destroyed after the check} decided {The picture of the document was destroyed with the decision} other {The picture of the document was destroyed: its time was up}}',
  'identity-accepted': 'The proof of identity was accepted',
  'reply-sent': 'Sent a message',
  'request-refused': 'Refused the request',
  'request-closed': 'Closed the request: {outcome}',
  'receipt-corrected':
    'Received earlier by another way ({channel}): the day of receipt moved from {from} to {to}',
  'extension-announced': 'Announced that the answer takes longer: {reason}',
  'request-extended': 'The time was extended by the notice of {noticeOn}',
  'extension-failed':
    '{because, select, mail {Not extended: the mail with the notice could not be delivered} late {Not extended: the notice did not go out in time} other {Not extended: the notice had no effect}}',
  'request-acknowledged':
    '{by, select, mail {Receipt was confirmed: the mail that says so went out} post {Receipt was confirmed by post on {on}} phone {Receipt was confirmed by phone on {on}} other {Receipt was confirmed in person on {on}}}',
  'circumstance-recorded': 'Recorded that a processor or a third party must act too',
  'request-entered': 'Entered a request that had come another way ({channel})',
  'import-checked': 'Checked a list of requests: {rows, plural, one {one row} other {# rows}}',
  'import-entered': 'Entered {entered, plural, one {one request} other {# requests}} from a list',
  'import-discarded': 'Threw a list of requests away',
  'closed-as-spam':
    '{by, select, block {Set aside as spam: its sender is blocked} other {Set aside as spam}}',
  'sender-blocked':
    '{what, select, mailbox {Blocked the sender’s mailbox} domain {Blocked the sender’s domain} other {Blocked the sender’s phone number}}',
  'block-lifted':
    '{what, select, mailbox {Lifted the block of the sender’s mailbox} domain {Lifted the block of the sender’s domain} other {Lifted the block of the sender’s phone number}}',
  'request-set-aside': 'Kept apart from the queue, because its sender is blocked',
  'request-brought-back': 'Brought into the queue',
  'closed-unnotified': 'Said that nobody has to be told, because it is no request',
  'closed-as-duplicate': 'Put together with another request that asks for the same',
  'duplicate-taken-in': 'Took in another request that asks for the same',
  'cases-linked':
    '{what, select, related {Linked with a related request} other {Compared with another request: they are different}}',
  'cases-unlinked': 'Took a link to another request away',
  'request-reopened': 'Took it back: it stands where it stood before',
  'plan-taken': 'Took the plan: {tasks, plural, one {one task} other {# tasks}}',
  'task-added': 'Added a task',
  'task-changed': 'Changed who does a task, or when',
  'task-done': '{by, select, link {A task was reported done by its link} other {Reported a task done}}',
  'task-not-applicable': 'Found that a task does not apply',
  'task-reopened': 'Opened a task again',
  'task-handed-out': 'Handed out a task by link',
  'task-viewed': 'Opened a task by its link',
  'task-link-ended': 'Ended the link of a task',
  'milestone-ticked': 'Ticked a step on the way, or took it back',
  'closed-with-open-tasks':
    'Ended the case with open tasks, for a reason: {tasks, plural, one {one task} other {# tasks}}',
  'file-collected': 'Put a file to a task',
  'collected-file-removed': 'Removed a file from a task',
  'package-built': 'Built an answer package of {files, plural, one {one file} other {# files}}',
  'pack-made': 'Made a pack of the case for a regulator or for the person',
  'audit-exported': 'Exported the audit trail',
  'note-added': 'Added a note',
  'due-date-set':
    '{kept, select, yes {The due date stays {to}: the law has a newer version, which was not applied to this case} other {The due date moved from {from} to {to}{because, select, loaded {, because the holidays of a year were loaded} shipped {, because the portal has other holidays now} other {}}}}',
  'law-version-decided':
    '{decision, select, moved {Moved to the version of the law of {to}} other {Kept under the version of the law of {from}, though a newer one is in force}}',
  'mail-queued-again': 'Sent a mail again',
  'mail-failed': 'A mail could not be delivered',
  other: 'Something else was written down',
  noDate: 'no date',
} as const satisfies Record<AuditEvent | 'other' | 'noDate', string>
