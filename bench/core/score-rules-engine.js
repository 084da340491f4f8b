/* The same rules in json-rules-engine: one for each criterion, one for each tier. */
import { report } from './measure.js';
import { records } from './records.js';
import { criterionRules, engineOf, highestTier, outcomesMet, tierRules } from './rules-engine.js';

const all = records(1000);

let earned = 0;
const countOne = () => {
  earned += 1;
};
const engine = engineOf([...criterionRules(countOne), ...tierRules()]);
engine.addFact('earned', () => earned, { cache: false });

async function score(record) {
  earned = 0;
  const { events } = await engine.run({ ...record.answers, outcomes: outcomesMet(record) });
  return { earned, tier: highestTier(events) };
}

const proof = [];
for (const record of all.slice(0, 200)) {
  const result = await score(record);
  proof.push([result.earned, result.tier]);
}

await report(async (count) => {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    sum += (await score(all[index % all.length])).earned;
  }
  return sum;
}, proof);
