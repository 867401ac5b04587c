import { type BaseMapState, NO_BASE_MAP } from '../../domain/base-map.ts'
import { isRefusal } from '../../domain/refusal.ts'
import type { Store } from '../../store/store.ts'
import type { MapStage } from '../map-stage.ts'
import type { GroundStage } from './ground-stage.ts'

/** Keeps the ground under our layers as the session wants it. What can't be shown is said there, and nothing lies there then. */
export class GroundFollower {
  #ground: Promise<GroundStage> | undefined
  #shown: Pick<BaseMapState, 'choice' | 'file'> = NO_BASE_MAP
  #stopped = false

  constructor(
    private readonly stage: MapStage,
    private readonly store: Store,
    /** Called when something is about to be drawn. */
    private readonly busy: () => void,
  ) {}

  /** Shows the base map of the session; one that is there already changes nothing. */
  async follow({ choice, file }: BaseMapState): Promise<void> {
    if (choice === this.#shown.choice && (choice !== 'file' || file === this.#shown.file)) return
    this.#shown = { choice, file }
    this.busy()
    const ground = await this.#stage()
    if (this.#stopped) return
    const shown = await ground.show({ choice, file })
    if (!shown || this.#stopped) return
    const news = isRefusal(shown) ? { choice: 'none' as const, flaw: shown, credit: null } : shown
    if (isRefusal(shown)) this.#shown = NO_BASE_MAP
    this.store.look(({ baseMap = NO_BASE_MAP }) => ({ baseMap: { ...baseMap, ...news } }))
    this.stage.map.triggerRepaint()
  }

  /** Paints the ground again, after our layers were. */
  async retheme(): Promise<void> {
    const ground = await this.#ground
    if (!this.#stopped) ground?.retheme()
  }

  /** The map is going: what is still being opened is put nowhere. */
  stop(): void {
    this.#stopped = true
    void this.#ground?.then((ground) => ground.forget())
  }

  /** What draws grounds comes when one is first asked for. */
  #stage(): Promise<GroundStage> {
    this.#ground ??= import('./ground-stage.ts').then(
      ({ GroundStage }) => new GroundStage(this.stage.map, () => this.stage.colours),
    )
    return this.#ground
  }
}
