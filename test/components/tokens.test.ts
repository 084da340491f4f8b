import { expect, fixture, html } from '@open-wc/testing';
import { css, html as template, LitElement } from 'lit';
import { base } from '../../components/shared/base.styles.js';
import { hues } from '../../components/shared/hues.styles.js';

type Rgb = readonly [red: number, green: number, blue: number];

class Sample extends LitElement {
  static override styles = [
    base,
    hues,
    css`
      p {
        background: var(--_paper);
      }
      .soft {
        color: var(--_soft);
      }
      .edge {
        color: var(--_edge);
      }
      .good {
        color: var(--_good);
      }
      .tier {
        color: var(--_tier);
      }
    `,
  ];

  protected override render() {
    return template`<p>
      <a href="/">link</a> <b>ink</b> <i class="soft">soft</i> <i class="edge">edge</i> <i class="good">good</i>
      <i class="silver"><i class="tier">silver</i></i>
      <i class="gold"><i class="tier">gold</i></i>
      <i class="platinum"><i class="tier">platinum</i></i>
    </p>`;
  }
}

customElements.define('wwc-test-tokens', Sample);

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A computed colour as it is painted. */
function painted(color: string): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function styleOf(sample: Sample, selector: string): CSSStyleDeclaration {
  return getComputedStyle(sample.shadowRoot!.querySelector(selector)!);
}

function onPaper(sample: Sample, selector: string): number {
  const paper = painted(styleOf(sample, 'p').backgroundColor);
  return contrast(painted(styleOf(sample, selector).color), paper);
}

/** 240 colours all over: every hue, from black to white, from grey to as strong as a screen can show. */
function* accents(): Generator<string> {
  for (let hue = 0; hue < 360; hue += 30) {
    for (const lightness of [5, 30, 50, 70, 95]) {
      for (const strength of [0, 40, 70, 100]) yield `hsl(${hue} ${strength}% ${lightness}%)`;
    }
  }
}

describe('Colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`keep links readable in ${theme}, whatever the accent of a page`, async () => {
      const sample = await fixture<Sample>(
        html`<wwc-test-tokens theme=${theme}></wwc-test-tokens>`,
      );
      const weak = [...accents()].filter((accent) => {
        sample.style.setProperty('--wwc-accent', accent);
        return onPaper(sample, 'a') < 4.5;
      });
      expect(weak).to.deep.equal([]);
    });

    it(`of text and of tiers are readable in ${theme}`, async () => {
      const sample = await fixture<Sample>(
        html`<wwc-test-tokens theme=${theme}></wwc-test-tokens>`,
      );
      for (const part of ['a', 'b', '.soft', '.good', '.silver .tier', '.gold .tier']) {
        expect(onPaper(sample, part), part).to.be.at.least(4.5);
      }
      expect(onPaper(sample, '.platinum .tier')).to.be.at.least(4.5);
    });

    it(`of shapes stand out from the paper in ${theme}`, async () => {
      const sample = await fixture<Sample>(
        html`<wwc-test-tokens theme=${theme}></wwc-test-tokens>`,
      );
      expect(onPaper(sample, '.edge')).to.be.at.least(3);
    });
  }

  it('keep the hue of an accent', async () => {
    const sample = await fixture<Sample>(html`<wwc-test-tokens theme="light"></wwc-test-tokens>`);
    sample.style.setProperty('--wwc-accent', '#0b7a3e');
    const [red, green, blue] = painted(styleOf(sample, 'a').color);
    expect(green).to.be.greaterThan(red);
    expect(green).to.be.greaterThan(blue);
  });

  it('leave an accent alone that is readable', async () => {
    const sample = await fixture<Sample>(html`<wwc-test-tokens theme="light"></wwc-test-tokens>`);
    sample.style.setProperty('--wwc-accent', '#1d5c96');
    const given = painted('#1d5c96');
    painted(styleOf(sample, 'a').color).forEach((channel, at) => {
      expect(channel).to.be.closeTo(given[at]!, 2);
    });
  });

  it('follow the page’s color-scheme without a theme, and a theme against it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <wwc-test-tokens></wwc-test-tokens>
        <wwc-test-tokens theme="light"></wwc-test-tokens>
        <wwc-test-tokens theme="dark"></wwc-test-tokens>
      </div>`,
    );
    const isDark = () =>
      [...page.querySelectorAll<Sample>('wwc-test-tokens')].map(
        (sample) => luminance(painted(styleOf(sample, 'p').backgroundColor)) < 0.5,
      );
    expect(isDark()).to.deep.equal([false, false, true]);
    page.style.colorScheme = 'dark';
    expect(isDark()).to.deep.equal([true, false, true]);
  });
});
