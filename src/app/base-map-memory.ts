import { BASE_MAPS, type BaseMapState, NO_BASE_MAP } from '../domain/base-map.ts'
import type { Fault } from '../domain/refusal.ts'
import { forgetBaseMapFile, keepBaseMapFile, keptBaseMapFile } from '../platform/devices/base-map-file.ts'
import { keptChoice } from '../platform/devices/kept-choice.ts'

type Kept = Pick<BaseMapState, 'choice' | 'file' | 'ign'>
const choices = keptChoice('tournee-base-map')

/** What this device remembers of base maps, the same for all territories: the choice, the file, the accord. */
export class BaseMapMemory {
  #kept: Kept

  /** `offersIgn`: the build has the plan of the IGN. `isServed`: a file lies beside the app. */
  constructor(
    offersIgn: boolean,
    private readonly isServed = false,
  ) {
    const { choice, ign } = written(choices.read())
    this.#kept = {
      choice:
        (choice === 'ign' && !(offersIgn && ign === 'agreed')) || (choice === 'served' && !isServed)
          ? 'none'
          : choice,
      file: null,
      ign: offersIgn ? (ign === 'agreed' ? 'agreed' : 'asks') : 'off',
    }
  }

  /** For the session of every territory that is opened. A file is there once `restore` has found it. */
  get state(): BaseMapState {
    const { choice, file } = this.#kept
    const { isServed } = this
    return { ...NO_BASE_MAP, ...this.#kept, isServed, choice: choice === 'file' && !file ? 'none' : choice }
  }

  /** Finds the file kept before; false when there is none. */
  async restore(): Promise<boolean> {
    const blob = await keptBaseMapFile()
    if (!blob) return false
    this.#kept = { ...this.#kept, file: { name: written(choices.read()).name, blob } }
    return true
  }

  readonly remember = (kept: Kept): void => {
    this.#kept = kept
    const { choice, file, ign } = kept
    choices.write(JSON.stringify({ choice, ign, name: file?.name ?? '' }))
  }

  readonly keep = ({ blob }: { readonly blob: Blob }): Promise<Fault | null> => keepBaseMapFile(blob)
  readonly forget = (): Promise<Fault | null> => forgetBaseMapFile()
}

/** What was written, whoever has touched it since. */
const written = (text: string | null): Pick<Kept, 'choice' | 'ign'> & { readonly name: string } => {
  let value: Partial<Record<string, unknown>> = {}
  try {
    value = (JSON.parse(text ?? '{}') ?? {}) as typeof value
  } catch {
    // As if nothing had been chosen.
  }
  return {
    choice: BASE_MAPS.find((each) => each === value.choice) ?? 'none',
    ign: value.ign === 'agreed' ? 'agreed' : 'asks',
    name: typeof value.name === 'string' && value.name !== '' ? value.name : 'base-map.pmtiles',
  }
}
