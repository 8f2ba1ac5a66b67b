/** 更改已确认申请的邮箱或保全记录时可能出现的问题。 */
export const addressProblems = {
  'hold-reason-missing': '请写明原因',
  'address-same': '这就是目前使用的邮箱，请输入另一个',
  'access-key-wrong': '查询密钥不正确，请核对后重新输入',
  'address-held': '邮箱更改未满三天。在此之前不能提供、更改或删除任何数据。',
  'address-frozen': '原邮箱阻止了邮箱更改。需要有人调查之后才能继续。',
  'address-asked-often': '您今天已多次提出这一请求。请明天再试，或与我们联系。',
  'second-person-needed': '这一步必须由负责这份申请以外的人来做。',
  'settled-how-missing': '请写明调查结果',
}
