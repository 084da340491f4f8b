import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { sampleCity } from '../fixtures/sample-city.js';

const original = pathOf('../../../shared/domain/sample-city.json');

describe('the golden record', () => {
  it('is a true copy of the one that was given', function () {
    if (!existsSync(original)) {
      console.log(`Skipped: there is no ${original} to compare the golden record with.`);
      this.skip();
    }
    expect(sampleCity).to.deep.equal(jsonOf(original));
  });

  it('is the same for the core and for the pages', () => {
    expect(sampleCity).to.deep.equal(jsonOf(pathOf('../fixtures/sample-city.json')));
  });
});

function pathOf(address: string): string {
  return fileURLToPath(new URL(address, import.meta.url));
}

function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
