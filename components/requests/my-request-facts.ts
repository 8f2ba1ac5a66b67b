import type { MyRequest } from '#lib/domain/requests/my-request.ts'

/** What every part of the page of one's own request is given. */
export type MyRequestProps = {
  facts: MyRequest
  operator: { name: string; email: string; zone: string }
}
