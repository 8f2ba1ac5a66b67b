import type { Metadata } from 'next'
import { type LawDone, LawView } from '#components/laws/law-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { lawTitle, visitLaw } from '#lib/http/law-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pagePath, pageQuery } from '#lib/http/page.ts'
import { readLaw } from '#lib/reads/laws.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => lawTitle(props)

export default async function LawPage(props: PageProps) {
  const { locale, id, context, shown } = await visitLaw(props)
  const law = await readLaw(context, id)
  if (!law) return nothingHere()
  const mayManage = may(context.actor, 'manage-clock')
  return <LawView {...{ locale, law, mayManage, shown }} path={await pagePath()} done={await doneOf(props)} />
}

async function doneOf({ searchParams }: PageProps): Promise<LawDone | null> {
  const done = await pageQuery(searchParams, 'done')
  const what = (['mode', 'moved', 'kept'] as const).find((each) => each === done)
  const moved = Number(await pageQuery(searchParams, 'moved')) || 0
  return what ? { what, moved } : null
}
