export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The theme asked for in this session; `auto` follows the device. */
export const theme = {
  read: (): Theme => (document.documentElement.dataset.theme as Theme | undefined) ?? 'auto',
  set: (value: Theme): void => {
    if (value === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = value
  },
} as const
