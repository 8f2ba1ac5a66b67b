export { FailureView as default } from '#components/site/failure-view.tsx'
