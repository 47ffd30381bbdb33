/**
 * The policy of every page forbids turning text into scripts. Two scripts of our own are started by their address,
 * the offline worker and Pagefind's worker; this one policy lets those through and nothing else.
 */
import { base } from "./page.ts";

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown };

export const allowOwnWorkers = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => {
      const url = new URL(address, location.href);
      const own = url.origin === location.origin && (url.pathname === `${base}sw.js` || url.pathname.startsWith(`${base}pagefind/`));
      if (!own) throw new TypeError(`Not a script of the guide: ${address}`);
      return address;
    },
  });
};
