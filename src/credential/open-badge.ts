import { isObject, listOf, textOrNull, type Json } from './json.js';
import type { Issuer } from './trust.js';
import { isUri, momentOf, type VerifiableCredential } from './vc.js';
import { refuse, type Claims, type Result } from './verdict.js';

const OB_CONTEXT = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context-3\.\d+\.\d+\.json$/;

/** Reads an Open Badges 3.0 credential. Throws where it is none, or for an achievement that its issuer has not pinned. */
export function readClaims(
  payload: Json,
  credential: VerifiableCredential,
  issuer: Issuer,
): Claims {
  const { subject, types, contexts } = credential;
  const { achievement } = subject;
  const identifiers = listOf(subject['identifier']).filter(isObject);
  if (
    !OB_CONTEXT.test(textOrNull(contexts[1]) ?? '') ||
    !(types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')) ||
    !listOf(subject['type']).includes('AchievementSubject') ||
    !(subject['id'] === undefined ? identifiers.length : isUri(subject['id'])) ||
    !isAchievement(achievement)
  ) {
    return refuse('malformed');
  }
  const id = String(achievement['id']);
  const tier = (Object.hasOwn(issuer.achievements, id) && issuer.achievements[id]) || null;
  return {
    id: credential.id,
    tier: tier ?? refuse('unknown-achievement'),
    standard: textOrNull(achievement['version']),
    city: identities(identifiers, 'name')[0] ?? null,
    subject: textOrNull(subject['id']),
    domains: identities(identifiers, 'ext:domainName'),
    validFrom: String(payload['validFrom']),
    validUntil: textOrNull(payload['validUntil']),
    awarded: Number.isNaN(momentOf(payload['awardedDate'])) ? null : String(payload['awardedDate']),
    results: resultsOf(subject, achievement),
  };
}

function isAchievement(value: unknown): value is Json {
  return (
    isObject(value) &&
    isUri(value['id']) &&
    listOf(value['type']).includes('Achievement') &&
    textOrNull(value['name']) !== null &&
    textOrNull(value['description']) !== null &&
    isObject(value['criteria'])
  );
}

function identities(identifiers: readonly Json[], type: string): string[] {
  return identifiers
    .filter((identifier) => identifier['identityType'] === type)
    .map((identifier) => String(identifier['identityHash']));
}

function resultsOf(subject: Json, achievement: Json): Result[] {
  const descriptions = listOf(achievement['resultDescription']).filter(isObject);
  return listOf(subject['result']).flatMap((result) => {
    const described = isObject(result) && textOrNull(result['resultDescription']);
    const found = descriptions.find(({ id }) => id === described);
    const value = isObject(result) && textOrNull(result['value']);
    if (!described || !found || !value) return [];
    const id = described.slice(described.indexOf('#') + 1);
    return { id, name: String(found['name']), value, max: textOrNull(found['valueMax']) };
  });
}
