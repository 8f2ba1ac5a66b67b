/** How long the link for the first administrator lives (SR-086). */
export const SETUP_LINK_LIFETIME_HOURS = 1
/** How long a colleague may take to follow an invitation. */
export const INVITATION_LIFETIME_HOURS = 7 * 24
/** How long a link lives that gives somebody a new password and authenticator. */
export const RESET_LINK_LIFETIME_HOURS = 24
/** How long a new authenticator may wait to be tried before it is forgotten. */
export const PENDING_AUTHENTICATOR_MINUTES = 15
/** How fresh a second factor must be for what cannot be taken back (SR-100). */
export const FACTOR_FRESH_MINUTES = 10
/** From this age on a form asks for a code, so that there is time to fill it in before it is needed. */
export const FACTOR_ASKED_AFTER_MINUTES = 5
