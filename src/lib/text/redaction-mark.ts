import { MASK_SIGN } from '$lib/domain/moderation/redacted-part';
import type { RedactedKind } from '$lib/domain/moderation/redaction';
import { redaction } from './id/moderation/redaction';

/** What stands in the place of masked words, in the language of the forum whoever reads it: it is part of what was written. */
export const markOf = (kind: RedactedKind): string => `${MASK_SIGN} ${redaction.kind[kind]} disamarkan`;
