import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../src/scoring/score.js';
import { statedStatus } from '../../src/scoring/stated-status.js';
import { say } from '../../src/text/message.js';
import { recordDay, recordTitle, tierName } from '../../src/text/record-title.js';
import type { Caption } from './chart-picture.js';
import type { OthersInChart } from './report/report.js';
import { mark } from '../shared/mark.js';
import { named, percent, sectionHeading, type Name, type Sheet } from './sheet.js';
import { sign } from '../shared/sign.js';

/** The opening: whose record this is, what it comes to, on whose word, and what is next. */
export function headline(sheet: Sheet): TemplateResult {
  const { words, score, level } = sheet;
  const { tier, earned, total, practices } = score;
  const initial = tier && (words.badge.record.tierInitials[tier] ?? tier.slice(0, 1).toUpperCase());
  const certified = statedStatus(score) === 'certified';
  return html`
    <header class="headline" part="headline">
      <slot name="artwork"
        >${mark({ practices, label: initial ?? String(earned), certified })}</slot
      >
      <div class="name" role="heading" aria-level=${level}>
        ${cityName(sheet)} <span class="title" part="title">${recordTitle(sheet)}</span>
      </div>
      <div class="result" part="result">
        <p class="count">
          <span class="number">${say(sheet, words.result.count, { earned, total })}</span>
          ${say(sheet, words.result.criteriaEarned, { percent: percent(sheet, score.percent) })}
        </p>
        <p class="basis" part="basis">${basis(sheet)}</p>
        ${leftOut(sheet)} ${proof(sheet)}
        <slot name="credential" @slotchange=${sheet.look}></slot>
      </div>
      ${nextStep(sheet)}
    </header>
  `;
}

/** What a picture of the practices says above and below them: whose they are, on whose word, and who stands beside. */
export function captionOf(sheet: Sheet, others: OthersInChart | null): Caption {
  const { words, assessment, score } = sheet;
  const { earned, total } = score;
  const count = say(sheet, words.result.count, { earned, total });
  const share = say(sheet, words.result.criteriaEarned, {
    percent: percent(sheet, score.percent),
  });
  return {
    title: [assessment.city?.name, recordTitle(sheet)].filter(Boolean).join(': '),
    lines: [`${count} ${share}`, basis({ ...sheet, proof: null }), others?.remark ?? ''].filter(
      Boolean,
    ),
    key: others?.names ?? [],
  };
}

function cityName({ assessment }: Sheet) {
  const name = assessment.city?.name;
  if (!name) return nothing;
  return html`<span class="city" part="city"
    ><bdi>${name}</bdi><span class="visually-hidden">:</span></span
  >`;
}

/** On whose word this is, and of which day. */
function basis(sheet: Sheet): string {
  const { words, score, trial } = sheet;
  if (trial) return trial.basis;
  // What is proven is not merely stated; the line below says by whom.
  const isProven = sheet.proof?.is === 'verified' && !sheet.proof.demo;
  const said = isProven ? '' : words.result.basis[statedStatus(score)];
  return `${said} ${recordDay(sheet)}`.trim();
}

/** What of the record could not be read, on which the tier may depend. */
function leftOut(sheet: Sheet): unknown {
  const count = sheet.problems.length;
  if (!count) return nothing;
  const places = sheet.problems
    .slice(0, 3)
    .map(({ pointer }) => pointer.slice(1, 60).replace('answers/', ''));
  if (count > 3) places.push('…');
  const said = say(sheet, sheet.words.leftOut, {
    count,
    places: `\u2068${places.join(', ')}\u2069`,
  });
  return html`<p class="remark" part="left-out">${said}</p>`;
}

function proof(sheet: Sheet): unknown {
  const { words, trial, proof: found } = sheet;
  if (trial || !found) return nothing;
  const { verified, test, other } = words.result.proof;
  if (found.is === 'other')
    return html`<p class="remark" part="proof">${sign('open')} ${other}</p>`;
  const said = say(sheet, found.demo ? test : verified, { issuer: found.issuer });
  return html`<p class="remark" part="proof">${sign(found.demo ? 'open' : 'met')} ${said}</p>`;
}

function nextStep(sheet: Sheet): TemplateResult {
  const { words, score } = sheet;
  const { next } = score;
  if (!next) return html`<p class="next" part="next-step">${sign('met')} ${words.result.top}</p>`;
  const tier = tierName(sheet, next.tier);
  return html`
    <div class="next" part="next-step">
      ${sectionHeading(sheet, say(sheet, words.result.next, { tier }))}
      <ul>
        ${next.missing.map((one) => html`<li>${sign('open')} <span>${missing(sheet, one)}</span></li>`)}
      </ul>
    </div>
  `;
}

function missing(sheet: Sheet, requirement: Requirement): Name {
  const { missing: words } = sheet.words.result;
  const { type, needed, had } = requirement;
  if (type !== 'criterion') return say(sheet, words[type], { count: needed - had });
  const { code } = requirement;
  return html`${say(sheet, words.criterion, { code })}
  ${named(sheet, sheet.names.criteria[code] ?? '')}`;
}
