/** What the operator holds and why, as its privacy policy says; forms offer these (operator's own settings later). */

/** Categories of personal data a person can name in an access or deletion request. */
export const DATA_CATEGORIES = [
  'account',
  'contact',
  'orders',
  'device-cache',
  'server-logs',
  'support',
  'marketing',
] as const
export type DataCategory = (typeof DATA_CATEGORIES)[number]

/** Purposes that rest on consent, each of which can be withdrawn from by itself. */
export const CONSENT_PURPOSES = [
  'personalisation',
  'improving-services',
  'advertising',
  'advertising-measurement',
  'advertising-sharing',
  'surveys',
] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** Purposes that stand without consent: explained on the page, not offered. */
export const STANDING_PURPOSES = ['providing-service', 'security', 'software-updates'] as const
