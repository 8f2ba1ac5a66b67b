export const neutral = {
  title: '未能完成此操作',
  otherWays: '您也可以用其他方式联系我们：',
  back: '返回',
  requestId: '如需询问此事，请告知编号 {id}。',
}
