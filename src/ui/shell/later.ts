import type { Session, Workspace } from '../../store/session.ts'

/** What is opened rarely comes when it is first asked for. */
export const LATER: Partial<Record<Session['dialog'], () => Promise<unknown>>> = {
  access: () => import('./access/access-dialog.ts'),
  codes: () => import('../territoire/taxonomy/taxonomy-dialog.ts'),
  backup: () => import('./backups/backup-dialog.ts'),
  restore: () => import('./backups/restore-dialog.ts'),
  device: () => import('./device/device-dialog.ts'),
  palette: () => import('./palette-dialog.ts'),
  service: () => import('../territoire/services/service-form.ts'),
  situation: () => import('../territoire/situation-form.ts'),
  stock: () => import('../territoire/stock/stock-table.ts'),
  territories: () => import('./territories/territories-dialog.ts'),
}

export const LATER_PLACES: Partial<Record<Workspace, () => Promise<unknown>>> = {
  terrain: () => import('../terrain/terrain.ts'),
  observatoire: () =>
    Promise.all([import('../observatoire/observatoire.ts'), import('../observatoire/time-bar.ts')]),
  suivis: () => import('../suivis/suivis.ts'),
  echanges: () => import('../echanges/echanges.ts'),
}
