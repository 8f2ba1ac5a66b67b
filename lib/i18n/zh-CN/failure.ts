import type { failure as english } from '#lib/i18n/en/failure.ts'

/** 页面无法显示时的文字。 */
export const failure: Record<keyof typeof english, string> = {
  title: '我们这边出了点问题',
  lead: '您已提交的内容没有丢失。请过几分钟再试。',
  again: '再试一次',
  toStart: '回到首页',
}
