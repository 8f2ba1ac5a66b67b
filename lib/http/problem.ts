import type { Locale } from '#lib/domain/locales.ts'
import { PROBLEMS } from '#lib/domain/problems.ts'
import type { Problem } from '#lib/domain/result.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'

/** An RFC 9457 answer in the reader's language; `errors` names each field that was wrong. */
export function problemResponse(problem: Problem, locale: Locale, requestId: string): Response {
  const status = PROBLEMS[problem.code]
  const sentence = problemSentence(locale, problem.code)
  const body = {
    type: `urn:rights-portal:problem:${problem.code}`,
    title: sentence,
    status,
    detail: sentence,
    code: problem.code,
    instance: `urn:request:${requestId}`,
    errors: problem.fields?.map(({ field, code, params }) => ({
      field,
      code,
      message: problemSentence(locale, code, params),
    })),
  }
  return new Response(JSON.stringify(body), { status, headers: problemHeaders(problem) })
}

function problemHeaders(problem: Problem): Headers {
  const headers = new Headers({ 'content-type': 'application/problem+json; charset=utf-8' })
  if (problem.retryAfterSeconds) headers.set('retry-after', String(problem.retryAfterSeconds))
  return headers
}
