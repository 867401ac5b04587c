import { fault, isFault, refusal } from '../domain/refusal.ts'
import { isCut } from '../domain/storage-trouble.ts'
import type { Ports } from '../operations/ports.ts'
import { fullScreen } from '../platform/devices/full-screen.ts'
import { askToKeepStorage, keptStorage } from '../platform/devices/kept-storage.ts'
import { printPage } from '../platform/devices/print-page.ts'
import { saveBytes } from '../platform/devices/save-bytes.ts'
import { changePassphrase, makeRecovery } from '../platform/vault/access.ts'
import type { Device } from '../platform/vault/registry.ts'
import { proxy } from '../platform/workers/worker-link.ts'
import { backupsPorts } from './backups-ports.ts'
import type { BaseMapMemory } from './base-map-memory.ts'
import { devicePorts } from './device-ports.ts'
import { fieldPorts } from './field-ports.ts'
import type { Home } from './home.ts'
import { hotspotsPorts } from './hotspots-ports.ts'
import { idleMemory } from './idle-memory.ts'
import type { InstalledCopy } from './installed-copy.ts'
import { listedTerritories } from './kept-territories.ts'
import { meetingsPorts } from './meetings-ports.ts'
import { planPort } from './plan-port.ts'
import { printedPicture } from './printed-picture.ts'
import { reportsPorts } from './reports-ports.ts'
import { returnsPorts } from './returns-ports.ts'
import { showWork } from './show-work.ts'
import { withOwnFont } from './with-own-font.ts'
import { workers } from './workers.ts'

/** What operations need from outside, made of the workers, the devices and the vault. */
export const wirePorts = (
  home: Home,
  device: Device,
  clock: () => number,
  baseMaps: BaseMapMemory,
  installed: InstalledCopy,
): Ports => ({
  clock,
  newId: device.newId,
  store: () => home.store,
  ...planPort([workers.planning, workers.planningBeside], navigator.hardwareConcurrency),
  schedule: (problem, order) => workers.planning.call((engine) => engine.schedule(problem, order)),
  advise: (problem, plan, onProgress) =>
    workers.planning.call((engine) => engine.advise(problem, plan, proxy(onProgress))),
  check: (problem, plan) => workers.planning.call((engine) => engine.check(problem, plan)),
  backups: backupsPorts(home),
  hotspots: hotspotsPorts(workers.hotspots, workers.hotspotsSearch),
  field: fieldPorts(home),
  meetings: meetingsPorts(workers.exchange),
  reports: reportsPorts(workers.reports, workers.reportsMaking),
  returns: returnsPorts(workers.exchange),
  read: async (source, context, { as, choices = {}, onProgress = () => undefined }) => {
    let blob: Blob
    try {
      blob = source.blob ?? new Blob([(await source.bytes()) as BlobPart])
    } catch (cause) {
      return fault('file-unreadable', cause, undefined, { file: source.name })
    }
    return workers.exchange.call((engine) =>
      engine.read(source.name, blob, context, { ...(as && { as }), choices }, proxy(onProgress)),
    )
  },
  stopReading: () => void workers.exchange.call((engine) => engine.stopReading()),
  compare: (estate, read) =>
    showWork(home.store, 'compare', () =>
      workers.territory.stoppable((engine) => engine.compare(estate, read)),
    ),
  link: (request) =>
    showWork(home.store, 'link', (onProgress) =>
      workers.territory.stoppable((engine) => engine.link(request, proxy(onProgress))),
    ),
  flaws: (estate) =>
    showWork(home.store, 'check', (onProgress) =>
      workers.territory.stoppable((engine) => engine.flaws(estate, proxy(onProgress))),
    ),
  checkTexts: (held) =>
    showWork(home.store, 'texts', (onProgress) =>
      workers.territory.stoppable((engine) => engine.checkTexts(held, proxy(onProgress))),
    ),
  stopWork: () => workers.territory.stop(),
  write: (release, form, bom) => workers.exchange.call((engine) => engine.write(release, form, bom)),
  writeRounds: (handover, form) => workers.exchange.call((engine) => engine.writeRounds(handover, form)),
  writePicture: async (picture, form) => {
    const svg = await workers.exchange.call((engine) => engine.writePicture(picture))
    if (isFault(svg)) return svg
    const own = await withOwnFont(svg)
    return form === 'svg' ? own : printedPicture(own)
  },
  writeCounts: (table) => workers.exchange.call((engine) => engine.writeCounts(table)),
  saveBytes,
  print: printPage,
  fullScreen,
  readyToWrite: () => readyToWrite(home),
  seal: async (passphrase) => {
    const failed = await home.seal(passphrase)
    // The first records of an own territory: from now on a loss would be one.
    if (!failed) void askToKeepStorage()
    return failed
  },
  changePassphrase: (secret, next) => changePassphrase(home.store.read().session.territory, secret, next),
  makeRecovery: (secret) => makeRecovery(home.store.read().session.territory, secret),
  takeWriting: () => home.takeWriting(),
  unlock: (passphrase) => home.unlock(passphrase),
  open: (territory) => home.open(territory),
  create: (name, records) => home.create(name, records),
  territories: () => listedTerritories(home.store.read()),
  archive: (territory, archived) => home.archive(territory, archived),
  remove: (territory) => home.remove(territory),
  keepBaseMap: baseMaps.keep,
  forgetBaseMap: baseMaps.forget,
  rememberBaseMap: baseMaps.remember,
  takeUpdate: installed.takeUpdate,
  putOffUpdate: () => installed.change({ update: 'later' }),
  rememberIdleMinutes: idleMemory.write,
  storage: keptStorage,
  keepStorage: askToKeepStorage,
  device: devicePorts(home),
  pack: (estate, made) => workers.exchange.call((engine) => engine.pack(estate, made)),
})

/** At the first change of an own territory asks for a passphrase, and waits until it is given or put aside. */
const readyToWrite = async (home: Home): ReturnType<Ports['readyToWrite']> => {
  const { store } = home
  const { keeping, follows, trouble } = store.read().session
  if (isCut(trouble)) return refusal('storage-cut')
  if (follows) return refusal('follows-other-tab')
  if (keeping === 'locked') return refusal('passphrase-needed')
  if (keeping !== 'unsaved') return null
  store.look({ sealing: true })
  return new Promise((resolve) => {
    const stop = store.subscribe(({ session }) => {
      if (session.keeping === 'sealed') {
        stop()
        resolve(null)
      } else if (!session.sealing) {
        stop()
        resolve(refusal('passphrase-needed'))
      }
    })
  })
}
