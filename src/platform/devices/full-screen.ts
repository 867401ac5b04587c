import { type Fault, fault } from '../../domain/refusal.ts'

/** Asks the browser for the whole screen, or gives it back; the fault when it does not let it. */
export const fullScreen = async (on: boolean): Promise<Fault | null> => {
  try {
    if (on) await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    else if (document.fullscreenElement) await document.exitFullscreen()
    return null
  } catch (cause) {
    return fault('full-screen-refused', cause)
  }
}
