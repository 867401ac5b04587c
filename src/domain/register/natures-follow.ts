import type { AllNatures } from './nature.ts'

/** Of what is followed, and of what partners receive. */
export const FOLLOW_NATURES: Pick<
  AllNatures,
  | 'request'
  | 'intervention'
  | 'relay'
  | 'mediation'
  | 'action'
  | 'project'
  | 'jointPlan'
  | 'barometer'
  | 'monthlyCount'
  | 'quarterFigures'
  | 'sending'
  | 'taxRelief'
  | 'meeting'
> = {
  request: {
    ...{ id: 'own', from: 'choice', fromId: 'link', code: 'choice', place: 'place', on: 'day' },
    ...{ dueOn: 'day', note: 'text', remindOn: 'day', 'answer.on': 'day', 'answer.outcome': 'choice' },
    ...{ 'answer.text': 'text' },
  },
  intervention: {
    ...{ id: 'own', type: 'choice', place: 'place', 'when.minute': 'time', 'when.day': 'day' },
    ...{ 'when.band': 'choice', situation: 'link', passage: 'link', request: 'link', people: 'number' },
    ...{ youths: 'number' },
  },
  relay: {
    ...{ id: 'own', domain: 'choice', partner: 'link', place: 'place', people: 'number', youths: 'number' },
    ...{ 'statusSteps.status': 'choice', 'statusSteps.on': 'day', situation: 'link', request: 'link' },
    ...{ note: 'text', remindOn: 'day' },
  },
  mediation: {
    ...{ id: 'own', caseCode: 'own', mode: 'choice', motif: 'choice', place: 'place', opened: 'day' },
    ...{ request: 'link', situation: 'link', 'parties.letter': 'choice', 'parties.consent': 'day' },
    ...{ 'parties.withdrawn': 'day', 'meetings.id': 'own', 'meetings.type': 'choice' },
    ...{ 'meetings.on': 'day', 'meetings.parties': 'choice', 'meetings.note': 'text' },
    ...{ 'agreements.id': 'own', 'agreements.text': 'text', 'agreements.on': 'day' },
    ...{ 'agreements.checkOn': 'day', 'agreements.checks.on': 'day', 'agreements.checks.kept': 'choice' },
    ...{ 'agreements.result.on': 'day', 'agreements.result.kept': 'choice', 'closed.on': 'day' },
    ...{ 'closed.outcome': 'choice', 'reopenings.on': 'day', 'reopenings.outcome': 'choice' },
    ...{ 'reopenings.reopened': 'day', note: 'text', remindOn: 'day' },
  },
  action: {
    ...{ id: 'own', aim: 'choice', form: 'choice', theme: 'choice', title: 'text', days: 'day' },
    ...{ places: 'place', path: 'shape', route: 'place', partners: 'link', people: 'number' },
    ...{ youths: 'number', 'expectations.id': 'own', 'expectations.text': 'text' },
    ...{ 'expectations.to': 'link', 'expectations.raisedOn': 'day', 'expectations.answer.on': 'day' },
    ...{ 'expectations.answer.text': 'text', 'points.id': 'own', 'points.place': 'place' },
    ...{ 'points.at': 'shape', 'points.text': 'text', 'points.became.kind': 'choice' },
    ...{ 'points.became.id': 'link', 'points.settled': 'day', 'survey.asked': 'number' },
    ...{ 'survey.answered': 'number', 'survey.questions.id': 'own', 'survey.questions.text': 'text' },
    ...{ 'survey.questions.answers.label': 'text', 'survey.questions.answers.count': 'number' },
    ...{ 'statusSteps.status': 'choice', 'statusSteps.on': 'day', note: 'text' },
  },
  project: {
    ...{ id: 'own', title: 'text', places: 'place', partners: 'link', means: 'choice' },
    ...{ 'milestones.id': 'own', 'milestones.text': 'text', 'milestones.due': 'day' },
    ...{ 'milestones.done': 'day', people: 'number', youths: 'number', 'statusSteps.status': 'choice' },
    ...{ 'statusSteps.on': 'day', note: 'text' },
  },
  jointPlan: {
    ...{ id: 'own', place: 'place', objective: 'text', from: 'day', until: 'day', 'commitments.id': 'own' },
    ...{ 'commitments.partner': 'link', 'commitments.text': 'text', 'commitments.due': 'day' },
    ...{ 'commitments.done': 'day', 'commitments.action': 'link', 'evaluation.on': 'day' },
    ...{ 'evaluation.result': 'choice', 'evaluation.text': 'text', note: 'text' },
  },
  barometer: { id: 'own', week: 'day', sector: 'place', level: 'number', on: 'day' },
  monthlyCount: { id: 'own', month: 'day', what: 'choice', place: 'place', count: 'number' },
  quarterFigures: {
    ...{ id: 'own', 'quarter.from': 'day', 'quarter.until': 'day', on: 'day', 'cells.measure': 'choice' },
    ...{ 'cells.scope': 'link', 'cells.count': 'number', 'outreach.landlord': 'link' },
    ...{ 'outreach.held.form': 'choice', 'outreach.held.count': 'number' },
    ...{ 'outreach.consulted': 'number', 'outreach.animated': 'number' },
  },
  sending: {
    ...{ id: 'own', form: 'choice', to: 'link', on: 'day', 'period.from': 'day', 'period.until': 'day' },
    ...{ file: 'name', sha256: 'own', rows: 'number', meeting: 'link', printed: 'flag' },
  },
  taxRelief: {
    ...{ id: 'own', landlord: 'link', year: 'number', amount: 'number', 'axes.id': 'own' },
    ...{ 'axes.label': 'name', 'axes.amount': 'number', 'axes.text': 'text' },
  },
  meeting: {
    ...{ id: 'own', audience: 'choice', funder: 'link', day: 'day', start: 'hour', where: 'text' },
    ...{ 'scenes.id': 'own', 'scenes.type': 'choice', 'answers.id': 'own', 'answers.funder': 'link' },
    ...{ 'answers.figure': 'link', 'answers.text': 'text', 'answers.on': 'day', 'decisions.id': 'own' },
    ...{ 'decisions.text': 'text', 'decisions.who': 'link', 'decisions.due': 'day' },
    ...{ 'decisions.settled.on': 'day', 'decisions.settled.result': 'choice' },
    ...{ 'decisions.settled.text': 'text', closedOn: 'day', 'shown.scene': 'choice', 'shown.id': 'own' },
    ...{ 'shown.label': 'name', 'shown.value': 'number', 'shown.shown': 'name' },
    ...{ 'shown.definition': 'name', 'shown.was.value': 'number', 'shown.was.shown': 'name' },
    ...{ 'shown.change': 'name', 'kept.scene': 'choice', 'kept.blocks.kind': 'choice' },
    // Texts of decisions and of what was undertaken are in the cells of tables.
    ...{ 'kept.blocks.id': 'own', 'kept.blocks.text': 'name', 'kept.blocks.items': 'name' },
    ...{ 'kept.blocks.figures.id': 'own', 'kept.blocks.figures.label': 'name' },
    ...{ 'kept.blocks.figures.value': 'number', 'kept.blocks.figures.shown': 'name' },
    ...{ 'kept.blocks.figures.definition': 'name', 'kept.blocks.figures.of': 'name' },
    ...{ 'kept.blocks.figures.was.value': 'number', 'kept.blocks.figures.was.shown': 'name' },
    ...{ 'kept.blocks.figures.change': 'name', 'kept.blocks.figures.uncertainty': 'name' },
    ...{ 'kept.blocks.table.id': 'own', 'kept.blocks.table.caption': 'name' },
    ...{ 'kept.blocks.table.head': 'name', 'kept.blocks.table.note': 'name' },
    'kept.blocks.table.isForm': 'flag',
    ...{ 'kept.blocks.table.rows.head': 'text', 'kept.blocks.table.rows.cells': 'text' },
    ...{
      'kept.blocks.chart.id': 'own',
      'kept.blocks.chart.title': 'name',
      'kept.blocks.chart.form': 'choice',
    },
    ...{ 'kept.blocks.chart.unit': 'name', 'kept.blocks.chart.categories': 'name' },
    ...{ 'kept.blocks.chart.series.name': 'name', 'kept.blocks.chart.series.values': 'number' },
    ...{
      'kept.blocks.chart.series.mark.colour': 'choice',
      'kept.blocks.chart.series.mark.pattern': 'choice',
    },
    ...{ 'kept.blocks.chart.band.name': 'name', 'kept.blocks.chart.band.from': 'number' },
    ...{ 'kept.blocks.chart.band.until': 'number', 'kept.blocks.chart.note': 'name' },
    ...{ 'kept.blocks.map.families': 'choice', 'kept.blocks.map.density.period.from': 'day' },
    ...{ 'kept.blocks.map.density.period.until': 'day', 'kept.blocks.map.density.count': 'number' },
    ...{ 'kept.blocks.map.density.columns': 'number', 'kept.blocks.map.density.rows': 'number' },
    ...{ 'kept.blocks.map.density.cellMetres': 'number', 'kept.blocks.map.density.corners': 'shape' },
    ...{ 'kept.blocks.map.density.bandwidthMetres': 'number' },
    ...{ 'kept.blocks.map.density.greatest': 'number', 'kept.blocks.map.density.values': 'shape' },
  },
}
