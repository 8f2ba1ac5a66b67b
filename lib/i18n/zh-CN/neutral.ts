export const neutral = {
  title: '未能完成此操作',
  otherWays: '如果问题一直出现，您也可以发邮件给我们：',
  back: '返回',
  requestId: '如需询问此事，请告知编号 {id}。',
}
