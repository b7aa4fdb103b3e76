import type { Check } from '../check.js';

export const addresses: Check = {
  name: 'addresses',
  why: 'Two resources at one address are one resource; a way of spelling the address does not make it another.',
  run(entries) {
    const first = new Map<string, string>();
    return entries.resources.flatMap((resource) => {
      const { url } = resource.value;
      if (url === undefined) return [];
      const key = sameAddress(url);
      const other = first.get(key);
      first.set(key, other ?? resource.id);
      if (other === undefined) return [];
      return [{ file: resource.file, line: resource.lineOf(['url']), message: `${other} has the same address` }];
    });
  },
};

function sameAddress(url: string): string {
  const { hostname, pathname, search, hash } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`.toLowerCase();
}
