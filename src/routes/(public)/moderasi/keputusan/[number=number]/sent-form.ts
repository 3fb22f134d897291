import type { Messages } from '$lib/ui/messages';

/** A form of the page that was sent and came back: which, what is wrong, and what was typed. */
export type SentForm = { of: string; errors: Messages; typed: object; formKey: string } | null;
