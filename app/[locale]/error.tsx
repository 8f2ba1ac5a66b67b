'use client' // Next demands it here; everything else that needs the browser lives under components/

export { FailureView as default } from '#components/site/failure-view.tsx'
