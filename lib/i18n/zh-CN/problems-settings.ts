/** 设置有误时的提示。 */
export const settingsProblems = {
  'operator-name-missing': '请同时填写此语言的名称，使用该语言的人看到的就是它',
  'operator-legal-name-missing': '请同时填写此语言的公司名称',
  'phone-impossible': '请用数字填写电话，例如 +86 20 1234 5678，或留空',
  'web-address-impossible': '请填写以 https:// 开头的完整网址，或留空',
  'policy-version-missing': '请填写自该日起生效的版本，或将日期也留空',
  'policy-day-missing': '请填写该版本的生效日期，或将版本也留空',
  'colour-unreadable': '请用 0–9、a–f 的六位色值填写颜色，例如 #0b5a5e',
  'colour-too-light':
    '此颜色与浅色页面的对比度仅为 {ratio} 比 1，许多人会看不清。至少需要 {least} 比 1，请选择更深的颜色',
  'colour-too-dark':
    '此颜色与深色页面的对比度仅为 {ratio} 比 1，许多人会看不清。至少需要 {least} 比 1，请选择更亮的颜色',
  'entry-name-missing': '请同时填写此语言的名称，使用该语言的人看到的就是它',
  'entry-name-taken': '列表中已有同名条目',
  'entry-explanation-missing': '请同时填写此语言的说明',
  'entry-ground-missing': '请选择此用途的依据',
  'entry-place-impossible': '请选择在列表中的位置',
  'entry-last': '这是最后一个可供选择的条目，请先添加另一个',
  'system-unknown': '请从列表中选择系统',
  'rule-missing': '请选择一项',
  'rule-number-invalid': '请输入 {min} 至 {max} 之间的整数',
  'rule-shares-invalid': '请输入最多五个 1 至 99 的整数，用逗号隔开，例如 50, 75, 90，或留空',
  'logo-missing': '请选择图片，或选择不显示图片',
  'logo-too-large': '“{name}”超过 200 KB，请缩小图片',
  'logo-type-unknown': '无法显示“{name}”，请选择 PNG、JPG 或 WebP 图片',
  'logo-sides': '“{name}”每边须为 24 至 3000 像素',
} as const
