import type { Disposition, InputChannel, InputKind, Unsur } from '$lib/domain/consultation/words';
import type { Hidden, ShownPost } from '$lib/domain/thread/shown-post';
import type { ConsultationCatalogue } from '$lib/text/consultation-catalogue';

/** An input as the components show it. */
export type ShownInput = {
	number: number;
	kind: InputKind;
	unsur: Unsur;
	organisation: string;
	channel: InputChannel;
	held: boolean;
	post: ShownPost;
	provision: { key: string; label: string; changed: boolean } | null;
	textVersion: number;
	question: { position: number; body: string } | null;
	replies: number;
	supports: number;
	supported: { stale: boolean } | null;
	disposition: Disposition | null;
	answer: ShownPost | null;
	changedText: { key: string; label: string; version: number } | null;
};

export const hiddenWords = (hidden: Hidden | null, { law }: ConsultationCatalogue): string | undefined =>
	hidden ? [hidden.reason && `${law.flagReason[hidden.reason]}.`, hidden.words].filter(Boolean).join(' ') : undefined;

export const writerOf = ({ by }: ShownPost, text: ConsultationCatalogue): string =>
	by.byOffice ? (by.agency ?? text.law.capacity[by.role]) : (by.name ?? text.complaintPage.citizen);
