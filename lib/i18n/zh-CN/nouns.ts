import type { nouns as english } from '#lib/i18n/en/nouns.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** 各处通用的名称；键为 `lib/domain` 中的代码。 */
export const nouns = {
  kinds: {
    access: '查阅、复制',
    correction: '更正、补充',
    deletion: '删除',
    withdrawal: '撤回同意',
    cancellation: '注销账号',
    complaint: '投诉',
    appeal: '申诉',
  },
  kindSentences: {
    access: '查阅、复制我的个人信息',
    correction: '更正、补充我的个人信息',
    deletion: '删除我的个人信息',
    withdrawal: '撤回我的同意',
    cancellation: '注销我的账号',
    complaint: '投诉',
    appeal: '对处理决定提出申诉',
  },
  kindHints: {
    access: '了解我们保存了您的哪些个人信息，并获取一份副本',
    correction: '告诉我们哪些内容有误或缺失，以及正确的内容',
    deletion: '要求我们删除您的全部或部分个人信息',
    withdrawal: '停止您此前同意过的用途',
    cancellation: '永久注销您的账号',
    complaint: '告诉我们在处理您的个人信息时出了什么问题',
  },
  statuses: {
    unconfirmed: '待确认邮箱',
    open: '处理中',
    waiting: '等待申请人回复',
    held: '暂缓处理',
    closed: '已办结',
  },
  outcomes: {
    granted: '已同意',
    'partly-granted': '部分同意',
    restricted: '未删除，已限制处理',
    refused: '已拒绝',
    'no-data-held': '未保存相关信息',
    'identity-not-proven': '未能证明身份',
    withdrawn: '申请人已撤回申请',
    'not-confirmed': '一直未确认邮箱',
    duplicate: '与另一申请重复',
  },
  laws: {
    CN: '中国《个人信息保护法》',
    EU: '欧盟 GDPR',
    UK: '英国 GDPR',
    'US-CA': '美国加州 CCPA',
  },
  categories: {
    account: '账号与注册信息',
    contact: '联系方式',
    orders: '订单与配送',
    'device-cache': '应用在设备上的缓存数据',
    'server-logs': '服务器日志',
    support: '与客服的沟通记录',
    marketing: '营销与广告',
  },
  purposes: {
    personalisation: '个性化服务，例如根据语言或位置',
    'improving-services': '设计和改进服务',
    advertising: '向我展示个性化广告',
    'advertising-measurement': '衡量广告效果',
    'advertising-sharing': '与广告合作伙伴共享数据',
    surveys: '邀请我参加问卷调查',
  },
  standingPurposes: {
    'providing-service': '提供您所要求的服务',
    security: '登录验证、安全保障、防范欺诈、存档和备份',
    'software-updates': '检测和更新软件',
  },
  scopes: {
    all: '全部个人信息',
    some: '仅部分个人信息',
  },
  deliveries: {
    portal: '在线获取，在本申请的页面查看',
    post: '纸质件，邮寄',
  },
  relations: {
    self: '本人',
  },
  channels: {
    portal: '本平台',
  },
} satisfies Words<typeof english>
