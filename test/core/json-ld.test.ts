import { expect } from 'chai';
import { parseAssessment, score, wwc2022, type Assessment } from '../../src/index.js';
import { jsonLd } from '../../src/render/json-ld.js';
import { earning, emptyRecord } from '../fixtures/records.js';
import { recordWords } from '../fixtures/record-words.js';
import { sampleCity } from '../fixtures/sample-city.js';

const golden = parseAssessment(sampleCity).value!;
const title = 'Gold certified, 2024';

function described(record: Assessment, options: { url?: string; contentUrl?: string } = {}) {
  const { scorecard: words } = recordWords.en;
  const about = { words, names: words.names, lang: 'en', title, score: score(record, wwc2022) };
  return jsonLd(record, { ...about, ...options });
}

describe('jsonLd', () => {
  const given = described(golden, {
    url: 'https://city.example/data',
    contentUrl: 'https://city.example/record.json',
  });

  it('describes the record as a dataset about the city', () => {
    expect(given).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Sample City: What Works Cities Certification',
      description: 'Gold certified, 2024. As stated by the city.',
      creativeWorkStatus: 'certified',
      inLanguage: 'en',
      dateModified: golden.updatedAt,
      url: 'https://city.example/data',
      measurementTechnique: 'What Works Cities Certification (wwc-2022)',
      creator: { '@type': 'GovernmentOrganization', name: 'Sample City' },
      spatialCoverage: {
        '@type': 'City',
        name: 'Sample City',
        address: { '@type': 'PostalAddress', addressCountry: 'US' },
      },
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: 'https://city.example/record.json',
      },
    });
  });

  it('holds the figures of the record', () => {
    expect(given['variableMeasured']).to.deep.include.members([
      {
        '@type': 'PropertyValue',
        name: 'All practices: Criteria earned',
        value: 31,
        minValue: 0,
        maxValue: 43,
      },
      {
        '@type': 'PropertyValue',
        name: 'Results-Driven Contracting: Criteria earned',
        value: 2,
        minValue: 0,
        maxValue: 8,
      },
      {
        '@type': 'PropertyValue',
        name: 'Households with a high-speed internet connection',
        value: 88,
        unitText: '%',
        description: '2022',
        url: 'https://data.census.gov/table?q=internet+2021',
      },
    ]);
  });

  for (const [status, basis] of [
    ['self-assessed', 'This is not a certification.'],
    ['in-review', 'not yet certified'],
  ] as const) {
    it(`says that a record is ${status}`, () => {
      const { creativeWorkStatus, description } = described({ ...golden, status });
      expect(creativeWorkStatus).to.equal(status);
      expect(description).to.contain(basis);
    });
  }

  it('calls nothing certified that has no tier', () => {
    const { creativeWorkStatus } = described({ ...earning(3), status: 'certified' });
    expect(creativeWorkStatus).to.equal('self-assessed');
  });

  it('says nothing of what is not known', () => {
    const { name, creator, dateModified, url, variableMeasured } = described(emptyRecord);
    expect({ name, creator, dateModified, url }).to.deep.equal({
      name: 'What Works Cities Certification',
      creator: undefined,
      dateModified: undefined,
      url: undefined,
    });
    expect(variableMeasured).to.have.length(9);
    expect(JSON.parse(JSON.stringify(described(emptyRecord)))).to.deep.equal(
      described(emptyRecord),
    );
  });

  it('holds nothing private, and no address that is none', () => {
    const answers = { DM1: { note: 'secret', review: { decision: 'no', note: 'secret' } } };
    const city = { name: 'Sample City', mayor: 'secret', website: 'javascript:alert(1)' };
    const record = parseAssessment({ ...emptyRecord, secret: 'secret', city, answers }).value!;
    expect(JSON.stringify(described(record))).not.to.match(/secret|javascript/);
  });
});
