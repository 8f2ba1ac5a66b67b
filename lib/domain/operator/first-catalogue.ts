import type { Catalogue, CatalogueEntry } from '#lib/domain/operator/catalogue.ts'
import type { LocalText } from '#lib/domain/operator/local-text.ts'

/** What a new store is filled with: what the first operator's privacy policy says. From then on the store's rows count, edited at the desk. */
export const FIRST_CATALOGUE: Catalogue = {
  categories: [
    entry('account', ['Account and registration', '账号与注册信息'], {
      systems: ['app-database', 'backups'],
    }),
    entry('contact', ['Contact details', '联系方式'], {
      systems: ['app-database', 'support-desk', 'backups'],
    }),
    entry('orders', ['Orders and deliveries', '订单与配送'], { systems: ['app-database', 'backups'] }),
    entry('device-cache', ['Data cached by the app on a device', '应用在设备上的缓存数据'], {
      systems: ['app-cache'],
    }),
    entry('server-logs', ['Server logs', '服务器日志'], { systems: ['server-logs'] }),
    entry('support', ['Conversations with customer service', '与客服的沟通记录'], {
      systems: ['support-desk'],
    }),
    entry('marketing', ['Marketing and advertising', '营销与广告'], { systems: ['marketing-tools'] }),
  ],
  systems: [
    entry('app-database', ['Accounts and orders', '账号与订单系统'], {
      explanation: both('Databases behind the app and the website', '应用和网站的后台数据库'),
    }),
    entry('app-cache', ['App cache', '应用缓存'], {
      explanation: both('What the app keeps on people’s own devices', '应用保存在个人设备上的数据'),
    }),
    entry('server-logs', ['Server logs', '服务器日志'], {
      explanation: both('Records that our servers write by themselves', '服务器自动生成的记录'),
    }),
    entry('support-desk', ['Customer service', '客服系统'], {
      explanation: both('Conversations and their notes', '沟通内容及相关备注'),
    }),
    entry('marketing-tools', ['Marketing tools', '营销工具'], {
      explanation: both('Mailing lists, surveys and advertising', '邮件列表、问卷和广告'),
    }),
    entry('backups', ['Backups and archives', '备份与归档'], {
      explanation: both('Copies kept for a while in case something is lost', '为防丢失而保留一段时间的副本'),
    }),
  ],
  purposes: [
    entry(
      'personalisation',
      ['Personalising the service, for example by language or location', '个性化服务，例如根据语言或位置'],
      { restsOnConsent: true },
    ),
    entry('improving-services', ['Designing and improving services', '设计和改进服务'], {
      restsOnConsent: true,
    }),
    entry('advertising', ['Personalised advertising', '个性化广告'], { restsOnConsent: true }),
    entry('advertising-measurement', ['Measuring how advertising works', '衡量广告效果'], {
      restsOnConsent: true,
    }),
    entry('advertising-sharing', ['Sharing data with advertising partners', '与广告合作伙伴共享数据'], {
      restsOnConsent: true,
      isShared: true,
    }),
    entry('surveys', ['Invitations to surveys', '邀请参加问卷调查'], { restsOnConsent: true }),
    entry('providing-service', ['Providing the service that was asked for', '提供您所要求的服务'], {
      explanation: both(
        'Without it we could not give you what you signed up for. It ends with your account.',
        '否则我们无法提供您所注册使用的服务；注销账号后即终止。',
      ),
    }),
    entry(
      'security',
      [
        'Sign-in, security, preventing fraud, archives and backups',
        '登录验证、安全保障、防范欺诈、存档和备份',
      ],
      {
        explanation: both(
          'It protects your account and everybody else’s, and some records a law makes us keep.',
          '这能保护您和所有人的账号安全；有些记录是法律要求我们保存的。',
        ),
      },
    ),
    entry('software-updates', ['Checking and updating software', '检测和更新软件'], {
      explanation: both(
        'It keeps the software you use working and safe.',
        '这能使您使用的软件正常、安全地运行。',
      ),
    }),
  ],
}

function entry(id: string, [en, zh]: [string, string], rest: Partial<CatalogueEntry>): CatalogueEntry {
  const plain = { systems: [], restsOnConsent: false, isShared: false, retiredAt: null, version: 1 }
  return { id, name: both(en, zh), explanation: both('', ''), ...plain, ...rest }
}

function both(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh }
}
