import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LawView } from '#components/laws/law-view.tsx'
import type { Context } from '#lib/commands/context.ts'
import { changeLawMode } from '#lib/commands/laws/change-law-mode.ts'
import { readLaw } from '#lib/reads/laws.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('says of a law that is followed no more that its open requests stay under it', async () => {
  const store = freshStore()
  await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
  const desk = atDesk(store, 'administrator')
  expect(await shown(desk)).not.toContain('Not followed any more')
  must(await changeLawMode(desk, { law: 'UK', mode: 'off', seen: 'voluntary' }))
  expect(await shown(desk)).toContain(
    'Not followed any more: 1 open request stays under this law until it is closed',
  )
})

async function shown(context: Context): Promise<string> {
  const law = await readLaw(context, 'UK')
  if (!law) throw new Error('The desk sees every law.')
  return renderToStaticMarkup(
    <LawView path="/desk/laws/EU" locale="en" law={law} mayManage={false} shown={null} done={null} />,
  )
}
