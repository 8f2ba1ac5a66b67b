import { GroundText } from '#components/requests/ground-text.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile, LinkedCase } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type LinkedCardProps = { locale: Locale; zone: string; file: CaseFile; me: string | null }

/** The case on the other side: what an appeal or a complaint is about, or that there is one about this answer. */
export function LinkedCard({ locale, zone, file, me }: LinkedCardProps) {
  const t = translatorFor(locale, 'casefile')
  const { about, appeal, visit } = file
  return (
    <>
      {about ? (
        <Card title={t(`linked.about.${wordOf(file)}`)}>
          <div className="space-y-3">
            <Linked {...{ locale, zone }} law={file.law} linked={about} />
            <SameHand {...{ locale, file, about, me }} />
          </div>
        </Card>
      ) : null}
      {appeal ? (
        <Card title={t(`linked.appeal.${wordOf(appeal)}`)}>
          <Linked {...{ locale, zone }} law={file.law} linked={appeal} />
        </Card>
      ) : null}
      <LinkedList {...{ locale, zone, file }} title={t('linked.visit')} cases={visit} />
    </>
  )
}

type LinkedListProps = Omit<LinkedCardProps, 'me'> & {
  title: string
  text?: string
  cases: readonly LinkedCase[]
}

/** Several cases that belong to this one. */
function LinkedList({ locale, zone, file, title, text, cases }: LinkedListProps) {
  if (cases.length === 0) return null
  return (
    <Card title={title}>
      <div className="space-y-3">
        {text ? <p>{text}</p> : null}
        {cases.map((linked) => (
          <Linked key={linked.reference} {...{ locale, zone, linked }} law={file.law} />
        ))}
      </div>
    </Card>
  )
}

function wordOf({ kind }: Pick<LinkedCase, 'kind'>): 'appeal' | 'complaint' {
  return kind === 'appeal' ? kind : 'complaint'
}

type LinkedProps = { locale: Locale; zone: string; law: string; linked: LinkedCase }

/** Which case, how it stands or ended, by whom and why; both are counted under one law. */
function Linked({ locale, zone, law, linked }: LinkedProps) {
  const t = translatorFor(locale, 'casefile')
  const nouns = translatorFor(locale, 'nouns')
  const { reference, kind, status, outcome, closedAt, decidedBy, ground } = linked
  const how = outcome ? nouns(`outcomes.${outcome}`) : nouns(`statuses.${status}`)
  return (
    <div>
      <p>
        <a href={`/${locale}/desk/requests/${reference}`}>{reference}</a>{' '}
        <span className="text-soft">{nouns(`kinds.${kind}`)}</span>
      </p>
      <p>
        {closedAt ? t('linked.decided', { how, moment: momentText(closedAt, zone, locale) }) : how}
        {decidedBy ? ` ${t('linked.by', { name: nameOf(decidedBy, locale) })}` : null}
      </p>
      {ground ? <GroundText locale={locale} code={ground} law={law} /> : null}
    </div>
  )
}

type SameHandProps = Pick<LinkedCardProps, 'locale' | 'file' | 'me'> & { about: LinkedCase }

/** Nobody should judge their own decision alone; said to whoever has the case, or looks at one nobody has. */
function SameHand({ locale, file, about, me }: SameHandProps) {
  const t = translatorFor(locale, 'casefile')
  const { decidedBy, reference } = about
  const handlerId = file.assignee?.id ?? me
  if (!decidedBy || file.status === 'closed' || decidedBy.id !== handlerId) return null
  const toneWord = messagesOf(locale).site.toneWords.warning
  return (
    <Notice tone="warning" title={t('linked.sameHandTitle')} toneWord={toneWord}>
      <p>{t('linked.sameHandText', { name: nameOf(decidedBy, locale), reference })}</p>
    </Notice>
  )
}

function nameOf({ name }: { name: string | null }, locale: Locale): string {
  return name || translatorFor(locale, 'desk')('formerColleague')
}
