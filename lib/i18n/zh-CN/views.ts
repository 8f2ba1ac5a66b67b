import type { views as english } from '#lib/i18n/en/views.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** 保存的列表视图和快捷键。 */
export const views = {
  title: '保存的视图',
  lead: '视图是以名称保存的列表筛选条件。个人视图仅自己可见，团队视图所有人可见。',
  label: '保存的视图',
  change: '管理视图',
  keep: '保存为视图',
  keepSubmit: '保存',
  name: '视图名称',
  team: '供整个团队使用',
  none: '尚未保存视图',
  noneText: '先筛选列表，再为当前内容命名保存。',
  own: '个人',
  ofTeam: '团队',
  rename: '重命名',
  delete: '删除',
  keys: {
    button: '快捷键',
    title: '列表的快捷键',
    on: '启用这些快捷键',
    close: '关闭',
    next: '下一件申请',
    previous: '上一件申请',
    open: '打开',
    select: '选择',
    assign: '选择并指定负责人',
    reply: '回复',
    search: '查找',
    help: '显示快捷键',
  },
} satisfies Words<typeof english>
