import { html } from 'lit'
import type { Workspace } from '../../store/session.ts'
import type { RegionPart } from '../parts/region.ts'
import '../semaine/semaine.ts'
import '../territoire/territoire.ts'
import './backups/backup-reminder.ts'
import './framework-dialog.ts'
import './header.ts'
import './passphrase-dialog.ts'
import './ribbon.ts'

// What stands in each region of the shell. What is opened rarely comes when it is first asked for.

const loadObservatory = () =>
  Promise.all([import('../observatoire/observatoire.ts'), import('../observatoire/time-bar.ts')])

export const PANELS: Readonly<Record<Workspace, RegionPart>> = {
  territoire: { show: () => html`<tn-territoire></tn-territoire>` },
  semaine: { show: () => html`<tn-semaine></tn-semaine>` },
  terrain: { load: () => import('../terrain/terrain.ts'), show: () => html`<tn-terrain></tn-terrain>` },
  observatoire: { load: loadObservatory, show: () => html`<tn-observatoire></tn-observatoire>` },
  suivis: { load: () => import('../suivis/suivis.ts'), show: () => html`<tn-suivis></tn-suivis>` },
  echanges: { load: () => import('../echanges/echanges.ts'), show: () => html`<tn-echanges></tn-echanges>` },
}

export const HEADER: RegionPart = { show: () => html`<tn-header></tn-header>` }

export const LINES: RegionPart = {
  show: () =>
    html`<tn-trouble></tn-trouble><tn-update-offer></tn-update-offer><tn-follow-ribbon></tn-follow-ribbon><tn-left-paper></tn-left-paper><tn-backup-reminder></tn-backup-reminder><tn-ribbon></tn-ribbon>`,
}

export const TIME_BAR: RegionPart = { load: loadObservatory, show: () => html`<tn-time-bar></tn-time-bar>` }

/** Pages that take the place of the screen. */
export const PAGES = {
  recovery: {
    load: () => import('../print/recovery-sheet.ts'),
    show: () => html`<tn-recovery-sheet></tn-recovery-sheet>`,
  },
  sheets: { load: () => import('../print/sheets.ts'), show: () => html`<tn-sheets></tn-sheets>` },
  handout: { load: () => import('../print/handout.ts'), show: () => html`<tn-handout></tn-handout>` },
  paper: { load: () => import('../print/paper.ts'), show: () => html`<tn-paper></tn-paper>` },
  register: { load: () => import('./register/register.ts'), show: () => html`<tn-register></tn-register>` },
} as const satisfies Readonly<Record<string, RegionPart>>

export const LOCK_WARNING: RegionPart = { show: () => html`<tn-lock-warning></tn-lock-warning>` }

/** Dialogs of the shell by what opens them; a place has its own beside. */
export const DIALOGS = {
  passphrase: { show: () => html`<tn-passphrase></tn-passphrase>` },
  framework: { show: () => html`<tn-framework></tn-framework>` },
  palette: { load: () => import('./palette-dialog.ts'), show: () => html`<tn-palette></tn-palette>` },
  situation: {
    load: () => import('../territoire/situation-form.ts'),
    show: () => html`<tn-situation-form></tn-situation-form>`,
  },
  service: {
    load: () => import('../territoire/services/service-form.ts'),
    show: () => html`<tn-service-form></tn-service-form>`,
  },
  stock: {
    load: () => import('../territoire/stock/stock-table.ts'),
    show: () => html`<tn-stock-table></tn-stock-table>`,
  },
  codes: {
    load: () => import('../territoire/taxonomy/taxonomy-dialog.ts'),
    show: () => html`<tn-taxonomy></tn-taxonomy>`,
  },
  territories: {
    load: () => import('./territories/territories-dialog.ts'),
    show: () => html`<tn-territories></tn-territories>`,
  },
  device: { load: () => import('./device/device-dialog.ts'), show: () => html`<tn-device></tn-device>` },
  access: { load: () => import('./access/access-dialog.ts'), show: () => html`<tn-access></tn-access>` },
  backup: { load: () => import('./backups/backup-dialog.ts'), show: () => html`<tn-backup></tn-backup>` },
  restore: { load: () => import('./backups/restore-dialog.ts'), show: () => html`<tn-restore></tn-restore>` },
} as const satisfies Readonly<Record<string, RegionPart>>
export type DialogName = keyof typeof DIALOGS

export const OPEN_DIALOGS = Object.keys(DIALOGS) as readonly DialogName[]
/** Those that can be opened before a territory is. */
export const COVER_DIALOGS: readonly DialogName[] = ['territories', 'restore']
