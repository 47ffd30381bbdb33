/**
 * The policy of every page forbids turning text into scripts. One script of our own is started by its address, the
 * offline worker; this one policy lets it through and nothing else.
 */
import { base } from "./page.ts";

type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
};

export const allowOfflineWorker = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => {
      const url = new URL(address, location.href);
      const own = url.origin === location.origin && url.pathname === `${base}sw.js`;
      if (!own) throw new TypeError(`Not a script of the guide: ${address}`);
      return address;
    },
  });
};
