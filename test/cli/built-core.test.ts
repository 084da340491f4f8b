import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { parseAssessment, score, wwc2022 } from '../../src/index.js';
import { sampleCity } from '../fixtures/sample-city.js';

const SCRIPT = `
  import { parseAssessment, score, wwc2022 } from 'wwc-widgets/core';
  import { readFileSync } from 'node:fs';
  const record = JSON.parse(readFileSync('test/fixtures/sample-city.json', 'utf8'));
  console.log(JSON.stringify(score(parseAssessment(record, wwc2022).value, wwc2022)));
`;

describe('the built core in Node', () => {
  it('is there by the name of the package, needs no page, and comes to the same', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', SCRIPT],
      { encoding: 'utf8' },
    );
    expect(stderr).to.equal('');
    const here = score(parseAssessment(sampleCity, wwc2022).value!, wwc2022);
    expect(JSON.parse(stdout)).to.deep.equal(here);
    expect(here).to.include({ tier: 'gold', earned: 31, total: 43 });
  });
});
