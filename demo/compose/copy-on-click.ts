/** What is copied, and where the page says that it was. */
interface Copied {
  readonly code: HTMLElement;
  readonly said: HTMLElement;
}

/** Where the clipboard is closed to the page, the text is selected, so that a key press copies it. */
export function copyOnClick(button: HTMLElement, { code, said }: Copied) {
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard?.writeText(code.textContent ?? '').then(
      () => true,
      () => false,
    );
    said.textContent = copied ? 'Copied.' : 'Selected: press Ctrl+C or ⌘C.';
    if (!copied) getSelection()?.selectAllChildren(code);
  });
}
