import type { Hidden, ShownPost } from '$lib/domain/thread/shown-post';
import type { ConsultationCatalogue } from '$lib/text/consultation-catalogue';

export const hiddenWords = (hidden: Hidden | null, { law }: ConsultationCatalogue): string | undefined =>
	hidden ? [hidden.reason && `${law.flagReason[hidden.reason]}.`, hidden.words].filter(Boolean).join(' ') : undefined;

export const writerOf = ({ by }: ShownPost, text: ConsultationCatalogue): string =>
	by.byOffice ? (by.agency ?? text.law.capacity[by.role]) : (by.name ?? text.complaintPage.citizen);
