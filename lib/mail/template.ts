import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import type { MailToRender } from '#lib/domain/messages/mail-to-render.ts'
import type { Words } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'

/** The words of one kind of mail, made from what its payload may hold and nothing else (SR-158). */
export type Template<Kind extends MessageKind> = (
  mail: Extract<MailToRender, { kind: Kind }>,
  say: Speaker,
) => Words
