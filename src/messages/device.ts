import type { InstalledApp } from '../domain/installed-app.ts'
import { megabytes } from './megabytes.ts'

/** Words of the app on this device: its newer version, its copy, its storage. */
export const device = {
  updateReady: 'Une nouvelle version est prête.',
  update: 'Mettre à jour',
  later: 'Plus tard',
  open: 'Sur cet appareil…',
  title: 'Tournée sur cet appareil',
  offline: 'Sans réseau',
  copy: {
    unknown: 'Pas encore vérifié.',
    making: 'L’application est en train d’être copiée sur l’appareil.',
    whole: 'Prête : l’application et le quartier de départ s’ouvrent sans réseau.',
    failed: 'La copie n’a pas abouti : elle reprendra à la prochaine ouverture, avec du réseau.',
    none: 'Ce navigateur ne garde pas de copie de l’application : il faut du réseau pour l’ouvrir.',
  } satisfies Record<InstalledApp['copy'], string>,
  install:
    'Pour l’avoir parmi vos applications : menu du navigateur, «\u00a0Installer\u00a0» ou «\u00a0Sur l’écran d’accueil\u00a0».',
  keeping: 'Conservation des données',
  kept: 'Garantie : le navigateur ne les effacera pas pour faire de la place.',
  notKept: 'Non garantie : si l’appareil manque de place, le navigateur peut les effacer.',
  ask: 'Demander la garantie',
  refused: 'Le navigateur ne l’a pas accordée. Installez l’application, puis demandez de nouveau.',
  locking: 'Verrouillage',
  idle: 'Verrouiller sans action depuis',
  minutes: (minutes: number) => (minutes === 60 ? '1 heure' : `${minutes} minutes`),
  idleWhy:
    'Pour un territoire sous phrase secrète. Un message prévient 20 secondes avant ; une note à moitié écrite est gardée.',
  room: 'Place utilisée',
  used: (used: number | null, quota: number | null): string =>
    used === null
      ? 'Le navigateur ne le dit pas.'
      : quota === null
        ? megabytes(used)
        : `${megabytes(used)} sur ${megabytes(quota)} permis par le navigateur`,
} as const
