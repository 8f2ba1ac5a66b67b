import { writeFileSync } from 'node:fs'
import { PERMISSIONS, ROLES } from '#lib/domain/access/permissions.ts'

/** `docs/permissions.md`, from the table that decides every question of authority (SR-103). */
export function permissionsPage(): string {
  const rows = Object.entries(PERMISSIONS).map(([permission, roles]) => {
    const marks = ROLES.map((role) => ((roles as readonly string[]).includes(role) ? 'yes' : '–'))
    return `| \`${permission}\` | ${marks.join(' | ')} |`
  })
  return [
    '# Who may do what at the desk',
    '',
    'Made from `lib/domain/access/permissions.ts` by `npm run permissions:page`; a test holds it to the table, and',
    '`tests/journeys/permissions.test.ts` asks every route of the running portal, as everybody.',
    '',
    'A lead is a handler who also assigns, approves and reports for the team. An auditor reads everything, the trail too,',
    'and changes nothing. Nobody of any role sees a case by or about themselves.',
    '',
    `| | ${ROLES.join(' | ')} |`,
    `|---|${ROLES.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n')
}

if (import.meta.main) writeFileSync('docs/permissions.md', permissionsPage())
