import type { MyLinked, MyRequest } from '#lib/domain/requests/my-request.ts'

/**
 * A request as its reader may see it: once the person an agent acts for speaks for themselves, the agent sees where it
 * stands and its dates, what they asked, and what was written before; no answer and no outcome, for both tell of the
 * person (SR-084, SR-105). Every field is named, so that a new one is decided on.
 */
export function shownTo(mine: MyRequest): MyRequest {
  const since = mine.byAgent?.as === 'agent' ? mine.byAgent.subjectConfirmedAt : null
  if (!since) return mine
  return {
    ...statusOf(mine),
    outcome: null,
    refusalGround: null,
    itemAnswers: null,
    messages: mine.messages.filter(({ createdAt }) => createdAt < since),
    answerWaits: false,
    waitingFiles: [],
    identity: { level: 0, needed: 0, awaited: null, files: [] },
    canWrite: false,
    canWithdraw: false,
    hold: null,
    proof: { way: null, isFresh: false, codeMailed: false },
    withdrawal: null,
    about: mine.about && withoutOutcome(mine.about),
    mergedInto: null,
    appeal: null,
    visit: mine.visit.map(withoutOutcome),
  }
}

function statusOf(mine: MyRequest) {
  const { reference, kind, status, disputed, discreet, gated, law, lawMode, residence, relation } = mine
  const { receivedOn, channel, confirmedAt, closedOn, dueOn, pausedSince, provisional, trace } = mine
  const { version, answers, evidence, record, address, canChangeAddress, catalogue, copyFirst, byAgent } =
    mine
  const { fileLimits } = mine
  return {
    ...{ reference, kind, status, disputed, discreet, gated, law, lawMode, residence, relation },
    ...{ receivedOn, channel, confirmedAt, closedOn, dueOn, pausedSince, provisional, trace },
    ...{ version, answers, evidence, record, address, canChangeAddress, catalogue, copyFirst, byAgent },
    fileLimits,
  }
}

const withoutOutcome = (linked: MyLinked): MyLinked => ({ ...linked, outcome: null })
