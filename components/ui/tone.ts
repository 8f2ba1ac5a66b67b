/** What a notice, badge or event says before its words are read. Always beside an icon and a word. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export const TONE_TEXT: Record<Tone, string> = {
  neutral: 'text-soft',
  info: 'text-info',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
}

export const TONE_GROUND: Record<Tone, string> = {
  neutral: 'bg-sunken',
  info: 'bg-info-soft',
  success: 'bg-success-soft',
  warning: 'bg-warning-soft',
  danger: 'bg-danger-soft',
}

export const TONE_EDGES: Record<Tone, string> = {
  neutral: 'border-edge',
  info: 'border-info',
  success: 'border-success',
  warning: 'border-warning',
  danger: 'border-danger',
}
