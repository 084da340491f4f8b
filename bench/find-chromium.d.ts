/** The program and its flags. Throws a sentence that says how to get it where it is missing. */
export function findChromium(): { executablePath: string; args: string[] };
