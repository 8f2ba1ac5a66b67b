import type { queueProblems as english } from '#lib/i18n/en/problems-queue.ts'

/** 申请列表的问题：批量处理、标签、保存的视图和查找。 */
export const queueProblems = {
  'cases-missing': '请至少选择一件申请',
  'tag-missing': '请选择标签',
  'tag-unknown': '此标签已不再供选用，请另选一个',
  'tag-name-missing': '请填写标签名称',
  'tag-name-taken': '已有同名标签',
  'tags-too-many': '标签已达 {max} 个。请使用已有标签，或为已停用的标签改名',
  'view-name-missing': '请填写视图名称',
  'view-name-taken': '已有同名视图',
  'views-too-many': '视图已达 {max} 个，请先删除一个',
} satisfies Record<keyof typeof english, string>
