import { html, nothing, svg, type TemplateResult } from 'lit';
import { clockTime } from '../../src/text/clock-time.js';
import { fill } from '../../src/text/message.js';
import type { Requirement, TierScore } from '../../src/scoring/score.js';
import { nearestPractice, nextMilestone } from '../../src/scoring/next-practice.js';
import { mark } from '../shared/mark.js';
import { openCriterion, practiceName, say, tierName, type Form, type Name } from './form.js';
import { whileSame } from './while-same.js';

/** The result as it stands: how much is earned and answered, the tier this would be, and what the next one asks. */
export function standing(form: Form): TemplateResult {
  const { words, score } = form;
  const { status, tier, practices, earned, total, answered } = score;
  const label = tier ? (words.tiers.tierInitials[tier] ?? tier.slice(0, 1)) : String(earned);
  const certified = tier !== null && status === 'certified';
  const from = [score, words, form.standard, form.questions.parts, form.mode];
  return html`
    <div
      role="group"
      class="standing ${tier ?? ''} ${certified ? 'certified' : ''}"
      part="standing"
      aria-label=${words.standing.label}
    >
      ${whileSame(from, () => mark({ practices, label, certified }))}
      <div class="figures">
        <p class="level">${level(form)}</p>
        <p class="count">
          <span>${say(form, words.list.earned, { earned, total })}</span>
          <span>${say(form, words.standing.answered, { answered })}</span>
        </p>
        <p class="basis">
          ${words.standing.basis[tier ? status : basisBelow(status)]} ${saved(form)}
        </p>
      </div>
      ${whileSame(from, () => below(form))}
    </div>
  `;
}

function below(form: Form): TemplateResult {
  const { tier, tiers } = form.score;
  return html`
    ${bar(form)} ${tier ? nothing : withinReach(form)}
    <ol class="ladder">
      ${tiers.map((rung) => ladderRung(form, rung))}
    </ol>
  `;
}

/** The first line, which is also spoken: the tier this would be, or the one that is next. */
export function level(form: Form): string {
  const { words, score } = form;
  const { tier, next, status } = score;
  if (tier) return say(form, words.standing.tier[status], { tier: tierName(form, tier) });
  return next ? say(form, words.standing.onTheWay, { tier: tierName(form, next.tier) }) : '';
}

/** When this browser last kept all that was answered. */
function saved({ kept, words, lang }: Form) {
  const at = kept.savedAt;
  if (kept.place === 'memory' && !kept.trouble)
    return html`<strong class="saved">${words.notSafe}</strong>`;
  const text = at ? fill(words.saved, { time: clockTime(at, lang) }, lang) : ' ';
  return html`<span class="saved">${text}</span>`;
}

/** Below the lowest tier there is nothing to be certified of. */
function basisBelow(status: Form['score']['status']) {
  return status === 'certified' ? 'self-assessed' : status;
}

/** A picture of the figures: what is answered, what of it is earned, and where the tiers begin. */
function bar({ score }: Form): TemplateResult {
  const share = (count: number) => `${Math.round((100 * count) / score.total)}%`;
  const starts = score.tiers.map(({ requirements }) => {
    const needed = requirements.find(({ type }) => type === 'share')?.needed ?? 0;
    return svg`<rect class="start" x=${share(needed)} width="2" height="100%"></rect>`;
  });
  return html`
    <svg class="bar" aria-hidden="true" focusable="false">
      <rect class="rail" width="100%" height="100%"></rect>
      <rect class="answered" width=${share(score.answered)} height="100%"></rect>
      <rect class="earned" width=${share(score.earned)} height="100%"></rect>
      ${starts}
    </svg>
  `;
}

/** Below the lowest tier: the next step on the way, and the practice that is nearest to complete. */
function withinReach(form: Form): TemplateResult {
  const { words, score, standard, open } = form;
  const milestone = nextMilestone(score);
  const nearest = nearestPractice(score);
  const practice = standard.practices.find(({ id }) => id === nearest?.id);
  return html`<p class="reach">
    ${milestone ? say(form, words.standing.milestone, { count: milestone }) : nothing}
    ${
      practice
        ? html`<span>
            ${words.standing.nearest}
            ${way(form, practiceName(form, practice), () => open({ practice: practice.id }))},
            ${say(form, words.list.earned, { ...nearest })}.
          </span>`
        : nothing
    }
  </p>`;
}

function ladderRung(form: Form, { id, met }: TierScore): TemplateResult {
  const { words, score } = form;
  const tier = tierName(form, id);
  if (met) return html`<li class="rung met">${say(form, words.standing.reached, { tier })}</li>`;
  if (id !== score.next?.tier) return html`<li class="rung">${tier}</li>`;
  return html`
    <li class="rung next">
      <span>${say(form, words.standing.missing, { tier })}</span>
      <ul>
        ${score.next.missing.map((requirement) => html`<li>${missingText(form, requirement)}</li>`)}
      </ul>
    </li>
  `;
}

function missingText(form: Form, requirement: Requirement): Name {
  if (requirement.type === 'criterion') {
    const { code } = requirement;
    return way(form, code, () => openCriterion(form, code));
  }
  const { words } = form;
  const { missingShare, missingOutcomes } = words.standing;
  const message = requirement.type === 'share' ? missingShare : missingOutcomes;
  return say(form, message, { count: requirement.needed - requirement.had });
}

/** Words that lead somewhere; not from the one page of a city that mends, which has no such place. */
function way({ mode }: Form, words: Name, open: () => void): Name {
  return mode === 'resubmit'
    ? words
    : html`<button class="link" type="button" @click=${open}>${words}</button>`;
}
