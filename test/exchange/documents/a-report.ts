import type { Picture } from '../../../src/domain/hotspots/picture.ts'
import type { Report, ReportBlock } from '../../../src/domain/reports/report.ts'

export const aPicture: Picture = {
  name: 'carte-novembre',
  title: 'Présence en novembre',
  lines: ['novembre 2026'],
  widthMetres: 100,
  heightMetres: 100,
  streets: [],
  buildings: [],
  perimeter: [],
  heatFrom: [0, 0],
  heatUntil: [100, 100],
  maps: [],
  legend: { title: '', stops: [], notes: [], marks: [] },
  notes: [],
}

/** A report of one section that has these blocks. */
export const aReport = (blocks: readonly ReportBlock[], over: Partial<Report> = {}): Report => ({
  name: 'essai',
  title: 'Compte rendu de réunion',
  lines: ['Blanchemaille', 'Comité technique'],
  fictional: true,
  made: '2026-11-24',
  sections: [{ id: 'one', title: 'Depuis la dernière réunion', blocks }],
  notes: ['D’après les enregistrements de l’équipe.'],
  ...over,
})
