// For a page of the demo in an iframe: keeps what it complains of in `complaints`, for the test around it to read.
window.complaints = [];
for (const method of ['warn', 'error']) {
  console[method] = (...values) => window.complaints.push(values.map(String).join(' '));
}
addEventListener(
  'error',
  ({ message, target }) =>
    window.complaints.push(message ?? `not loaded: ${target.src ?? target.href}`),
  true,
);
addEventListener('unhandledrejection', ({ reason }) => window.complaints.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  window.complaints.push(`${violatedDirective} blocked ${blockedURI}`),
);
