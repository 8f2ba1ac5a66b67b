import type { signIn as english } from '#lib/i18n/en/sign-in.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** 如何登录工作台，以及在哪些地方处于登录状态。 */
export const signIn: Words<typeof english> = {
  methods: {
    password: '密码和验证码',
    passkey: '通行密钥',
    'single-sign-on': '单点登录',
  },
  sessions: {
    title: '您的登录位置',
    lead: '半小时未使用，或最长十二小时后，登录自动结束。',
    term: '登录位置',
    now: '{count, plural, one {仅此一处} other {共 # 处}}',
    look: '查看',
    caption: '您的登录',
    browser: '浏览器',
    unknown: '未知浏览器',
    this: '当前',
    method: '登录方式',
    since: '登录时间',
    seen: '最近使用',
    act: '结束',
    end: '退出该处登录',
    endAbout: '{browser}，登录于 {since}',
    endOthers: '退出其他所有位置',
    alone: '您没有在其他地方登录。',
    unexpected: '如果其中有您不认识的，请结束它并更改密码。',
    ended: '已在该处退出登录',
  },
}
