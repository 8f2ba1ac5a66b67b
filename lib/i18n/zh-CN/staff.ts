export const staff = {
  frame: {
    skip: '跳到主要内容',
    place: '工作台',
    nav: '工作台导航',
    queue: '请求',
    outbox: '发件箱',
    staff: '成员',
    account: '我的账户',
    languages: '语言',
    signOut: '退出登录',
  },
}
