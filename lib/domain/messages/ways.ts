/** How the notice of an extension reaches the person: by mail, or handed over by the staff themselves. */
export const NOTICE_WAYS = ['mail', 'post', 'in-person'] as const
export type NoticeWay = (typeof NOTICE_WAYS)[number]

/** How receipt of a request was confirmed to the person. */
export const RECEIPT_WAYS = ['mail', 'post', 'phone', 'in-person'] as const
export type ReceiptWay = (typeof RECEIPT_WAYS)[number]

/** The ways that staff can say they took: the portal's own mail tells of itself. */
export const OWN_RECEIPT_WAYS = ['post', 'phone', 'in-person'] as const satisfies readonly ReceiptWay[]
export type OwnReceiptWay = (typeof OWN_RECEIPT_WAYS)[number]
