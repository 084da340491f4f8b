import { css } from 'lit';

export const taskListStyles = css`
  .page > .primary,
  .finished {
    margin-top: 24px;
  }
  .tasks {
    margin: 24px 0 0;
    padding: 0;
    list-style: none;
    border-top: 1px solid var(--_line);
  }
  .tasks li {
    border-bottom: 1px solid var(--_line);
  }
  .task {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    width: 100%;
    padding: 12px 8px;
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
    border: 0;
    border-radius: 0;
  }
  .task:hover {
    background: var(--_wash);
    text-decoration: none;
  }
  .task .name {
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .task .state {
    text-align: end;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .task .done {
    color: var(--_good);
    font-weight: 600;
  }
  .task .done::before {
    content: '✓ ' / '';
  }
  .task .below {
    grid-row: 2;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .pips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    justify-content: end;
  }
  /* Borders, since forced colors leave them as they are and take grounds away. */
  .pip {
    width: 10px;
    height: 10px;
    border: 1px solid var(--_line);
    border-radius: 2px;
  }
  .pip.yes {
    border: 5px solid var(--_good);
  }
  .pip.in-progress {
    border-color: var(--_good);
    border-inline-start-width: 5px;
  }
  .pip.no {
    border-color: var(--_edge);
  }
`;
