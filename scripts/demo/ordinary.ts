import { assign, confirm, type Happening, type Story } from '#scripts/demo/stories.ts'

const NAMES = [
  ['周敏', 'zhou.min'],
  ['Emma Fischer', 'emma.fischer'],
  ['吴刚', 'wu.gang'],
  ['Oliver Grant', 'oliver.grant'],
  ['郑爽', 'zheng.shuang'],
  ['Sofia Rossi', 'sofia.rossi'],
  ['何静', 'he.jing'],
  ['Noah Patel', 'noah.patel'],
  ['林涛', 'lin.tao'],
  ['Grace Kim', 'grace.kim'],
  ['高翔', 'gao.xiang'],
  ['Pieter de Vries', 'pieter.devries'],
  ['罗兰', 'luo.lan'],
  ['Hanna Nowak', 'hanna.nowak'],
  ['谢娜', 'xie.na'],
  ['Tom Becker', 'tom.becker'],
  ['宋佳', 'song.jia'],
  ['Isla Reid', 'isla.reid'],
  ['唐亮', 'tang.liang'],
  ['Amelie Dubois', 'amelie.dubois'],
  ['韩雪', 'han.xue'],
  ['Carlos Ruiz', 'carlos.ruiz'],
  ['曹颖', 'cao.ying'],
  ['Mia Johansson', 'mia.johansson'],
  ['许峰', 'xu.feng'],
  ['Liam Walsh', 'liam.walsh'],
  ['邓超', 'deng.chao'],
  ['Zoe Martin', 'zoe.martin'],
  ['彭博', 'peng.bo'],
  ['Ava Thompson', 'ava.thompson'],
] as const
const RESIDENCES = ['CN', 'DE', 'CN', 'GB-ENG', 'CN', 'IT', 'CN', 'US-CA', 'CN', 'OTHER'] as const
const ORDINARY_KINDS = [
  'access',
  'deletion',
  'correction',
  'cancellation',
  'withdrawal',
  'access',
  'complaint',
] as const

/** The ordinary ones: filed on the days between, some picked up, some answered. */
export const ORDINARY: Story[] = NAMES.map(([name, mailbox], n) => {
  const chinese = n % 2 === 0
  const daysAgo = 1 + ((n * 7) % 27)
  const answered = n % 5 === 3 && daysAgo > 8
  const says = chinese
    ? '您的请求已办理完毕，详情见上。'
    : 'This is done. If anything is missing, write to us here.'
  const end: Happening[] = answered ? [{ after: 7, does: 'close', outcome: 'granted', says }] : []
  const start: Happening[] = n % 3 === 2 ? [confirm()] : [confirm(), assign(chinese ? 0 : 1)]
  return {
    daysAgo,
    kind: ORDINARY_KINDS[n % ORDINARY_KINDS.length],
    residence: chinese ? 'CN' : RESIDENCES[n % RESIDENCES.length],
    locale: chinese ? 'zh-CN' : 'en',
    name,
    email: `${mailbox}@mail.example`,
    happenings: [...start, ...end],
  }
})
