import { expect, fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { Later } from '../../components/assessment/later.js';

class Host extends LitElement {
  loads = 0;
  readonly later = new Later(
    this,
    () => 'en',
    () => {
      this.loads += 1;
      return this.loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('there');
    },
  );

  override render() {
    void this.later.call();
    return html`${this.later.parts}`;
  }
}

customElements.define('later-host', Host);

describe('what a form loads later', () => {
  it('is asked for once more when somebody goes on after it could not be had, and not before', async () => {
    const host = await fixture<Host>(document.createElement('later-host') as Host);
    await host.later.call();
    await host.updateComplete;
    expect([host.loads, host.later.hasFailed]).to.deep.equal([1, true]);
    host.later.again();
    await host.later.call();
    await host.updateComplete;
    expect([host.loads, host.later.hasFailed]).to.deep.equal([2, false]);
    expect(host.shadowRoot!.textContent).to.contain('there');
    host.later.again();
    await host.later.call();
    expect(host.loads).to.equal(2);
  });
});
