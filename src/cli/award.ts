import { randomUUID } from 'node:crypto';
import type { Assessment } from '../assessment/assessment.js';
import { parseAssessment } from '../assessment/parse-assessment.js';
import type { Award } from '../credential/credential-payload.js';
import type { Issuer } from '../credential/trust.js';
import { isUri, momentOf } from '../credential/vc.js';
import { score, type Score } from '../scoring/score.js';
import type { Standard } from '../standard/standard.js';
import { wwc2022 } from '../standard/wwc-2022.js';
import { readJson } from './files.js';
import type { Io } from './io.js';
import { misuse, Refusal } from './refusal.js';

/** What is said of one credential, on the command line or in a row of a batch. */
export interface Request {
  readonly assessment?: string | undefined;
  readonly domain?: string | undefined;
  readonly subject?: string | undefined;
  readonly 'valid-from'?: string | undefined;
  readonly 'valid-until'?: string | undefined;
  readonly awarded?: string | undefined;
  readonly out?: string | undefined;
}

interface CertifiedRecord {
  readonly assessment: Assessment;
  readonly score: Score;
  readonly standard: Standard;
}

/** A record that may be signed, with its score. Throws for any other. */
export function readRecord(path: string, issuer: Issuer, io: Io): CertifiedRecord {
  if (!path) throw misuse('Say which record: --assessment FILE.');
  const { value: assessment, problems } = parseAssessment(readJson(path, io), wwc2022);
  if (!assessment || problems.length > 0) {
    const lines = problems.map(({ message }) => `  ${message}`);
    throw new Refusal(`${path} is not in order, so nothing is signed:\n${lines.join('\n')}`);
  }
  if (assessment.status !== 'certified') {
    throw new Refusal(
      `${path} has the status ${assessment.status ?? 'self-assessed'}; only a certified record is signed.`,
    );
  }
  const result = score(assessment, wwc2022);
  if (!result.tier)
    throw new Refusal(
      `${path} reaches no tier (${result.earned} of ${result.total}), so there is nothing to sign.`,
    );
  if (!Object.values(issuer.achievements).includes(result.tier)) {
    throw new Refusal(`The trust configuration has no achievement for the tier ${result.tier}.`);
  }
  if (!assessment.city?.name)
    throw new Refusal(`${path} does not name the city: city.name is missing.`);
  return { assessment, score: result, standard: wwc2022 };
}

/** What the certifier decides of a credential, by the options. Its places in the lists come when it is signed. */
export function awardFor(
  request: Request,
  { assessment: { city, journey } }: CertifiedRecord,
  { now: time, isForAnySite }: { readonly now: number; readonly isForAnySite: boolean },
): Omit<Award, 'places'> {
  const now = `${new Date(time).toISOString().slice(0, 19)}Z`;
  const validFrom = request['valid-from'] ?? now;
  const validUntil = request['valid-until'] ?? null;
  const domain = request.domain ?? hostOf(city?.website);
  const day = request.awarded ?? journey?.['certification'];
  if (Number.isNaN(momentOf(validFrom)))
    throw misuse(`--valid-from ${validFrom} is no moment such as 2026-04-01T00:00:00Z.`);
  if (validUntil !== null && !(momentOf(validUntil) > momentOf(validFrom))) {
    throw misuse(`--valid-until ${validUntil} is no moment after ${validFrom}.`);
  }
  if (validUntil !== null && momentOf(validUntil) <= time) {
    throw misuse(`--valid-until ${validUntil} is over already.`);
  }
  if (!domain && !isForAnySite)
    throw misuse('Say on which site the badge may stand: --domain NAME, or --any-site.');
  if (domain && !/^([a-z0-9-]+\.)+[a-z0-9-]+$/i.test(domain))
    throw misuse(`--domain ${domain} is no name of a site such as city.example.`);
  if (request.subject && !isUri(request.subject))
    throw misuse(`--subject ${request.subject} is no URI.`);
  const awarded = day ? `${day.slice(0, 10)}T00:00:00Z` : null;
  if (awarded && Number.isNaN(momentOf(awarded)))
    throw misuse(`--awarded ${day} is no day such as 2026-03-20.`);
  return {
    id: `urn:uuid:${randomUUID()}`,
    subject: request.subject ?? null,
    domains: domain && !isForAnySite ? [domain.toLowerCase()] : [],
    validFrom,
    validUntil,
    awarded,
  };
}

function hostOf(website: string | undefined): string | undefined {
  return website && URL.canParse(website)
    ? new URL(website).hostname.replace(/^www\./, '')
    : undefined;
}
