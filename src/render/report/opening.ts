import type { Requirement } from '../../scoring/score.js';
import { criterionName } from './criterion-row.js';
import { day, official, percent, say, statedStatus, tierName, type Page } from './page.js';
import { sign, type Line, type Mark, type Opening } from './report-document.js';

/** Whose record this is, what it comes to, on whose word, and what is next. */
export function opening(page: Page): Opening {
  const { words, score, assessment } = page;
  const { result } = words.scorecard;
  const { earned, total, next } = score;
  return {
    city: assessment.city?.name ?? null,
    title: titleOf(page),
    mark: markOf(page),
    count: say(page, result.count, { earned, total }),
    earned: say(page, result.criteriaEarned, { percent: percent(page, score.percent) }),
    basis: [result.basis[statedStatus(page)], dayLine(page)].filter(Boolean).join(' '),
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

/** Tier, status and year; below the lowest tier the way to it. */
export function titleOf(page: Page): string {
  const { words, score } = page;
  const { badge, result } = words.scorecard;
  const { tier, next, answered } = score;
  const status = statedStatus(page);
  if (tier) {
    const year = certificationDay(page)?.slice(0, 4);
    const message = (year ? badge.tierInYear : badge.tier)[status];
    return say(page, message, { tier: tierName(page, tier), year: year ?? '' });
  }
  if (!answered || !next) return badge.nothing;
  return say(page, result.onTheWay[status], { tier: tierName(page, next.tier) });
}

/** Only a certification makes a year part of a tier's name. */
function certificationDay(page: Page): string | null {
  const { journey, updatedAt } = page.assessment;
  if (statedStatus(page) !== 'certified') return null;
  return journey?.['certification'] ?? updatedAt ?? null;
}

function dayLine(page: Page): string {
  const { assessment, words } = page;
  const { certifiedOn, asOf } = words.scorecard.result;
  const certified = statedStatus(page) === 'certified' && assessment.journey?.['certification'];
  const date = certified || assessment.updatedAt;
  return date ? say(page, certified ? certifiedOn : asOf, { date: day(page, date) }) : '';
}

function markOf(page: Page): Mark {
  const { tier, earned, practices } = page.score;
  const { tierInitials } = page.words.scorecard.badge.record;
  const initial = tier && (tierInitials[tier] ?? tier.slice(0, 1).toUpperCase());
  const label = initial ?? String(earned);
  return { practices, label, tier, isCertified: statedStatus(page) === 'certified' };
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
