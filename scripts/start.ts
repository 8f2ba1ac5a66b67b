import { giveUp, startPortal } from '#scripts/start-portal.ts'

// `npm start`.
await startPortal().catch(giveUp)
