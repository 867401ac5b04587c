import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { picture as text } from '../../messages/picture.ts'
import type { Operation } from '../operation.ts'
import { pictureShown } from './picture-shown.ts'

/** Shows the twelve months as the page that will come out of the printer: one scale, its legend, its sources. */
export const printMonths: Operation = {
  id: 'print-months',
  available: ({ session: { heat } }) => (heat.months?.result ? null : refusal('picture-not-ready')),
  label: () => actions['print-months'](),
  run: async (state, _target, ports) => {
    const picture = await pictureShown({
      ...state,
      session: { ...state.session, heat: { ...state.session.heat, view: 'months' } },
    })
    const file = await ports.writePicture(picture, 'svg')
    if (isFault(file)) return file
    const svg = new TextDecoder().decode(file.bytes)
    return { kind: 'done', quiet: true, look: { sheets: null, handout: { title: text.print, svg } } }
  },
}
