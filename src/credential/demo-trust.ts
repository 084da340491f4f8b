import type { Trust } from './trust.js';

const DEMO = 'https://demo.wwc-widgets.example';

/**
 * The one issuer that comes with this program. Its private key is public (test/fixtures/credential-demo-key.json), so
 * its badges prove nothing, and each of them says TEST. A certifier builds with a configuration of its own.
 */
export const DEMO_TRUST: Trust = {
  version: 1,
  issuers: [
    {
      id: `${DEMO}/issuer`,
      name: 'Demo Certifier',
      demo: true,
      verifyOrigin: DEMO,
      statusOrigins: [DEMO],
      achievements: {
        [`${DEMO}/achievements/wwc-2022/silver`]: 'silver',
        [`${DEMO}/achievements/wwc-2022/gold`]: 'gold',
        [`${DEMO}/achievements/wwc-2022/platinum`]: 'platinum',
      },
      keys: [
        {
          kid: `${DEMO}/keys/2026-1.json`,
          notAfter: null,
          jwk: {
            kty: 'EC',
            crv: 'P-256',
            x: 'HU7VFH6i6JHt9FzE5dDCKxkhRHApvpdglx07Ms8Mmbo',
            y: 'F6raoRFVcGdZ5_AmryVkJGhP3Up4ERaRGkKsatMXeds',
          },
        },
      ],
    },
  ],
};
