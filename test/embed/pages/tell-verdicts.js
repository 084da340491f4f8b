// For a page with signed badges in an iframe: tells the test around it each verdict, and what a policy blocks.
addEventListener('wwc-badge-verified', ({ target, detail }) => {
  const title = () => target.shadowRoot.querySelector('[part="title"]')?.textContent ?? '';
  target.updateComplete.then(() =>
    parent.postMessage({ id: target.id, state: detail.state, title: title() }, '*'),
  );
});
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  parent.postMessage({ violation: `${violatedDirective} blocked ${blockedURI}` }, '*');
});
