import type { Requirement } from '../../scoring/score.js';
import { statedStatus } from '../../scoring/stated-status.js';
import { say } from '../../text/message.js';
import { recordDay, recordTitle } from '../../text/record-title.js';
import { criterionName } from './criterion-row.js';
import { official, percent, tierName, type Page } from './page.js';
import { sign, type Line, type Mark, type Opening } from './report-document.js';

/** Whose record this is, what it comes to, on whose word, and what is next. */
export function opening(page: Page): Opening {
  const { words, score, assessment } = page;
  const { result } = words.scorecard;
  const { earned, total, next } = score;
  const told = { ...page, words: words.scorecard };
  return {
    city: assessment.city?.name ?? null,
    title: recordTitle(told),
    mark: markOf(page),
    count: say(page, result.count, { earned, total }),
    earned: say(page, result.criteriaEarned, { percent: percent(page, score.percent) }),
    basis: [result.basis[statedStatus(score)], recordDay(told)].filter(Boolean).join(' '),
    next: next && {
      is: 'part',
      name: 'next-step',
      heading: say(page, result.next, { tier: tierName(page, next.tier) }),
      blocks: [
        { is: 'list', items: next.missing.map((one) => [sign('open'), ' ', missing(page, one)]) },
      ],
    },
    top: next ? null : result.top,
  };
}

/** What a tier still asks, in words. */
export function missing(page: Page, requirement: Requirement): Line {
  const { missing: words } = page.words.scorecard.result;
  const { type, needed, had } = requirement;
  if (type !== 'criterion') return say(page, words[type], { count: needed - had });
  const { code } = requirement;
  return [say(page, words.criterion, { code }), ' ', criterionName(page, code)];
}

function markOf(page: Page): Mark {
  const { tier, earned, practices } = page.score;
  const { tierInitials } = page.words.scorecard.badge.record;
  const initial = tier && (tierInitials[tier] ?? tier.slice(0, 1).toUpperCase());
  const label = initial ?? String(earned);
  return { practices, label, tier, isCertified: statedStatus(page.score) === 'certified' };
}

/** By which edition this was scored, and whose words these are. */
export function footer(page: Page): Line[] {
  const { words, score, standard } = page;
  const { unofficial } = words.scorecard.badge.record;
  const edition: Line = [
    words.scorecard.edition,
    ' ',
    official(page, standard.name),
    ` (${score.standard}).`,
  ];
  return [edition, ...(unofficial ? [`${unofficial}.`] : [])];
}
