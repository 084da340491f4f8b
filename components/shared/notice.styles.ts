import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    max-width: 65ch;
    color: var(--_soft);
  }
  .notice p {
    margin: 8px 0 0;
  }
`;
