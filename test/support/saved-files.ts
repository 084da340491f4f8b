/** What the page hands to the reader as files. */
export interface SavedFile {
  readonly name: string;
  readonly file: Blob;
}

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

/** What the page hands over from now on; until the end of the test nothing of it reaches the disk. */
export function savedFiles(): SavedFile[] {
  const saved: SavedFile[] = [];
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file: Blob) => {
    const address = createObjectURL(file);
    files.set(address, file);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, file: files.get(this.href)! });
  };
  return saved;
}

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});
