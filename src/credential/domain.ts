/** Whether a host is one of these domains or below one. Without domains, or where no host is asked about, any is. */
export function isOn(domains: readonly string[], host: string | null): boolean {
  if (domains.length === 0 || host === null) return true;
  const name = plain(host);
  return domains.map(plain).some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/** A trailing dot is the root of all domains, and changes nothing. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
