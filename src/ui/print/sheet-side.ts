import { html, nothing, type TemplateResult } from 'lit'
import type { Sheet, SheetStop } from '../../domain/sheet.ts'
import { print as text } from '../../messages/print.ts'
import { words } from '../../messages/words.ts'
import { figure, stopsOfRound } from '../parts/figure.ts'
import { sheetLayout } from './sheet-layout.ts'
import { sheetMap } from './sheet-map.ts'

/** The pages of one round: one side, or two and more for a long one. */
export const sheetSides = (sheet: Sheet, fictional: boolean): TemplateResult => {
  const { isFolded } = sheetLayout(sheet)
  return html`
    <article aria-label=${text.running(sheet)}>
      <section class="page">
        ${head(sheet, fictional)} ${changes(sheet)}
        <p class="free">${text.free(sheet.unplannedMinutes)}</p>
        ${sheetMap(sheet)} ${isFolded ? nothing : stops(sheet)} ${way(sheet)} ${foot()}
      </section>
      ${isFolded ? html`<section class="page">${stops(sheet)} ${foot()}</section>` : nothing}
    </article>
  `
}

const head = (sheet: Sheet, fictional: boolean): TemplateResult => html`
  <header>
    <div>
      <h2>${text.round(sheet.number)} · ${sheet.pair}</h2>
      <p class="lead">${text.day(sheet.day)}, ${text.times(sheet.start, sheet.end)}</p>
      <p><strong>${text.edition(sheet.edition.version, sheet.edition.handedOut)}</strong></p>
    </div>
    <div class="side">
      ${fictional ? html`<p class="fictional">${text.fictional}</p>` : nothing}
      <p>${figure(stopsOfRound(sheet.round, sheet.stops.length), text.facts(sheet.stops.length, sheet.walkMetres))}</p>
      <p>${sheet.breakMinutes > 0 ? text.pause(sheet.breakMinutes, sheet.breakBefore < sheet.stops.length ? sheet.breakBefore + 1 : null) : text.noBreak}</p>
    </div>
  </header>
`

/** What changed since the sheet that people may still hold. */
const changes = ({ stops: all, gone }: Sheet): TemplateResult | typeof nothing => {
  const count = all.filter(({ change }) => change).length
  return count + gone.length === 0
    ? nothing
    : html`<p class="changed"><span class="mark" aria-hidden="true"></span>${text.changedSince(count, gone)}</p>`
}

const foot = (): TemplateResult => html`
  <footer><span>${text.private}</span><span>${text.attribution}</span></footer>
`

const way = (sheet: Sheet): TemplateResult => html`
  <section class="way-list">
    <h3>${text.itinerary}</h3>
    ${
      sheet.itinerary.length === 0
        ? html`<p>${text.noItinerary}</p>`
        : html`
            <ol class="itinerary">
              ${sheet.itinerary.map((step) => {
                const said = text.step(step)
                return html`<li>
                  <strong>${said.way}</strong> <span class="length">${said.length}</span>${said.stops ? html` · ${said.stops}` : nothing}${said.passes ? html`, ${said.passes}` : nothing}
                </li>`
              })}
            </ol>
            <p>${text.wayTotal(sheet.walkMetres, sheet.walkMinutes)}</p>
          `
    }
  </section>
`

const stops = (sheet: Sheet): TemplateResult => html`
  <section class="list">
    ${
      sheet.stops.length === 0
        ? html`<h3>${text.stops}</h3><p>${text.noStop}</p>`
        : html`
            <table aria-label=${text.stops}>
              <thead>
                <tr class="running"><td colspan="5">${text.running(sheet)}</td></tr>
                <tr>
                  <th scope="col">${text.done}</th>
                  <th scope="col" class="number">${text.number}</th>
                  <th scope="col">${text.time}</th>
                  <th scope="col">${text.place}</th>
                  <th scope="col" class="notes">${text.notes}</th>
                </tr>
              </thead>
              <tbody>
                ${end(sheet.start, text.departure(sheet.startPlace))}
                ${sheet.stops.map((stop) => html`${pause(sheet, stop.rank)}${row(stop)}`)}
                ${pause(sheet, sheet.stops.length)}
                ${end(sheet.end, text.arrival(sheet.endPlace))}
              </tbody>
            </table>
          `
    }
  </section>
`

const end = (time: string, what: string): TemplateResult => html`<tr class="end">
  <td></td><td></td><td class="time">${text.clock(time)}</td><td colspan="2">${what}</td>
</tr>`

const pause = ({ breakMinutes, breakBefore }: Sheet, rank: number): TemplateResult | typeof nothing =>
  breakMinutes > 0 && breakBefore === rank
    ? html`<tr class="pause"><td></td><td></td><td colspan="3">${text.pauseHere(breakMinutes)}</td></tr>`
    : nothing

const row = (stop: SheetStop): TemplateResult => {
  const { rank, name, arrive, leave, stopKind, waitMinutes, opening, change } = stop
  const isFixed = stopKind === 'rendez-vous' || stopKind === 'permanence'
  const about = [
    ...(isFixed ? [text.fixedAt(arrive)] : []),
    ...(waitMinutes > 0 ? [text.wait(waitMinutes)] : []),
    ...(opening.length > 0 ? [text.openings(opening)] : []),
  ].join(' · ')
  return html`<tr class="stop-row ${change ? 'changed-row' : ''} ${isFixed ? 'fixed' : ''}">
    <td><span class="box" role="img" aria-label=${text.done}></span></td>
    <td class="number">${rank + 1}</td>
    <td class="time">${text.times(arrive, leave)}</td>
    <th scope="row">${name}${stopKind === 'passage' ? nothing : html` · ${words.stopKind[stopKind]}`}${
      change
        ? html` <span class="change"><span class="mark" aria-hidden="true"></span>${text.change(change)}</span>`
        : nothing
    }${about ? html`<small>${about}</small>` : nothing}</th>
    <td class="notes"></td>
  </tr>`
}
