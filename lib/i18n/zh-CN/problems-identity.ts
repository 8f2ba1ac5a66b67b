import type { identityProblems as english } from '#lib/i18n/en/problems-identity.ts'

/** 核实申请人身份时的问题提示。 */
export const identityProblems: Record<keyof typeof english, string> = {
  'identity-below': '对申请人身份的核实尚不充分，不能同意该申请。请勾选与记录相符的信息，或要求进一步证明',
  'identity-not-gated': '此类申请不得要求证明身份，不因核实而等待',
  'identity-not-asked-for': '尚未要求过这种证明。请先说明理由并提出要求',
  'override-own': '须由第二人决定：经办人或答复人不能自行决定',
  'override-not-needed': '核实已经充分，可以直接同意该申请',
  'fact-unknown': '请只勾选列出的信息',
  'doubt-missing': '请选择您有什么疑问',
  'doubt-reason-missing': '请说明为什么较少的证明不够',
  'proof-unknown': '请只选择列出的方式',
  'proof-missing': '请选择申请人如何证明身份',
  'document-not-taken': '本运营者不接收身份证件照片，请选择其他方式',
  'document-type-missing': '请选择是哪种证件',
  'override-reason-missing': '请说明为什么较少的证明已经足够',
  'document-not-asked': '目前并未要求提供证件照片，请不要发送',
  'document-not-picture': '“{name}”不是照片或扫描件，请选择 JPG、PNG、WebP、HEIC 或 PDF 文件',
  'document-missing': '请选择您的证件照片',
}
