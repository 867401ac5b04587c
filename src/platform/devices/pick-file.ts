import type { Source } from '../../domain/import.ts'
import { sourceOfFile } from './source-of-file.ts'

/** Asks for one file by the browser's own dialog; null when it is closed without a choice. `accept` as in HTML, `.csv,.geojson`. */
export const pickFile = (accept = ''): Promise<Source | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.hidden = true
    const answer = (): void => {
      const file = input.files?.[0]
      input.remove()
      resolve(file ? sourceOfFile(file) : null)
    }
    input.addEventListener('change', answer, { once: true })
    input.addEventListener('cancel', answer, { once: true })
    // Safari forgets an input that is not in the page.
    document.body.append(input)
    input.click()
  })
