export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'tournee-theme'

const show = (value: Theme): void => {
  if (value === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = value
}

/** Where the browser refuses its storage, a choice lasts as long as the page. */
const storage = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** The theme chosen on this device; `auto` follows its own setting. */
export const theme = {
  read: (): Theme => (document.documentElement.dataset.theme as Theme | undefined) ?? 'auto',
  set: (value: Theme): void => {
    show(value)
    storage()?.setItem(KEY, value)
  },
  /** Shows the theme that was chosen before. */
  restore: (): void => {
    const kept = storage()?.getItem(KEY)
    show(THEMES.find((value) => value === kept) ?? 'auto')
  },
} as const
