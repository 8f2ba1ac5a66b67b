import type { settings as english } from '#lib/i18n/en/settings.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** 经营者的对外信息，以及持有哪些个人信息、用于什么目的，由管理员设置。 */
export const settings = {
  title: '设置',
  lead: '人们在每个页面、每封邮件中看到的您的信息；保存后，下一个页面即按新设置显示。',
  back: '全部设置',
  saved: '已保存。页面和邮件从现在起按此显示。',
  nothing: '不显示',
  in: '{field}（{language}）',
  operator: {
    title: '经营者',
    lead: '您是谁、怎样联系您，以及您的颜色。保存后，页面、邮件和打印件即按此显示。',
    change: '修改经营者信息',
    submit: '保存',
    names: '名称',
    contact: '联系方式',
    policyPart: '隐私政策',
    look: '颜色',
    name: '人们熟悉的名称',
    legalName: '背后的公司（法定名称）',
    email: '供希望写信的人使用的邮箱',
    phone: '电话',
    phoneHint: '不提供电话请留空。',
    postalAddress: '通信地址',
    postalHint: '按信封上的写法填写。不提供请留空。',
    senderName: '邮件发件人名称',
    senderHint: '留空则使用您的名称。',
    policyUrl: '隐私政策的网址',
    policyUrlHint: '以 https:// 开头的完整网址',
    policyVersion: '隐私政策的版本',
    policyVersionHint: '按政策本身的称呼填写，例如 3.1。每份申请都会记下收到时有效的版本。',
    policyEffectiveOn: '生效日期',
    policyEffectiveHint: '可以填写将来的日期：在此之前仍以前一版本为准。',
    accentLight: '浅色页面上的颜色',
    accentLightHint: '六位色值，例如 #0b5a5e。链接和按钮使用此颜色，因此要足够深才看得清。',
    accentDark: '深色页面上的颜色',
    accentDarkHint: '用于设备设为深色模式的人。要足够亮才看得清。',
  },
} satisfies Words<typeof english>
