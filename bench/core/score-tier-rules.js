/* Kinder to json-rules-engine: a loop counts the criteria, and only the three tiers are rules. */
import { decided } from '../../src/index.js';
import { report } from './measure.js';
import { records } from './records.js';
import { engineOf, highestTier, outcomesMet, tierRules } from './rules-engine.js';

const all = records(1000);
const engine = engineOf(tierRules());

async function score(record) {
  const facts = { earned: 0, outcomes: outcomesMet(record) };
  for (const [code, answer] of Object.entries(record.answers)) {
    const isEarned = decided(answer) === 'yes';
    if (isEarned) facts.earned += 1;
    facts[`${code} earned`] = isEarned;
  }
  const { events } = await engine.run(facts);
  return { earned: facts.earned, tier: highestTier(events) };
}

const proof = [];
for (const record of all.slice(0, 200)) {
  const { earned, tier } = await score(record);
  proof.push([earned, tier]);
}

await report(async (count) => {
  let earned = 0;
  for (let index = 0; index < count; index += 1) {
    earned += (await score(all[index % all.length])).earned;
  }
  return earned;
}, proof);
