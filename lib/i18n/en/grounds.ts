import { worldwideGrounds } from '#lib/i18n/en/grounds-worldwide.ts'

/** Reasons a law gives for saying no, and what a person can do about it. Shown to handlers and to requesters. */
export const grounds = {
  labels: {
    cn: {
      'confidential-by-law': 'A law or regulation requires confidentiality',
      'notice-not-required': 'A law or regulation says that no notice is needed',
      'state-organ': 'Telling the person would keep a state organ from its statutory duty',
      'data-accurate': 'The data were checked and are accurate and complete',
      'retention-period-unexpired': 'The retention period set by law has not ended',
      'technically-infeasible': 'Deletion is technically hard to achieve',
      'legal-obligation': 'Necessary for a duty that a law puts on the operator',
      'national-security': 'Directly related to national security or defence',
      'public-safety-health': 'Directly related to public safety, public health or a major public interest',
      'criminal-process':
        'Directly related to investigating, prosecuting, trying or enforcing a criminal case',
      'bad-faith-or-abuse': 'There is enough evidence of bad faith or of an abuse of rights',
      'vital-interests-consent-impractical':
        'Protects somebody’s life or property, and consent is hard to obtain',
      'serious-harm-to-others': 'Would seriously harm the lawful rights of the person or of others',
      'trade-secret': 'Concerns trade secrets',
      'complaint-not-upheld': 'The complaint was looked into and is not upheld',
    },
    eu: {
      'manifestly-unfounded': 'The request is manifestly unfounded',
      excessive: 'The request is excessive, above all because it is repeated',
      'not-identifiable': 'The person cannot be identified in the data',
      'rights-of-others': 'A copy would harm the rights and freedoms of others',
      'data-accurate': 'The data were checked and are accurate and complete',
      erasure: {
        'no-ground': 'None of the reasons for which data must be erased applies',
        expression: 'Needed for freedom of expression and information',
        'legal-obligation': 'Needed for a legal obligation or a public task',
        'public-health': 'Needed for public health',
        archiving: 'Needed for archiving, research or statistics in the public interest',
        'legal-claims': 'Needed to bring or defend legal claims',
      },
      'national-restriction': 'A national law restricts this right',
      'complaint-not-upheld': 'The complaint was looked into and is not upheld',
    },
    uk: {
      'manifestly-unfounded': 'The request is manifestly unfounded',
      excessive: 'The request is excessive, above all because it is repeated',
      'not-identifiable': 'The person cannot be identified in the data',
      'rights-of-others': 'The data also identify somebody else who has not agreed',
      'disproportionate-search': 'Only a reasonable and proportionate search is owed, and it was made',
      crime: 'Would prejudice preventing or detecting crime, or collecting tax',
      'legal-privilege': 'Legal professional privilege',
      'management-forecasts': 'Would prejudice management forecasting or planning',
      negotiations: 'Would prejudice negotiations with the person',
      references: 'A confidential reference',
      'data-accurate': 'The data were checked and are accurate and complete',
      erasure: {
        'no-ground': 'None of the reasons for which data must be erased applies',
        expression: 'Needed for freedom of expression and information',
        'legal-obligation': 'Needed for a legal obligation or a public task',
        'public-health': 'Needed for public health',
        archiving: 'Needed for archiving, research or statistics in the public interest',
        'legal-claims': 'Needed to bring or defend legal claims',
      },
      'complaint-not-upheld': 'The complaint was looked into and is not upheld',
    },
    ca: {
      unverifiable: 'The identity of the person cannot be verified',
      exempt: 'The data or the processing are exempt from the law',
      excessive: 'The request is manifestly unfounded or excessive',
      'twice-in-12-months': 'Two such requests were already answered in the last 12 months',
      know: { 'substantial-risk-pieces': 'Some pieces are too sensitive to be disclosed' },
      'disproportionate-effort': 'Would take an effort out of all proportion to the benefit',
      correct: {
        'totality-accurate': 'All circumstances together show that the data are accurate',
        fraud: 'There is a documented belief that the request is fraudulent',
        'repeat-6-months': 'The same correction was refused in the last 6 months',
      },
      delete: {
        transaction: 'Needed to complete a transaction or to perform a contract',
        security: 'Needed for security and integrity',
        debug: 'Needed to find and repair errors',
        'free-speech': 'Needed for free speech or another legal right',
        calecpa: 'Needed to comply with the California Electronic Communications Privacy Act',
        research: 'Needed for research in the public interest that the person agreed to',
        'internal-aligned': 'Needed for internal uses that the person can reasonably expect',
        'legal-obligation': 'Needed to comply with a legal obligation',
      },
      optout: { 'fraud-belief': 'There is a documented belief that the request is fraudulent' },
      'complaint-not-upheld': 'The complaint was looked into and is not upheld',
    },
    ...worldwideGrounds,
  },
  remedies: {
    'cn-authority':
      'You can complain to an authority responsible for personal information protection, such as the Cyberspace Administration of China.',
    'cn-court': 'You can bring a lawsuit before a people’s court.',
    'eu-authority':
      'You can complain to a data protection supervisory authority, for example where you live or work.',
    'eu-court': 'You can go to court.',
    'uk-controller': 'You can complain to us first, with the complaint form on this website.',
    'uk-authority': 'You can complain to the Information Commissioner’s Office (ICO).',
    'uk-court': 'You can go to court.',
    'ca-authority':
      'You can complain to the California Privacy Protection Agency or the Attorney General of California.',
    'ca-opt-out':
      'You can still tell us not to sell or share your personal information, by withdrawing your consent.',
  },
} as const
