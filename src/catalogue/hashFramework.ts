import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { KnownFramework } from './catalogue.ts';
import type { Framework } from './schema.ts';

/** Data as text that is the same whatever the order of keys; what is absent is the same as undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
}

/**
 * What stands for the content of a framework: SHA-256 over its canonical JSON, 64 hexadecimal digits. Nobody can make
 * another framework with the same hash, so a plan that names one is never judged by other rules.
 */
export function hashFramework(framework: Framework): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(frameworkContent(framework)))));
}

/** What is known of a framework here and is no part of it. */
interface Known {
  readonly hash?: unknown;
  readonly isBeside?: unknown;
  readonly isRemoved?: unknown;
}

/** A framework as its file has it. */
export function frameworkContent<Content extends object>(framework: Content & Known) {
  const { hash: _hash, isBeside: _isBeside, isRemoved: _isRemoved, ...content } = framework;
  return content;
}

export function knownFramework(framework: Framework): KnownFramework {
  return { ...framework, hash: hashFramework(framework) };
}
