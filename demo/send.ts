/** Shows what the server of the demo has received, and what a form of the page would submit. */
const arrived = document.getElementById('arrived');
const counted = document.getElementById('counted');

document
  .querySelector('wwc-assessment')
  ?.addEventListener('wwc-assessment-sent', async ({ detail }) => {
    const { id } = Object(detail.response) as { readonly id?: unknown };
    const response = await fetch(`received/${String(id)}`);
    if (arrived) arrived.textContent = JSON.stringify(await response.json(), null, 2);
  });

document.querySelector<HTMLFormElement>('#page-form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const value = new FormData(event.currentTarget as HTMLFormElement).get('record');
  if (counted) counted.textContent = `${String(value).length} characters of JSON`;
});
