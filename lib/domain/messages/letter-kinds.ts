/** What a text between the desk and a requester is; all but `message` are written by the desk. */
export type LetterKind = 'question' | 'reply' | 'extension-notice' | 'answer' | 'message'
