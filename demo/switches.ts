/**
 * The switches above the page: its language is the `lang` of `<html>`, its ground the color scheme. The elements
 * follow both by themselves. `?lang=es&ground=dark` opens the page so.
 */
const page = document.documentElement;
const form = document.querySelector<HTMLFormElement>('form.switches');

function apply(switches: HTMLFormElement) {
  const chosen = new FormData(switches);
  page.lang = String(chosen.get('lang'));
  page.dataset['ground'] = String(chosen.get('ground'));
}

function remember(switches: HTMLFormElement) {
  const address = new URL(location.href);
  for (const [name, value] of new FormData(switches)) address.searchParams.set(name, String(value));
  history.replaceState(history.state, '', address);
}

if (form) {
  for (const [name, value] of new URL(location.href).searchParams) {
    const choice = [...form.elements].find(
      (input) => input instanceof HTMLInputElement && input.name === name && input.value === value,
    );
    if (choice instanceof HTMLInputElement) choice.checked = true;
  }
  apply(form);
  form.addEventListener('change', () => {
    apply(form);
    remember(form);
  });
  form.classList.add('live');
}
