import type { ZodType } from 'zod'

/** Loads one form's schema when it is first sent, so that no page carries a validator it may never need. */
type Load = () => Promise<ZodType>

const intake = () => import('#lib/domain/requests/intake.ts')
const details = (kind: 'access' | 'deletion' | 'correction' | 'withdrawal' | 'cancellation' | 'complaint') =>
  intake().then((questions): ZodType => questions.DETAILS[kind])

const subject = (relation: 'guardian' | 'agent' | 'deceased') =>
  import('#lib/domain/requests/whom.ts').then((whom): ZodType => whom.SUBJECTS[relation])

const staff = () => import('#lib/domain/staff/forms.ts')
const desk = () => import('#lib/domain/requests/desk-forms.ts')
const setAside = () => import('#lib/domain/requests/set-aside-forms.ts')
const letter = () => import('#lib/domain/letters/forms.ts')
const identity = () => import('#lib/domain/verification/identity-forms.ts')

/** The forms the browser checks before sending: the very schemas the server uses. */
export const FORM_SCHEMAS = {
  kind: () => intake().then((questions) => questions.kindAnswers),
  residence: () => intake().then((questions) => questions.residenceAnswers),
  relation: () => intake().then((questions) => questions.relationAnswers),
  'subject-guardian': () => subject('guardian'),
  'subject-agent': () => subject('agent'),
  'subject-deceased': () => subject('deceased'),
  contact: () => intake().then((questions) => questions.contactAnswers),
  'details-access': () => details('access'),
  'details-deletion': () => details('deletion'),
  'details-correction': () => details('correction'),
  'details-withdrawal': () => details('withdrawal'),
  'details-cancellation': () => details('cancellation'),
  'details-complaint': () => details('complaint'),
  find: () => import('#lib/domain/requests/requester-forms.ts').then((forms) => forms.findForm),
  appeal: () => import('#lib/domain/requests/requester-forms.ts').then((forms) => forms.appealForm),
  'new-address': () =>
    import('#lib/domain/requests/requester-forms.ts').then((forms) => forms.newAddressForm),
  'withdraw-consent': () =>
    import('#lib/domain/requests/withdrawal.ts').then((forms) => forms.withdrawConsentForm),
  'withdrawals-check': () =>
    import('#lib/domain/requests/withdrawal.ts').then((forms) => forms.withdrawalsCheckForm),
  'desk-assign': () => desk().then((forms) => forms.assignForm),
  'desk-ask': () => desk().then((forms) => forms.askForm),
  'letter-judge': () => letter().then((forms) => forms.judgeForm),
  'letter-unfreeze': () => letter().then((forms) => forms.unfreezeForm),
  'desk-accept-identity': () => identity().then((forms) => forms.acceptIdentityForm),
  'desk-match-identity': () => identity().then((forms) => forms.matchIdentityForm),
  'desk-ask-identity': () => identity().then((forms) => forms.askIdentityForm),
  'desk-override-identity': () => identity().then((forms) => forms.overrideIdentityForm),
  'desk-reply': () => desk().then((forms) => forms.replyForm),
  'desk-refuse': () => desk().then((forms) => forms.refuseForm),
  'desk-close': () => desk().then((forms) => forms.closeForm),
  'desk-correct-receipt': () => desk().then((forms) => forms.correctReceiptForm),
  'desk-extend': () => desk().then((forms) => forms.extendForm),
  'desk-acknowledge': () => desk().then((forms) => forms.acknowledgeForm),
  'desk-record-circumstance': () => desk().then((forms) => forms.circumstanceForm),
  'desk-stop-purposes': () => desk().then((forms) => forms.stopPurposesForm),
  'desk-watch': () => desk().then((forms) => forms.watchForm),
  'desk-unwatch': () => desk().then((forms) => forms.watchForm),
  'desk-note': () => desk().then((forms) => forms.noteForm),
  'desk-settle-address': () => desk().then((forms) => forms.settleAddressForm),
  'desk-hold-record': () => desk().then((forms) => forms.legalHoldForm),
  'desk-lift-hold': () => desk().then((forms) => forms.legalHoldForm),
  'desk-close-as-spam': () => setAside().then((forms) => forms.closeAsSpamForm),
  'desk-close-as-duplicate': () => setAside().then((forms) => forms.closeAsDuplicateForm),
  'desk-correct-address': () =>
    import('#lib/domain/requests/entry.ts').then((forms) => forms.correctAddressForm),
  'desk-bring-back': () => setAside().then((forms) => forms.bringBackForm),
  'desk-enter': () => import('#lib/domain/requests/entry.ts').then((forms) => forms.entryForm),
  'desk-reopen': () => setAside().then((forms) => forms.reopenForm),
  'desk-shield': () => import('#lib/domain/access/shield-forms.ts').then((forms) => forms.shieldForm),
  'desk-pack': () => import('#lib/domain/pack/pack-form.ts').then((forms) => forms.packForm),
  'desk-search': () => desk().then((forms) => forms.searchForm),
  'calendar-load': () => import('#lib/domain/holidays/load-form.ts').then((forms) => forms.loadForm),
  'staff-sign-in': () => staff().then((forms) => forms.signInAnswers),
  'staff-join': () => staff().then((forms) => forms.joinAnswers),
  'staff-password': () => staff().then((forms) => forms.passwordAnswers),
  'staff-owner': () => staff().then((forms) => forms.ownerAnswers),
  'staff-code': () => staff().then((forms) => forms.codeAnswers),
  'test-mail': () => import('#lib/domain/messages/test-mail.ts').then((forms) => forms.testMailForm),
  'settings-operator': () => import('#lib/domain/operator/face-form.ts').then((forms) => forms.faceForm),
  'settings-rules': () => import('#lib/domain/operator/rules-form.ts').then((forms) => forms.rulesForm),
  'settings-assignment': () =>
    import('#lib/domain/staff/assignment-forms.ts').then((forms) => forms.assignmentRuleForm),
  'staff-absence': () => import('#lib/domain/staff/absence.ts').then((forms) => forms.absenceForm),
  'settings-entry': () => import('#lib/domain/operator/entry-form.ts').then((forms) => forms.entryForm),
  'desk-posted': () => import('#lib/domain/messages/posted-form.ts').then((forms) => forms.postedForm),
  'desk-redaction': () => import('#lib/domain/files/redaction.ts').then((forms) => forms.redactionForm),
  'settings-template': () =>
    import('#lib/domain/letters/template-form.ts').then((forms) => forms.templateForm),
  'staff-passkey': () => import('#lib/domain/staff/passkeys.ts').then((forms) => forms.newPasskeyAnswers),
  'staff-invite': () => staff().then((forms) => forms.inviteAnswers),
} satisfies Record<string, Load>

export type FormName = keyof typeof FORM_SCHEMAS
